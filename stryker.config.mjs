/** Mutation testing of what computes and what judges; `scripts/mutate.mjs` runs it folder by folder. */
export default {
  packageManager: 'pnpm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  ignorePatterns: ['.turbo', 'apps', 'packages/*/dist', 'packages/{data,widgets}', 'reports'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
};

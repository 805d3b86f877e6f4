import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs on each mutant: those of core, without the other projects of vitest.config.ts. */
export default defineConfig({
  test: {
    include: ['packages/core/src/**/*.test.ts'],
    setupFiles: ['packages/core/src/testing/property-runs.ts'],
    // The same cases each time, so that a score can be repeated.
    env: { STADSPEIL_RUNS: '100', STADSPEIL_SEED: '1936' },
  },
});

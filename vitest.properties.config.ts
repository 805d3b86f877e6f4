import { defineConfig } from 'vitest/config';

/** `npm run test:properties`: each property of core on 10,000 cases, or as many as `STADSPEIL_RUNS` says. */
export default defineConfig({
  test: {
    include: ['packages/core/src/**/*.test.ts'],
    setupFiles: ['packages/core/src/testing/property-runs.ts'],
    env: { STADSPEIL_RUNS: process.env['STADSPEIL_RUNS'] ?? '10000' },
    testTimeout: 900_000,
  },
});

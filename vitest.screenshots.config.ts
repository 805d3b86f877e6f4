import { defineConfig } from 'vitest/config';
import { endToEndTests } from './vitest.config.ts';

/** Pictures of every story: `npm run screenshots` compares them, `npm run screenshots:update` takes them anew. */
export default defineConfig({
  test: {
    include: ['apps/storybook/screenshots/*.visual.test.ts'],
    globalSetup: endToEndTests.test.globalSetup,
    provide: endToEndTests.test.provide,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/find-chromium.mjs';

/** Pictures of every story: `npm run screenshots` compares them, `npm run screenshots:update` takes them anew. */
export default defineConfig({
  test: {
    include: ['apps/storybook/screenshots/*.visual.test.ts'],
    globalSetup: fileURLToPath(new URL('scripts/e2e-setup.mjs', import.meta.url)),
    provide: { browser: { name: 'chromium', executablePath: await findChromium(), args: chromiumArgs } },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/find-chromium.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const launchOptions = { executablePath: await findChromium(), args: chromiumArgs };

/** Tests run on the source, not on the build. */
const alias = [
  { find: '@stadspeil/core/nl', replacement: path('packages/core/src/nl.ts') },
  { find: '@stadspeil/core/en', replacement: path('packages/core/src/en.ts') },
  { find: '@stadspeil/core/dataset', replacement: path('packages/core/src/dataset.ts') },
  { find: '@stadspeil/core/report', replacement: path('packages/core/src/report.ts') },
  { find: '@stadspeil/core/implied-base', replacement: path('packages/core/src/implied-base.ts') },
  { find: '@stadspeil/core/csv', replacement: path('packages/core/src/csv.ts') },
  { find: '@stadspeil/core', replacement: path('packages/core/src/index.ts') },
  { find: '@stadspeil/data', replacement: path('packages/data/src/index.ts') },
];

const exclude = ['**/node_modules/**', '**/dist/**'];

/** What all projects have. */
export const shared = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias },
  // Whole datasets are read in some tests, on machines that do more at once.
  test: { testTimeout: 30_000 },
} as const satisfies ViteUserConfig;

/** Elements and drawings, each by itself in a page. */
export const browserTests = {
  extends: true,
  root: path('packages/widgets'),
  // Named beforehand, because Vite would reload the page in the middle of a test to add one.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'uplot',
      'axe-core',
      'fast-check',
    ],
  },
  test: {
    name: 'browser',
    include: ['src/**/*.browser.test.{ts,tsx}'],
    exclude,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1024, height: 768 },
      screenshotFailures: false,
    },
  },
} satisfies TestProjectConfiguration;

/** The built demo and Storybook. */
export const endToEndTests = {
  extends: true,
  test: {
    name: 'e2e',
    include: ['apps/**/*.e2e.test.ts'],
    exclude,
    globalSetup: path('scripts/e2e-setup.mjs'),
    provide: { browser: { name: 'chromium', ...launchOptions } },
    // They wait for frames more than they compute.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
} satisfies TestProjectConfiguration;

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      {
        extends: true,
        test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], exclude },
      },
      {
        extends: true,
        test: { name: 'data', include: ['packages/data/**/*.test.ts'], exclude },
      },
      {
        extends: true,
        test: {
          name: 'widgets',
          include: ['packages/widgets/src/**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.browser.test.*'],
        },
      },
      {
        extends: true,
        test: { name: 'scripts', include: ['scripts/**/*.test.{mjs,ts}'], exclude },
      },
      browserTests,
      endToEndTests,
    ],
  },
});

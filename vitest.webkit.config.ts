import { defineConfig } from 'vitest/config';
import { endToEndTests, shared } from './vitest.config.ts';

/** The checks over all stories once more, in WebKit: `npm run test:webkit`, after a build. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      {
        ...endToEndTests,
        test: {
          ...endToEndTests.test,
          include: ['apps/storybook/accessibility.*.e2e.test.ts', 'apps/storybook/same-figures.e2e.test.ts'],
          provide: { browser: { name: 'webkit' } },
        },
      },
    ],
  },
});

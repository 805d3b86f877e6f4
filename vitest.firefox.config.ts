import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserTests, endToEndTests, shared } from './vitest.config.ts';

const launchOptions = {
  channel: 'moz-firefox',
  executablePath: fileURLToPath(new URL('scripts/open-firefox.mjs', import.meta.url)),
  firefoxUserPrefs: {
    // The panel would take the focus from the page.
    'browser.download.alwaysOpenPanel': false,
    // As on a phone: they take no room.
    'ui.useOverlayScrollbars': 1,
    'widget.gtk.overlay-scrollbars.enabled': true,
  },
};

/** The tests in a browser once more, in Firefox: `npm run test:firefox`, after a build. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      {
        ...browserTests,
        test: {
          ...browserTests.test,
          browser: {
            ...browserTests.test.browser,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'firefox' }],
          },
        },
      },
      {
        ...endToEndTests,
        test: {
          ...endToEndTests.test,
          // They ask the debugger of Chromium.
          exclude: [...endToEndTests.test.exclude, '**/memory.e2e.test.ts', '**/brush-zoom.e2e.test.ts'],
          provide: { browser: { name: 'firefox', ...launchOptions } },
        },
      },
    ],
  },
});

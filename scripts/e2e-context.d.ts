import type { LaunchOptions } from 'playwright';

declare module 'vitest' {
  /** What the end-to-end tests are given through `inject()`. */
  interface ProvidedContext {
    /** The address of the demo page; Storybook is at `storybook/` below it. Of `e2e-setup.mjs`. */
    siteUrl: string;
    /** What `launchBrowser()` opens. Of the configuration. */
    browser: LaunchOptions & { readonly name: 'chromium' | 'firefox' | 'webkit' };
  }
}

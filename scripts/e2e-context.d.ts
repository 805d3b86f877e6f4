import type { LaunchOptions } from 'playwright';

declare module 'vitest' {
  /** What `e2e-setup.mjs` gives the end-to-end tests through `inject()`. */
  interface ProvidedContext {
    /** The address of the demo page; Storybook is at `storybook/` below it. */
    siteUrl: string;
    /** For `chromium.launch()` of playwright. */
    chromium: LaunchOptions;
  }
}

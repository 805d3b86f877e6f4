import { chromium, firefox } from 'playwright';
import { inject } from 'vitest';
import { launchWebKit } from './webkit-browser.js';

/**
 * Whether it is Chromium, which alone lets tests turn scripts off, print, force colours, put pages away, and
 * ask the debugger.
 */
export const isChromium = () => inject('browser').name === 'chromium';

/**
 * Opens the browser that the end-to-end tests run in: Chromium, in `npm run test:firefox` Firefox, and in
 * `npm run test:webkit` WebKit.
 *
 * @param {import('playwright').LaunchOptions} [more] What a test asks beside what all of them have.
 * @returns {Promise<import('playwright').Browser>}
 */
export function launchBrowser({ args = [], ...more } = {}) {
  const { name, args: own = [], ...options } = inject('browser');
  if (name === 'webkit') return launchWebKit();
  const type = name === 'firefox' ? firefox : chromium;
  return type.launch({ ...options, ...more, args: [...own, ...args] });
}

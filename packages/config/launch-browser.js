import { chromium, firefox } from 'playwright';
import { inject } from 'vitest';

/**
 * Whether it is Chromium, which alone lets tests turn scripts off, print, force colours, put pages away, and ask the debugger.
 */
export const isChromium = () => inject('browser').name === 'chromium';

/**
 * Opens the browser that the end-to-end tests run in: Chromium, or in `npm run test:firefox` Firefox.
 *
 * @param {import('playwright').LaunchOptions} [more] What a test asks beside what all of them have.
 */
export function launchBrowser({ args = [], ...more } = {}) {
  const { name, args: own = [], ...options } = inject('browser');
  const type = name === 'firefox' ? firefox : chromium;
  return type.launch({ ...options, ...more, args: [...own, ...args] });
}

import type * as later from './theme-page.later.ts';

/** Fetches the text of the widget: a chunk of its own. In the one-file build it is at hand. */
export const loadText = (): Promise<typeof later> => import('./theme-page.later.ts');

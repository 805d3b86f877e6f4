import type * as later from './area-map.later.ts';

/** Fetches the text of the widget: a chunk of its own. In the one-file build it is at hand. */
export const loadText = (): Promise<typeof later> => import('./area-map.later.ts');

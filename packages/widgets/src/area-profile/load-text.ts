import type * as later from './area-profile.later.ts';

/** Fetches the text of the widget: a chunk of its own. In the one-file build it is at hand. */
export const loadText = (): Promise<typeof later> => import('./area-profile.later.ts');

import { checkWords, dutch, makeText, textParts } from './area-map.later.ts';

const later = { checkWords, dutch, makeText, textParts };

/** The text of the widget, which the one-file build holds already. */
export const loadText = (): Promise<typeof later> => Promise.resolve(later);

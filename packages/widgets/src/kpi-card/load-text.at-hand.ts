import * as later from './kpi-card.later.ts';

/** The text of the widget, which the one-file build holds already. */
export const loadText = (): Promise<typeof later> => Promise.resolve(later);

import { checkWords, dutch, makeText, textParts, TrendControls } from './trend-chart.later.ts';

const later = { checkWords, dutch, makeText, textParts, TrendControls };

/** The text of the widget, which the one-file build holds already. */
export const loadText = (): Promise<typeof later> => Promise.resolve(later);

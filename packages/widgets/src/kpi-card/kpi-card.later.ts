// What a card fetches beside its data and shows as soon as both are there: a chunk of its own.

import { chartStyles } from '../chart/chart.styles.ts';
import { textParts as parts } from '../frame/text-parts.tsx';

export { checkWords } from '../load/check-words.ts';
export { dutch } from '../words/dutch.ts';
export { kpiCardText as makeText } from './kpi-card.text.ts';

/** The line in small is the only drawing of a card, and comes with its text. */
export const textParts: typeof parts = { ...parts, styles: chartStyles + parts.styles };

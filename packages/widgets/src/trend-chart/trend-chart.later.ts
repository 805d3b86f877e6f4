// What a trend chart fetches beside its data and shows as soon as both are there: a chunk of its own.

export { checkWords } from '../load/check-words.ts';
export { textParts } from '../frame/text-parts.tsx';
export { dutch } from '../words/dutch.ts';
export { trendChartText as makeText } from './trend-chart.text.ts';
export { TrendControls } from './trend-controls.tsx';

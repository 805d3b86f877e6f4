// What a distribution chart fetches beside its data and shows as soon as both are there: a chunk of its own.

export { checkWords } from '../load/check-words.ts';
export { textParts } from '../frame/text-parts.tsx';
export { dutchParts as dutch } from '../words/dutch-parts.ts';
export { distributionChartText as makeText } from './distribution-chart.text.ts';

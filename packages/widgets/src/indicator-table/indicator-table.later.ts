// What a table fetches beside its data and shows as soon as both are there: a chunk of its own.

export { checkWords } from '../load/check-words.ts';
export { textParts } from '../frame/text-parts.tsx';
export { dutchOperations as dutch } from '../words/dutch-operations.ts';
export { indicatorTableText as makeText } from './indicator-table.text.ts';

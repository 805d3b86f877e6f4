// What a map fetches beside its data and shows as soon as both are there: a chunk of its own.

export { checkWords } from '../load/check-words.ts';
export { textParts } from '../frame/text-parts.tsx';
export { dutchMap as dutch } from '../words/dutch-map.ts';
export { areaMapText as makeText } from './area-map.text.ts';

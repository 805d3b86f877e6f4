// What a profile fetches beside its data and shows as soon as both are there: a chunk of its own.

export { checkWords } from '../load/check-words.ts';
export { textParts } from '../frame/text-parts.tsx';
export { dutchProfile as dutch } from '../words/dutch-profile.ts';
export { areaProfileText as makeText } from './area-profile.text.ts';

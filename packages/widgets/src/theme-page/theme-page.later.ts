// What a theme page shows around its key figures: a chunk of its own.

export { checkWords } from '../load/check-words.ts';
export { textParts } from '../frame/text-parts.tsx';
export { dutchClaims as dutch } from '../words/dutch-claims.ts';
export { themePageText as makeText } from './theme-page.text.ts';

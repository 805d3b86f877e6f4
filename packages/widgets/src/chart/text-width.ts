import type { Measure } from './drawing.ts';

/**
 * Widths of characters in em, about those of DejaVu Sans and Verdana: the wide end of the sans-serifs
 * that house styles use, as nobody knows which font a page has.
 */
const widths: readonly (readonly [em: number, characters: string])[] = [
  [0.29, "ijlI.,:;!'’· \u00a0\u202f"],
  [0.39, 'ftr()-/"'],
  [0.58, 'ckszvxyLJ–?'],
  [0.76, 'ABEFKPSTVXYZ&+<=>'],
  [0.84, 'CDGHNOQRUw−'],
  [1.03, '%mMW—…€'],
];

/** Digits, most small letters, and whatever the table does not know. */
const otherwise = 0.67;

/**
 * The room in pixels that a text needs at a font size of 1 px, by a table: the same in the browser, in Node
 * and in tests, whatever fonts they have. An accent has no width of its own. A browser needs no more than
 * this for a sans-serif, and up to a fifth less.
 */
export const measureText: Measure = (text) =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, each) => sum + (widths.find(([, characters]) => characters.includes(each))?.[0] ?? otherwise),
    0,
  );

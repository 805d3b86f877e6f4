import { fill } from '../format/fill.ts';
import type { TextLanguage } from './text-language.ts';

/** The most words of one sentence, for readers at level B1. */
const mostWords = 20;

/**
 * A figure and what it is held against, as one sentence where that stays short: "…, 4,9 hoger dan
 * Nederland.", else as two: "…. Dat is 4,9 hoger dan Nederland."
 */
export function joinClauses(clause: string, than: string, language: TextLanguage): string {
  // "7,3, 0,5 lager" would read as one number.
  const isCollision = /\d$/.test(clause) && /^\D{0,2}\d/.test(than);
  const joined = `${clause}, ${isCollision ? fill(language.thatIs, { than }) : than}.`;
  return isLong(joined) ? `${clause}. ${fill(language.apart, { than })}.` : joined;
}

/** Whether a sentence has more words than readers at level B1 keep together. */
export function isLong(sentence: string): boolean {
  return sentence.split(' ').length > mostWords;
}

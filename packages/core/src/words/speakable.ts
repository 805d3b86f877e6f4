import type { OperationLanguage } from './operation-language.ts';

/**
 * Takes out of a text what speech leaves out or misreads: brackets become commas, the sign of a number
 * below zero and the dash of a span become words.
 */
export function speakable(text: string, { spoken }: OperationLanguage): string {
  return text
    .replace(/(^|[\s(])([-−])(?=[\d\p{Sc}])/gu, `$1${spoken.minus} `)
    .replace(/(^|[\s(])\+(?=[\d\p{Sc}])/gu, '$1')
    .replace(/(\d)\s?–\s?(?=\d)/g, `$1 ${spoken.upTo} `)
    .replace(/\s*\(/g, ', ')
    .replace(/\)(?=[,.:;)]|$)/g, '')
    .replace(/\)/g, ',')
    .replace(/ ?→ ?/g, ` ${spoken.upTo} `);
}

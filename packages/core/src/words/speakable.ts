import type { OperationLanguage } from './operation-language.ts';

/**
 * Takes out of a text what speech leaves out or misreads: brackets become commas, signs in front of a
 * number and the dash or arrow of a span become words.
 */
export function speakable(text: string, { spoken }: OperationLanguage): string {
  const signs = { '-': spoken.minus, '+': spoken.plus };
  return text
    .replace(
      /(^|[\s(])(\p{Sc}?\s?)([-+])(?=[\d\p{Sc}])/gu,
      (_, before: string, currency: string, sign: '-' | '+') => `${before}${signs[sign]} ${currency}`,
    )
    .replace(/\s*(?:→|(?<=\d)–(?=\d))\s*/g, ` ${spoken.upTo} `)
    .replace(/\s*\(/g, ', ')
    .replace(/\)(?=[,.:;)]|$)/g, '')
    .replace(/\)/g, ',');
}

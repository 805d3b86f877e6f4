import type { FigureLanguage } from './text-language.ts';

/** The Dutch words of figures on their own: all that a drawing needs before there are sentences. */
export const nlFigures: FigureLanguage = {
  code: 'nl',
  locale: 'nl-NL',
  qualified: {
    exact: '{n}',
    about: 'ongeveer {n}',
    'more-than': 'ruim {n}',
    almost: 'bijna {n}',
    'at-least': 'minimaal {n}',
    'at-most': 'maximaal {n}',
    'up-to': 'tot {n}',
    average: 'gemiddeld {n}',
    example: 'bijvoorbeeld {n}',
    derived: '{n}',
  },
  words: { 'few-hundred': 'een paar honderd', other: 'alleen in woorden bekend' },
  absent: {
    missing: 'geen cijfer',
    confidential: 'geen cijfer (vertrouwelijk)',
    impossible: 'geen cijfer (kan niet voorkomen)',
    'not-published': 'geen cijfer (niet gepubliceerd)',
  },
  range: '{low} tot {high}',
  percentagePoints: ['{n} procentpunt', '{n} procentpunt'],
  periodShort: {
    quarters: ['{year}-K1', '{year}-K2', '{year}-K3', '{year}-K4'],
    month: 'short',
    span: '{from}–{to}',
    from: 'vanaf {from}',
    to: 't/m {to}',
    change: '{from} → {to}',
    and: 'en',
    inferred: '{period} (afgeleid)',
    unknown: 'onbekend',
    unknownPublished: 'onbekend',
  },
};

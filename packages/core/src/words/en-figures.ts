import type { FigureLanguage } from './text-language.ts';

/** The English words of figures on their own: all that a drawing needs before there are sentences. */
export const enFigures: FigureLanguage = {
  code: 'en',
  locale: 'en-GB',
  qualified: {
    exact: '{n}',
    about: 'about {n}',
    'more-than': 'more than {n}',
    almost: 'almost {n}',
    'at-least': 'at least {n}',
    'at-most': 'at most {n}',
    'up-to': 'up to {n}',
    average: 'on average {n}',
    example: 'for example {n}',
    derived: '{n}',
  },
  words: { 'few-hundred': 'a few hundred', other: 'known in words only' },
  absent: {
    missing: 'no figure',
    confidential: 'no figure (confidential)',
    impossible: 'no figure (cannot exist)',
    'not-published': 'no figure (not published)',
  },
  range: '{low} to {high}',
  percentagePoints: ['{n} percentage point', '{n} percentage points'],
  periodShort: {
    quarters: ['{year} Q1', '{year} Q2', '{year} Q3', '{year} Q4'],
    month: 'short',
    span: '{from}–{to}',
    from: 'from {from}',
    to: 'to {to}',
    change: '{from} → {to}',
    and: 'and',
    inferred: '{period} (inferred)',
    unknown: 'unknown',
    unknownPublished: 'unknown',
  },
};

import type { LocalisedText, Unit } from '@stadspeil/core';

/** What is counted: many, and one of it. */
type Name = readonly [many: string, one: string];

/** Something counted. */
export function countUnit(code: string, nl: Name, en: Name): Unit {
  const patternOf = (number: 0 | 1): LocalisedText => ({ nl: `{n} ${nl[number]}`, en: `{n} ${en[number]}` });
  return {
    code,
    label: { nl: nl[0], en: en[0] },
    pattern: patternOf(0),
    one: { pattern: patternOf(1) },
  };
}

/** A percentage of something. */
export function shareUnit(nl: string, en: string): Unit {
  const percentage: LocalisedText = { nl: '{n}%', en: '{n}%' };
  return {
    code: '%',
    label: { nl: `% van ${nl}`, en: `% of ${en}` },
    pattern: percentage,
    shortPattern: percentage,
  };
}

/** Whole euros. */
export const euroUnit: Unit = {
  code: 'EUR',
  label: { nl: 'euro', en: 'euros' },
  pattern: { nl: '€ {n}', en: '€{n}' },
};

/** Thousands of euros. */
export const thousandEurosUnit: Unit = {
  code: 'EUR_1000',
  label: { nl: 'duizend euro', en: 'thousand euros' },
  pattern: { nl: '€ {n} duizend', en: '€{n} thousand' },
};

/** An index with a mean of 100 in 2020. */
export const indexUnit: Unit = {
  code: '2020=100',
  label: { nl: 'index, 2020 = 100', en: 'index, 2020 = 100' },
  pattern: { nl: '{n}', en: '{n}' },
  differencePattern: { nl: '{n} indexpunten', en: '{n} index points' },
  one: { differencePattern: { nl: '{n} indexpunt', en: '{n} index point' } },
};

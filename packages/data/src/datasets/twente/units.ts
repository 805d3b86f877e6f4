import type { LocalisedText, Unit } from '@stadspeil/core';

/** Something counted, by its name in the plural. */
export function countUnit(code: string, nl: string, en: string): Unit {
  return { code, label: { nl, en }, pattern: { nl: `{n} ${nl}`, en: `{n} ${en}` } };
}

/** A percentage of something. */
export function shareUnit(nl: string, en: string): Unit {
  const percentage: LocalisedText = { nl: '{n}%', en: '{n}%' };
  return {
    code: '%',
    label: { nl: `% van ${nl}`, en: `% of ${en}` },
    pattern: percentage,
    shortPattern: percentage,
    differencePattern: { nl: '{n} procentpunt', en: '{n} percentage points' },
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
};

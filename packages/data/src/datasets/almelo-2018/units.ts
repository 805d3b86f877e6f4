import type { LocalisedText, Unit } from '@stadspeil/core';

const percentagePoints: LocalisedText = { nl: '{n} procentpunt', en: '{n} percentage points' };

/** A percentage of something. */
export function percentUnit(nl: string, en: string): Unit {
  return {
    code: '%',
    label: { nl: `% van ${nl}`, en: `% of ${en}` },
    pattern: { nl: '{n}%', en: '{n}%' },
    shortPattern: { nl: '{n}%', en: '{n}%' },
    differencePattern: percentagePoints,
  };
}

/** People counted. */
export const personsUnit: Unit = {
  code: 'persons',
  label: { nl: 'personen', en: 'people' },
  pattern: { nl: '{n} personen', en: '{n} people' },
};

/** Jobs for every thousand inhabitants. */
export const jobsPer1000Unit: Unit = {
  code: 'jobs/1000',
  label: { nl: 'banen per 1.000 inwoners', en: 'jobs per 1,000 inhabitants' },
  pattern: { nl: '{n} banen per 1.000 inwoners', en: '{n} jobs per 1,000 inhabitants' },
};

/** How many per cent a figure lies above or below that of the country. */
export const percentFromCountryUnit: Unit = {
  code: '%diff',
  label: { nl: '% verschil met Nederland', en: '% difference from the Netherlands' },
  pattern: { nl: '{n}% verschil met Nederland', en: '{n}% difference from the Netherlands' },
  shortPattern: { nl: '{n}%', en: '{n}%' },
  differencePattern: percentagePoints,
};

/** Places for people who can only work under guidance. */
export const workplacesUnit: Unit = {
  code: 'workplaces',
  label: { nl: 'beschutte werkplekken', en: 'sheltered workplaces' },
  pattern: { nl: '{n} beschutte werkplekken', en: '{n} sheltered workplaces' },
};

/** Money of the city. */
export const millionEuroUnit: Unit = {
  code: 'EUR_M',
  label: { nl: 'miljoen euro', en: 'million euros' },
  pattern: { nl: '€\u00a0{n} miljoen', en: '€{n} million' },
};

/** A mark that residents give; the booklet does not print its scale. */
export const scoreUnit: Unit = {
  code: 'score',
  label: { nl: 'rapportcijfer (1–10, aangenomen)', en: 'score (1–10, assumed)' },
  pattern: { nl: '{n}', en: '{n}' },
  differencePattern: { nl: '{n} punt', en: '{n} points' },
};

/** One percentage less another. */
export const percentagePointUnit: Unit = {
  code: 'pp',
  label: { nl: 'procentpunt', en: 'percentage points' },
  pattern: percentagePoints,
};

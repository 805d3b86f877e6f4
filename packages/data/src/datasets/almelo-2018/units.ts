import type { LocalisedText, Unit } from '@stadspeil/core';

/** A number of percentage points, where they are not the difference of two percentages. */
const percentagePoints = {
  pattern: { nl: '{n} procentpunt', en: '{n} percentage points' },
  one: { nl: '{n} procentpunt', en: '{n} percentage point' },
} satisfies Readonly<Record<string, LocalisedText>>;

/** A percentage of something. */
export function percentUnit(nl: string, en: string): Unit {
  return percent({ nl: `% van ${nl}`, en: `% of ${en}` });
}

/** By how many per cent something changes. */
export const percentChangeUnit: Unit = percent({ nl: '% verandering', en: '% change' });

function percent(label: LocalisedText): Unit {
  return {
    code: '%',
    label,
    pattern: { nl: '{n}%', en: '{n}%' },
    shortPattern: { nl: '{n}%', en: '{n}%' },
  };
}

/** People counted. */
export const personsUnit: Unit = {
  code: 'persons',
  label: { nl: 'personen', en: 'people' },
  pattern: { nl: '{n} personen', en: '{n} people' },
  one: { pattern: { nl: '{n} persoon', en: '{n} person' } },
};

/** Households counted. */
export const householdsUnit: Unit = {
  code: 'households',
  label: { nl: 'huishoudens', en: 'households' },
  pattern: { nl: '{n} huishoudens', en: '{n} households' },
  one: { pattern: { nl: '{n} huishouden', en: '{n} household' } },
};

/** Homes in each year. */
export const dwellingsPerYearUnit: Unit = {
  code: 'dwellings/year',
  label: { nl: 'woningen per jaar', en: 'homes per year' },
  pattern: { nl: '{n} woningen per jaar', en: '{n} homes per year' },
  one: { pattern: { nl: '{n} woning per jaar', en: '{n} home per year' } },
};

/** Floor area. */
export const squareMetreUnit: Unit = {
  code: 'm2',
  label: { nl: 'm²', en: 'm²' },
  pattern: { nl: '{n} m²', en: '{n} m²' },
};

/** Jobs for every thousand inhabitants. */
export const jobsPer1000Unit: Unit = {
  code: 'jobs/1000',
  label: { nl: 'banen per 1.000 inwoners', en: 'jobs per 1,000 inhabitants' },
  pattern: { nl: '{n} banen per 1.000 inwoners', en: '{n} jobs per 1,000 inhabitants' },
  one: { pattern: { nl: '{n} baan per 1.000 inwoners', en: '{n} job per 1,000 inhabitants' } },
};

/** How many per cent a figure lies above or below that of the country. */
export const percentFromCountryUnit: Unit = {
  code: '%diff',
  label: { nl: '% verschil met Nederland', en: '% difference from the Netherlands' },
  pattern: { nl: '{n}% verschil met Nederland', en: '{n}% difference from the Netherlands' },
  shortPattern: { nl: '{n}%', en: '{n}%' },
  differencePattern: percentagePoints.pattern,
  one: { differencePattern: percentagePoints.one },
};

/** Places for people who can only work under guidance. */
export const workplacesUnit: Unit = {
  code: 'workplaces',
  label: { nl: 'beschutte werkplekken', en: 'sheltered workplaces' },
  pattern: { nl: '{n} beschutte werkplekken', en: '{n} sheltered workplaces' },
  one: { pattern: { nl: '{n} beschutte werkplek', en: '{n} sheltered workplace' } },
};

/** Money of the city. */
export const millionEuroUnit: Unit = {
  code: 'EUR_M',
  label: { nl: 'miljoen euro', en: 'million euros' },
  pattern: { nl: '€\u00a0{n} miljoen', en: '€{n} million' },
};

/** Money of the city in each year. */
export const millionEuroPerYearUnit: Unit = {
  code: 'EUR_M/year',
  label: { nl: 'miljoen euro per jaar', en: 'million euros per year' },
  pattern: { nl: '€\u00a0{n} miljoen per jaar', en: '€{n} million per year' },
};

/** Money of a whole market or of the country. */
export const billionEuroUnit: Unit = {
  code: 'EUR_B',
  label: { nl: 'miljard euro', en: 'billion euros' },
  pattern: { nl: '€\u00a0{n} miljard', en: '€{n} billion' },
};

/** Money in the chart of the budget, which prints no unit. */
export const thousandEuroUnit: Unit = {
  code: 'EUR_K',
  label: { nl: 'duizend euro (aangenomen)', en: 'thousand euros (assumed)' },
  pattern: { nl: '€\u00a0{n} duizend', en: '€{n} thousand' },
};

/** A length of time. */
export const yearsUnit: Unit = {
  code: 'years',
  label: { nl: 'jaar', en: 'years' },
  pattern: { nl: '{n} jaar', en: '{n} years' },
  one: { pattern: { nl: '{n} jaar', en: '{n} year' } },
};

/** A year of the calendar. */
export const yearUnit: Unit = {
  code: 'year',
  label: { nl: 'jaartal', en: 'calendar year' },
  pattern: { nl: '{n}', en: '{n}' },
  differencePattern: { nl: '{n} jaar', en: '{n} years' },
  one: { differencePattern: { nl: '{n} jaar', en: '{n} year' } },
};

/** The reserve divided by what it must be. */
export const reserveRatioUnit: Unit = {
  code: 'ratio',
  label: { nl: 'reserve gedeeld door benodigde capaciteit', en: 'reserve divided by required capacity' },
  pattern: { nl: 'ratio {n}', en: 'ratio {n}' },
  shortPattern: { nl: '{n}', en: '{n}' },
  differencePattern: { nl: '{n}', en: '{n}' },
};

/** A mark that residents give; the booklet does not print its scale. */
export const scoreUnit: Unit = {
  code: 'score',
  label: { nl: 'rapportcijfer (1–10, aangenomen)', en: 'score (1–10, assumed)' },
  pattern: { nl: '{n}', en: '{n}' },
  differencePattern: { nl: '{n} punt', en: '{n} points' },
  one: { differencePattern: { nl: '{n} punt', en: '{n} point' } },
};

/** One percentage less another. */
export const percentagePointUnit: Unit = {
  code: 'pp',
  label: { nl: 'procentpunt', en: 'percentage points' },
  pattern: percentagePoints.pattern,
  one: { pattern: percentagePoints.one },
};

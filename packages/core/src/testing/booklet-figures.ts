import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode, type RegionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { buildIndicator } from './build-figures.ts';
import { almelo } from './example-values.ts';

// For tests: the kinds of figures that a city booklet prints ("Anker & Horizon", Almelo 2018). What they
// come to is worked out by hand in the tests, from what the booklet prints.

/** The booklet prints no year. */
export const notPrinted = 'unknown@2018';

/** For tests: a definition of the booklet, without a good side unless it says so. */
export function bookletIndicator(changes: Partial<Indicator>, unitCode?: string): Indicator {
  const { unit } = buildIndicator();
  return buildIndicator({
    polarity: 'none',
    ...(unitCode !== undefined && { unit: { ...unit, code: unitCode } }),
    ...changes,
  });
}

/** For tests: a number of the booklet, of Almelo unless it says `in`. */
export function bookletFigure(
  { id }: Indicator,
  value: number,
  at: string,
  { in: region = 'GM0141', ...facts }: Partial<MeasuredObservation> & { readonly in?: string } = {},
): MeasuredObservation {
  return { ...almelo, indicator: id, region: regionCode(region), period: period(at), value, ...facts };
}

/** For tests: a number with its definition, as a goal, an opposite or a total. */
export function bookletGoal(
  indicator: Indicator,
  value: number,
  at: string,
  changes: Partial<MeasuredObservation> = {},
): { readonly indicator: Indicator; readonly observation: Observation } {
  return { indicator, observation: bookletFigure(indicator, value, at, { kind: 'target', ...changes }) };
}

/** Jobs per 1,000 inhabitants. */
export const jobs: Indicator = bookletIndicator({ valueType: 'rate', polarity: 'higher-is-better' });
/** A mark of the survey. */
export const rating: Indicator = bookletIndicator({
  id: 'neighbourhood-rating',
  valueType: 'mean',
  basis: 'survey',
  polarity: 'higher-is-better',
});
/** Amounts of the plan. */
export const millions: Indicator = bookletIndicator(
  { id: 'millions', valueType: 'amount', decimals: 2, basis: 'policy' },
  'EUR_M',
);
/** The multi-year balance. */
export const balances: Indicator = bookletIndicator(
  { id: 'balances', valueType: 'balance', decimals: 2, basis: 'policy', polarity: 'higher-is-better' },
  'EUR_M',
);
/** The age structure of 2030. */
export const ages: Indicator = bookletIndicator(
  { id: 'age-structure-2030', valueType: 'share', decimals: 0 },
  '%',
);
/** Its four bands. */
export const ageBands: readonly MeasuredObservation[] = (
  [
    ['0-24', 26],
    ['25-44', 25],
    ['45-64', 26],
    ['65+', 23],
  ] as const
).map(([age, value]) => bookletFigure(ages, value, '2030', { kind: 'forecast', dimensions: { age } }));

/** The regions that the booklet compares. */
export const bookletRegions: readonly Region[] = [
  region('NL01', 'country'),
  region('PV23', 'province', 'NL01'),
  region('CR12', 'corop', 'PV23', 'NL01'),
  ...['GM0141', 'GM0153', 'GM0164'].map((code) => region(code, 'municipality', 'CR12', 'PV23', 'NL01')),
  { ...region('size-50-100k', 'size-class', 'NL01'), year: 2018 },
  ...['bedrijvenpark-twente', 'binnenstad'].map((area) => region(`almelo-${area}`, 'area', 'GM0141')),
];

function region(code: string, kind: Region['kind'], ...parents: readonly string[]): Region {
  const codes: readonly RegionCode[] = parents.map(regionCode);
  return { code: regionCode(code), kind, name: { nl: code, en: code }, parents: codes };
}

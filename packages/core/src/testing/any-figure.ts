import fc from 'fast-check';
import type { Basis, Indicator, ValueType } from '../definition/indicator.ts';
import type { Polarity } from '../definition/polarity.ts';
import type { Observation } from '../observation/observation.ts';
import { period, type Period } from '../observation/period.ts';
import { regionCode, type RegionCode } from '../observation/region-code.ts';
import { jobs } from './example-values.ts';

// For properties: whatever a dataset may hold.

const years = fc.integer({ min: 1900, max: 2100 });
const inferred = fc.constantFrom('', '?');
const point = fc.oneof(
  fc.tuple(years, inferred).map(([year, mark]) => `${year}${mark}`),
  fc
    .tuple(years, fc.integer({ min: 1, max: 4 }), inferred)
    .map(([year, part, mark]) => `${year}-Q${part}${mark}`),
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }), inferred)
    .map(([year, part, mark]) => `${year}-${String(part).padStart(2, '0')}${mark}`),
);
/** Every notation of a period. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .oneof(
    point,
    fc.tuple(years, fc.nat(20)).map(([year, more]) => `${year}/${year + more}`),
    years.map((year) => `../${year}`),
    years.map((year) => `${year}/..`),
    fc.tuple(years, fc.nat(20), inferred).map(([year, more, mark]) => `${year}${mark}>${year + more}`),
    years.map((year) => `${year},${year + 1},${year + 3}`),
    fc.constantFrom('unknown', 'unknown@2018'),
  )
  .map((code) => period(code));

/** A number as a source prints it. */
export const printed: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, decimals]) => whole / 10 ** decimals);
/** Any number that a cell may hold. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  printed,
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.constant(-0),
);

const text = (nlText: string, enText: string) => ({ nl: nlText, en: enText });
const units: readonly Indicator['unit'][] = [
  jobs.unit,
  { code: '%', label: text('procent', 'percent'), pattern: text('{n}%', '{n}%') },
  {
    code: 'EUR_M',
    label: text('miljoen euro', 'million euros'),
    pattern: text('€ {n} miljoen', '€{n} million'),
    shortPattern: text('€ {n} mln', '€{n}m'),
  },
  {
    code: 'persons',
    label: text('personen', 'persons'),
    pattern: text('{n} personen', '{n} persons'),
    one: { pattern: text('{n} persoon', '{n} person') },
  },
  { code: 'score', label: text('rapportcijfer', 'score'), pattern: text('{n}', '{n}') },
];
const valueTypes: readonly ValueType[] = [
  'count',
  'share',
  'rate',
  'mean',
  'index',
  'ratio',
  'balance',
  'amount',
  'difference',
  'year',
  'duration',
];

/** The example indicator with any unit, decimals, value type, polarity and basis. */
export const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    unit: fc.constantFrom(...units),
    decimals: fc.integer({ min: 0, max: 3 }),
    valueType: fc.constantFrom(...valueTypes),
    polarity: fc.constantFrom<Polarity>('higher-is-better', 'lower-is-better', 'none'),
    basis: fc.constantFrom<Basis>('register', 'survey', 'estimate', 'policy'),
  })
  .map((changes) => ({ ...jobs, ...changes }));

/** Regions with a name and without one. */
export const anyRegion: fc.Arbitrary<RegionCode> = fc
  .constantFrom('GM0141', 'NL01', 'size-50-100k', 'almelo/de-riet', 'unmapped')
  .map(regionCode);

/** A cell in any state, with any facts. */
export function anyObservation(periods: fc.Arbitrary<Period> = anyPeriod): fc.Arbitrary<Observation> {
  const key = fc.record(
    {
      region: anyRegion,
      period: periods,
      dimensions: fc.constantFrom({ age: '65+' }, { age: '0-24' }),
    },
    { requiredKeys: ['region', 'period'] },
  );
  const facts = fc.record(
    {
      kind: fc.constantFrom('observed', 'approximate', 'forecast', 'target', 'plan'),
      certainty: fc.constantFrom('proven', 'order-mapped', 'uncertain'),
      status: fc.constantFrom('normal', 'provisional', 'estimated', 'break'),
      inferred: fc.constantFrom(['region'], ['unit'], ['region', 'unit']),
      significance: fc.record({ direction: fc.constantFrom('higher', 'lower'), than: anyRegion }),
    },
    { requiredKeys: ['kind', 'certainty', 'status'] },
  );
  const measured = fc.record(
    {
      state: fc.constant('measured'),
      value: anyNumber,
      qualifier: fc.constantFrom(
        'exact',
        'about',
        'more-than',
        'almost',
        'at-least',
        'at-most',
        'up-to',
        'average',
        'example',
        'derived',
      ),
      interval: fc
        .tuple(printed, fc.nat(100))
        .map(([lower, width]) => ({ lower, upper: lower + width, level: 0.95 })),
    },
    { requiredKeys: ['state', 'value', 'qualifier'] },
  );
  const range = fc
    .tuple(printed, fc.nat(100))
    .map(([low, width]) => ({ state: 'range', value: null, low, high: low + width }));
  const words = fc.constantFrom('few-hundred', 'no-such-code').map((code) => ({
    state: 'words',
    value: null,
    words: code,
  }));
  const absent = fc
    .constantFrom('missing', 'confidential', 'impossible', 'not-published')
    .map((reason) => ({ state: 'absent', value: null, reason }));
  return fc
    .tuple(
      key,
      fc.oneof(fc.tuple(measured, facts), fc.tuple(range, facts), fc.tuple(words, facts), fc.tuple(absent)),
    )
    .map(([cell, parts]) => Object.assign({ indicator: jobs.id }, cell, ...parts) as Observation);
}

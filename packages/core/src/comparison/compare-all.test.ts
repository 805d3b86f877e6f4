import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region, RegionKind } from '../observation/region.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import '../testing/property-runs.ts';
import { compareAll } from './compare-all.ts';
import { compare, type ComparisonOperation, type ComparisonRequest } from './compare.ts';
import type { Reference } from './reference.ts';

const area = (name: string, kind: RegionKind, ...parents: readonly string[]): Region => ({
  code: regionCode(name),
  kind,
  name: { nl: name, en: name },
  parents: parents.map(regionCode),
});
const [almelo, borne, zwolle] = [regionCode('GM0141'), regionCode('GM0147'), regionCode('GM0193')];
const regions = [
  area('NL01', 'country'),
  area('PV23', 'province', 'NL01'),
  area('CR12', 'corop', 'PV23', 'NL01'),
  area('GM0141', 'municipality', 'CR12', 'PV23', 'size-50-100k', 'NL01'),
  area('GM0147', 'municipality', 'CR12', 'PV23', 'NL01'),
  area('GM0193', 'municipality', 'PV23', 'NL01'),
  area('size-50-100k', 'size-class'),
  area('size-100-150k', 'size-class'),
  area('almelo/de-riet', 'district', 'GM0141'),
];
const indicator = buildIndicator();
const people = buildIndicator({ id: 'people' });

const oneOf = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const years = oneOf('2016', '2017', '2018').map((year) => period(year));
const anyRegion = oneOf(...regions.map(({ code }) => code));

const observation = fc
  .record({
    key: fc.record({ indicator: oneOf(indicator.id, people.id), region: anyRegion, period: years }),
    facts: fc.oneof(
      fc.record({ kind: oneOf('observed', 'forecast', 'target') }),
      fc.record({ numerator: fc.nat(50), denominator: fc.integer({ min: 60, max: 99 }) }),
      fc.record({ dimensions: oneOf({ sex: 'women' }, { sex: 'men' }) }),
      fc.constant(null),
    ),
    value: fc.nat(100),
  })
  .map(({ key, facts, value }): Observation =>
    facts ? buildFigure(value, { ...key, ...facts }) : buildAbsence('missing', key),
  );

const flags = oneOf<{ readonly withoutSelf?: boolean }>({}, { withoutSelf: true });
const reference: fc.Arbitrary<Reference> = fc.oneof(
  fc
    .tuple(oneOf('country', 'province', 'region', 'city', 'size-class'), flags)
    .map(([kind, given]): Reference => ({ kind, ...given })),
  oneOf<Reference>(
    { kind: 'regions', regions: [zwolle, almelo, regionCode('GM9999')] },
    { kind: 'regions', regions: [borne, almelo], withSelf: true },
    { kind: 'siblings' },
    { kind: 'siblings', within: regionCode('PV23'), withSelf: true },
    { kind: 'period', period: period('2016') },
    { kind: 'target' },
    { kind: 'whole' },
    { kind: 'whole', indicator: people.id },
    { kind: 'opposite', indicator: people.id },
    { kind: 'opposite', dimensions: { sex: 'men' } },
    { kind: 'expected', observation: buildFigure(7) },
    { kind: 'categories' },
    { kind: 'unspecified' },
    { kind: 'past' },
    { kind: 'now' },
    { kind: 'zero' },
  ),
);
const operations: readonly ComparisonOperation[] = [
  'difference',
  'rank',
  'change',
  'changes',
  'balance',
  'parts',
  'target',
  'trend',
];
const request: fc.Arbitrary<ComparisonRequest> = fc
  .record(
    {
      operation: oneOf(...operations),
      region: fc.oneof(anyRegion, fc.constant(regionCode('GM9999'))),
      reference,
      period: years,
      since: years,
      dimensions: oneOf({ sex: 'women' }),
    },
    { requiredKeys: ['operation', 'region', 'reference'] },
  )
  .map((given) => ({ indicator, ...given }));

describe('compareAll', () => {
  test('gives what compare gives for each request', () => {
    fc.assert(
      fc.property(
        fc.array(request, { minLength: 1, maxLength: 5 }),
        fc.array(observation, { maxLength: 60 }),
        fc.shuffledSubarray(regions),
        (requests, observations, known) => {
          const context = { regions: known, indicators: [people] };
          const one = (each: ComparisonRequest) => compare(each, observations, context);
          expect(compareAll(requests, observations, context)).toEqual(requests.map(one));
        },
      ),
    );
  });

  test('looks at each observation as often among many regions as among few', () => {
    const few = countLooks(20);
    const many = countLooks(160);
    expect(few.comparisons).toBe(20 * 3 * 3);
    expect(many.comparisons).toBe(8 * few.comparisons);
    expect(many.looks).toBe(8 * few.looks);
  });
});

/** How often `period` of an observation is read for three comparisons of each of so many municipalities in each year. */
function countLooks(size: number): { readonly looks: number; readonly comparisons: number } {
  let looks = 0;
  const periods = ['2016', '2017', '2018'].map((year) => period(year));
  const above = ['NL01', 'PV23', 'CR12'];
  const cities = Array.from({ length: size }, (_, i) =>
    area(`GM${String(i).padStart(4, '0')}`, 'municipality', ...above),
  );
  const known = [...regions.slice(0, 3), ...cities];
  // What stands above all is read by all: only the municipalities' own figures are counted.
  const observations = known.flatMap(({ code, kind }) =>
    periods.map((year, i) => {
      const figure = buildFigure(i, { region: code });
      return Object.defineProperty({ ...figure }, 'period', {
        enumerable: true,
        get: () => {
          if (kind === 'municipality') looks += 1;
          return year;
        },
      });
    }),
  );
  const requests = cities.flatMap(({ code }) =>
    periods.flatMap((year) =>
      (['country', 'province', 'region'] as const).map((kind): ComparisonRequest => ({
        operation: 'difference',
        indicator,
        region: code,
        reference: { kind },
        period: year,
      })),
    ),
  );
  const results = compareAll(requests, observations, { regions: known }).flat();
  return { looks, comparisons: results.filter(({ outcome }) => outcome === 'compared').length };
}

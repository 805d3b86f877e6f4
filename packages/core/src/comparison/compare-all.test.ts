import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region, RegionKind } from '../observation/region.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
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

const [women, men] = [{ sex: 'women' }, { sex: 'men' }];
const years = ['2016', '2017', '2018'].map((year) => period(year));

/** Every kind of cell in every region and year, but for the country, which has no numerators, and one gap. */
const observations: readonly Observation[] = [indicator, people].flatMap(({ id }, k) =>
  regions.flatMap(({ code, kind }, i) =>
    years.flatMap((year, j): readonly Observation[] => {
      const key = { indicator: id, region: code, period: year };
      const value = 10 * k + ((7 * i + 3 * j) % 11);
      const parts = kind === 'country' ? {} : { numerator: value, denominator: 100 * (20 - i) };
      if (code === zwolle && j === 1) return [buildAbsence('missing', key)];
      return [
        buildFigure(value, { ...key, ...parts }),
        buildFigure(value + 1, { ...key, dimensions: women }),
        buildFigure(value + 2, { ...key, dimensions: men }),
        ...(j === 2 ? [buildFigure(value + 3, { ...key, period: period('2030'), kind: 'target' })] : []),
        ...(j === 1 ? [buildFigure(value + 4, { ...key, period: period('2025'), kind: 'forecast' })] : []),
      ];
    }),
  ),
);

const above = ['country', 'province', 'region', 'city', 'size-class'] as const;
const references: readonly Reference[] = [
  ...above.map((kind) => ({ kind })),
  ...above.map((kind) => ({ kind, withoutSelf: true })),
  { kind: 'size-class', code: regionCode('size-100-150k') },
  { kind: 'regions', regions: [zwolle, almelo, regionCode('GM9999')] },
  { kind: 'regions', regions: [borne, almelo], withSelf: true },
  { kind: 'siblings' },
  { kind: 'siblings', withSelf: true },
  { kind: 'siblings', within: regionCode('PV23') },
  { kind: 'period', period: period('2016') },
  { kind: 'target' },
  { kind: 'target', indicator: people.id },
  { kind: 'whole' },
  { kind: 'whole', indicator: people.id },
  { kind: 'opposite', indicator: people.id },
  { kind: 'opposite', dimensions: men },
  { kind: 'expected', observation: buildFigure(7) },
  { kind: 'categories' },
  { kind: 'unspecified' },
  { kind: 'past' },
  { kind: 'now' },
  { kind: 'zero' },
];
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
const times: readonly Pick<ComparisonRequest, 'period' | 'since'>[] = [
  {},
  { period: period('2018') },
  { period: period('2018'), since: period('2016') },
  { since: period('2017') },
];
const requests = ['GM0141', 'GM0193', 'almelo/de-riet', 'NL01', 'GM9999'].map(regionCode).flatMap((region) =>
  operations.flatMap((operation) =>
    references.flatMap((reference) =>
      times.flatMap((time): readonly ComparisonRequest[] => {
        const request = { operation, indicator, region, reference, ...time };
        return [request, { ...request, dimensions: women }];
      }),
    ),
  ),
);

describe('compareAll', () => {
  test.each([
    ['in the order from large to small', regions],
    ['in the other order', regions.toReversed()],
    ['without the city', regions.filter(({ code }) => code !== almelo)],
  ])('gives what compare gives for each request, with regions %s', (_, known) => {
    const context = { regions: known, indicators: [people] };
    const all = compareAll(requests, observations, context);
    // As text, since a difference somewhere in so many results takes long to print.
    const other = requests.find(
      (request, i) => JSON.stringify(all[i]) !== JSON.stringify(compare(request, observations, context)),
    );
    expect(other).toBeUndefined();
    expect(all).toHaveLength(requests.length);
    const made = all.flatMap((each) => each.filter(({ outcome }) => outcome === 'compared'));
    expect(new Set(made.map(({ operation }) => operation)).size).toBe(operations.length);
  });

  test('looks at each figure and region as often among many regions as among few', () => {
    const few = countLooks(20);
    const many = countLooks(160);
    expect(few.comparisons).toBe(20 * 3 * 3);
    expect(many.comparisons).toBe(8 * few.comparisons);
    expect(many.looks).toBe(8 * few.looks);
  });
});

/** How often the figures and the codes of so many municipalities are read for three comparisons of each in each year. */
function countLooks(size: number): { readonly looks: number; readonly comparisons: number } {
  let looks = 0;
  // What stands above all is read by all: only the municipalities' own are counted.
  const counted = <Item extends object, Key extends keyof Item>(item: Item, key: Key): Item => {
    const value = item[key];
    const get = () => {
      looks += 1;
      return value;
    };
    return Object.defineProperty(item, key, { enumerable: true, get });
  };
  const cities = Array.from({ length: size }, (_, i) =>
    counted(area(`GM${String(i).padStart(4, '0')}`, 'municipality', 'CR12', 'PV23', 'NL01'), 'code'),
  );
  const [country, province, corop] = regions;
  const known = [country, province, corop, ...cities].filter((each) => each !== undefined);
  const figures = known.flatMap(({ code, kind }) =>
    years.map((year, i) => {
      const figure = buildFigure(i, { region: code, period: year });
      return kind === 'municipality' ? counted(figure, 'period') : figure;
    }),
  );
  const asked = cities.flatMap(({ code }) =>
    years.flatMap((year) =>
      (['country', 'province', 'region'] as const).map((kind): ComparisonRequest => ({
        operation: 'difference',
        indicator,
        region: code,
        reference: { kind },
        period: year,
      })),
    ),
  );
  const results = compareAll(asked, figures, { regions: known }).flat();
  return { looks, comparisons: results.filter(({ outcome }) => outcome === 'compared').length };
}

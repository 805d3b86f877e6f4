import { describe, expect, test } from 'vitest';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareBalance } from './compare-balance.ts';
import { compareParts } from './compare-parts.ts';
import { compareToTarget } from './compare-to-target.ts';
import { compare, type ComparisonRequest } from './compare.ts';
import type { Reference } from './reference.ts';
import { resolveReference } from './resolve-reference.ts';

const code = regionCode;
const area = (name: string, kind: Region['kind'], parents: readonly string[], year?: number): Region => ({
  code: code(name),
  kind,
  name: { nl: name, en: name },
  parents: parents.map(code),
  ...(year !== undefined && { year }),
});
const above = ['CR12', 'PV23', 'size-50-100k-2015', 'size-50-100k-2025', 'NL01'];
const regions = [
  area('NL01', 'country', []),
  area('PV23', 'province', ['NL01']),
  area('CR12', 'corop', ['PV23', 'NL01']),
  area('size-50-100k-2015', 'size-class', [], 2015),
  area('size-50-100k-2025', 'size-class', [], 2025),
  area('GM0141', 'municipality', above),
  area('GM0164', 'municipality', above),
  area('GM0193', 'municipality', ['PV23', 'NL01']),
  area('GM0599', 'municipality', ['NL01']),
  area('almelo/de-riet', 'district', ['GM0141']),
  area('almelo/aadorp', 'district', ['GM0141']),
];

const rates = buildIndicator({ valueType: 'rate' });
/** A rate per 1,000 with what it is made of. */
const at = (region: string, count: number, people: number, changes: Partial<MeasuredObservation> = {}) =>
  buildFigure((count / people) * 1000, {
    region: code(region),
    numerator: count,
    denominator: people,
    ...changes,
  });
const almelo = at('GM0141', 60, 100);
const deRiet = at('almelo/de-riet', 10, 40);

type Row = readonly [
  reference: Reference,
  region: string,
  benchmarks: readonly Observation[],
  /** The values that the reference gives. */
  given: readonly number[],
];

// By hand: 1,000 × 360 ÷ 900 = 400; without Almelo 1,000 × (360 − 60) ÷ (900 − 100) = 375.
const whole: readonly Row[] = [
  [{ kind: 'country' }, 'GM0141', [at('NL01', 360, 900)], [400]],
  [{ kind: 'country', withoutSelf: true }, 'GM0141', [at('NL01', 360, 900)], [375]],
  [{ kind: 'province' }, 'GM0141', [at('PV23', 360, 900)], [400]],
  [{ kind: 'province', withoutSelf: true }, 'GM0141', [at('PV23', 360, 900)], [375]],
  [{ kind: 'region' }, 'GM0141', [at('CR12', 360, 900)], [400]],
  [{ kind: 'region', withoutSelf: true }, 'GM0141', [at('CR12', 360, 900)], [375]],
  [{ kind: 'size-class', year: 2015 }, 'GM0141', [at('size-50-100k-2015', 360, 900)], [400]],
  [
    { kind: 'size-class', code: code('size-50-100k-2025'), withoutSelf: true },
    'GM0141',
    [at('size-50-100k-2025', 360, 900)],
    [375],
  ],
  [{ kind: 'city' }, 'almelo/de-riet', [almelo], [600]],
  // 1,000 × (60 − 10) ÷ (100 − 40) = 833.33…
  [{ kind: 'city', withoutSelf: true }, 'almelo/de-riet', [almelo], [833.333]],
];
const peers: readonly Row[] = [
  [{ kind: 'regions', regions: [code('GM0164'), code('GM0141')] }, 'GM0141', [at('GM0164', 1, 2)], [500]],
  [
    { kind: 'regions', regions: [code('GM0164'), code('GM0141')], withSelf: true },
    'GM0141',
    [at('GM0164', 1, 2)],
    [600, 500],
  ],
  [
    { kind: 'siblings', within: code('PV23') },
    'GM0141',
    [at('GM0164', 1, 2), at('GM0193', 1, 4), at('GM0599', 1, 8)],
    [500, 250],
  ],
  [
    { kind: 'siblings', within: code('PV23'), withSelf: true },
    'GM0141',
    [at('GM0164', 1, 2), at('GM0193', 1, 4)],
    [600, 500, 250],
  ],
  [{ kind: 'siblings' }, 'GM0141', [at('GM0164', 1, 2), at('GM0193', 1, 4)], [500]],
];

const named = (rows: readonly Row[]) =>
  rows.map((row) => [`${JSON.stringify(row[0])} of ${row[1]}`, ...row] as const);
const cellsOf = (region: string) => (region === 'GM0141' ? [almelo] : [deRiet]);
const request = (reference: Reference, region: string): ComparisonRequest => ({
  operation: 'difference',
  indicator: rates,
  region: code(region),
  reference,
});

describe('a reference to other regions', () => {
  test.each(named([...whole, ...peers]))('%s', (_name, reference, region, benchmarks, given) => {
    const found = resolveReference(reference, code(region), regions, [...cellsOf(region), ...benchmarks]);
    const values = found.outcome === 'resolved' ? found.observations.map(({ value }) => value) : [];
    expect(values).toEqual(given.map((value) => expect.closeTo(value, 2)));
  });

  test.each(named([...whole, ...peers.slice(0, 1), ...peers.slice(2, 3)]))(
    '%s refuses with a reason when nothing of it was handed in',
    (_name, reference, region) => {
      expect(compare(request(reference, region), cellsOf(region), { regions })).toMatchObject([
        { outcome: 'not-compared', reason: 'no-figures' },
      ]);
    },
  );

  test.each(named(whole.filter(([reference]) => !('withoutSelf' in reference))))(
    '%s passes on the reason of an absent cell',
    (_name, reference, region, benchmarks) => {
      const [{ region: there }] = benchmarks as [Observation];
      const absent = buildAbsence('confidential', { region: there });
      expect(compare(request(reference, region), [...cellsOf(region), absent], { regions })).toMatchObject([
        { reason: 'absent-benchmark', benchmark: { reason: 'confidential' } },
      ]);
    },
  );

  test.each(named(whole))('%s finds no figure of another year', (_name, reference, region, benchmarks) => {
    const earlier = benchmarks.map((each) => ({ ...each, period: period('2017') }));
    expect(compare(request(reference, region), [...cellsOf(region), ...earlier], { regions })).toMatchObject([
      { reason: 'no-figures' },
    ]);
  });

  test.each(named(whole.filter(([reference]) => 'withoutSelf' in reference)))(
    '%s cannot be taken out without what it is made of',
    (_name, reference, region, benchmarks) => {
      const bare = benchmarks.map((each) => {
        const { numerator: _n, denominator: _d, ...rest } = each as MeasuredObservation;
        return rest;
      });
      expect(resolveReference(reference, code(region), regions, [...cellsOf(region), ...bare])).toEqual({
        outcome: 'unresolved',
        reason: 'self-not-separable',
      });
    },
  );

  test.each<[Reference, string, string]>([
    [{ kind: 'province' }, 'NL01', 'no-such-region'],
    [{ kind: 'region' }, 'GM0599', 'no-such-region'],
    [{ kind: 'city' }, 'GM0141', 'no-such-region'],
    [{ kind: 'country' }, 'GM9999', 'region-unknown'],
    [{ kind: 'siblings' }, 'GM9999', 'region-unknown'],
    [{ kind: 'size-class' }, 'GM0141', 'several-size-classes'],
    [{ kind: 'size-class', year: 2018 }, 'GM0141', 'size-class-year'],
    [{ kind: 'size-class', code: code('size-100k') }, 'GM0141', 'no-such-region'],
    [{ kind: 'unspecified' }, 'GM0141', 'reference-unspecified'],
    [{ kind: 'unspecified', among: 'municipality' }, 'GM0141', 'reference-unspecified'],
  ])('%j of %s is unresolved: %s', (reference, region, reason) => {
    expect(resolveReference(reference, code(region), regions, [almelo])).toEqual({
      outcome: 'unresolved',
      reason,
    });
  });
});

describe('a named peer without a row', () => {
  test('is absent and is said so, and does not fall away', () => {
    const reference: Reference = { kind: 'regions', regions: [code('GM0164'), code('GM0193')] };
    expect(compare(request(reference, 'GM0141'), [almelo, at('GM0164', 1, 2)], { regions })).toMatchObject([
      { outcome: 'compared', difference: 100 },
      { reason: 'absent-benchmark', benchmark: { region: 'GM0193', reason: 'missing' } },
    ]);
  });
});

describe('a reference to the region itself', () => {
  const before = at('GM0141', 50, 100, { period: period('2014') });
  const goal = at('GM0141', 90, 100, { period: period('2030'), kind: 'target' });
  const outlook = at('GM0141', 70, 100, { period: period('2025'), kind: 'forecast' });
  const own = [before, almelo, outlook, goal];

  test.each<[Reference, readonly number[]]>([
    [{ kind: 'period', period: period('2014') }, [500]],
    [{ kind: 'past' }, [500, 600, 700, 900]],
    [{ kind: 'now' }, [600]],
    [{ kind: 'target' }, [900]],
    [{ kind: 'whole' }, [500, 600, 700, 900]],
    [{ kind: 'opposite' }, [500, 600, 700, 900]],
    [{ kind: 'categories' }, [500, 600, 700, 900]],
    [{ kind: 'zero' }, []],
    [{ kind: 'expected', observation: outlook }, [700]],
  ])('%j gives %j', (reference, values) => {
    const found = resolveReference(reference, code('GM0141'), regions, [...own, at('GM0164', 1, 2)]);
    expect(found.outcome === 'resolved' && found.observations.map(({ value }) => value)).toEqual(values);
  });

  test.each<[Reference]>([
    [{ kind: 'period', period: period('2013') }],
    [{ kind: 'past' }],
    [{ kind: 'now' }],
    [{ kind: 'target' }],
    [{ kind: 'whole', indicator: 'another' }],
    [{ kind: 'opposite', indicator: 'another' }],
    [{ kind: 'categories', dimensions: { age: '65+' } }],
    [{ kind: 'expected' }],
  ])('%j without figures says so', (reference) => {
    expect(resolveReference(reference, code('GM0141'), regions, [at('GM0164', 1, 2)])).toEqual({
      outcome: 'unresolved',
      reason: 'no-figures',
    });
  });
});

describe('unequal units refuse', () => {
  const millions = buildIndicator({ id: 'millions', unit: { ...rates.unit, code: 'EUR_M' } });
  const other = { indicator: millions, observation: buildFigure(1, { indicator: millions.id }) };

  test('of a balance, a target and parts', () => {
    expect(compareBalance(rates, almelo, { less: other })).toMatchObject({ reason: 'unit-mismatch' });
    expect(compareToTarget(rates, almelo, other)).toMatchObject({ reason: 'unit-mismatch' });
    expect(compareParts(rates, [almelo], { total: other })).toMatchObject({ reason: 'unit-mismatch' });
  });
});

import { describe, expect, test } from 'vitest';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period, type Period } from '../observation/period.ts';
import { regionCode, type RegionCode } from '../observation/region-code.ts';
import type { Region, RegionKind } from '../observation/region.ts';
import { buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compare, type ComparisonRequest } from './compare.ts';
import type { Reference, ReferenceReason } from './reference.ts';
import { resolveReference } from './resolve-reference.ts';

const code = regionCode;
const area = (name: string, kind: RegionKind, ...parents: readonly string[]): Region => ({
  code: code(name),
  kind,
  name: { nl: name, en: name },
  parents: parents.map(code),
});
const regions = [
  area('NL01', 'country'),
  area('PV23', 'province', 'NL01'),
  area('CR12', 'corop', 'PV23', 'NL01'),
  area('GM0141', 'municipality', 'CR12', 'PV23', 'NL01'),
  area('GM0153', 'municipality', 'CR12', 'PV23', 'NL01'),
  area('GM0193', 'municipality', 'CR10', 'PV23', 'NL01'),
  area('size-50-100k', 'size-class'),
  area('almelo/de-riet', 'district', 'GM0141'),
  area('almelo/hofkamp', 'district', 'GM0141'),
];
const indicator = buildIndicator();
const at = (region: string, value: number, changes: Partial<MeasuredObservation> = {}) =>
  buildFigure(value, { region: code(region), ...changes });
const figures: readonly Observation[] = [
  at('NL01', 8, { numerator: 80, denominator: 1000 }),
  at('PV23', 7),
  at('CR12', 6),
  at('GM0141', 5, { numerator: 5, denominator: 100 }),
  at('GM0153', 4),
  at('GM0193', 9),
  at('size-50-100k', 3),
  at('almelo/de-riet', 2),
  at('almelo/hofkamp', 1),
];
const almelo = code('GM0141');

function valuesOf(reference: Reference, region: RegionCode = almelo): unknown {
  const found = resolveReference(reference, region, regions, figures);
  return found.outcome === 'resolved' ? found.observations.map(({ value }) => value) : found.reason;
}

describe('resolveReference', () => {
  test.each<[Reference, readonly number[]]>([
    [{ kind: 'country' }, [8]],
    [{ kind: 'province' }, [7]],
    [{ kind: 'region' }, [6]],
    [{ kind: 'size-class' }, [3]],
    [{ kind: 'size-class', year: 2018 }, [3]],
    [{ kind: 'regions', regions: [code('GM0153'), almelo] }, [4]],
    [{ kind: 'regions', regions: [code('GM0153'), almelo], withSelf: true }, [5, 4]],
    [{ kind: 'siblings' }, [4]],
    [{ kind: 'siblings', withSelf: true }, [5, 4]],
    [{ kind: 'siblings', within: code('PV23') }, [4, 9]],
    [{ kind: 'period', period: period('2018') }, [5]],
    [{ kind: 'expected', observation: at('GM0141', 6) }, [6]],
    [{ kind: 'zero' }, []],
  ])('%j', (reference, values) => {
    expect(valuesOf(reference)).toEqual(values);
  });

  test('the city is the mean of its neighbourhoods, which are each other’s siblings', () => {
    expect(valuesOf({ kind: 'city' }, code('almelo/de-riet'))).toEqual([5]);
    expect(valuesOf({ kind: 'siblings' }, code('almelo/de-riet'))).toEqual([1]);
  });

  test('the country without the city, from numerators and denominators', () => {
    // (80 − 5) ÷ (1000 − 100) × (8 ÷ 0.08) = 75 ÷ 900 × 100.
    expect(valuesOf({ kind: 'country', withoutSelf: true })).toEqual([expect.closeTo(8.3333, 4)]);
  });

  test.each<[ReferenceReason, Reference, string]>([
    ['reference-unspecified', { kind: 'unspecified' }, 'GM0141'],
    ['region-unknown', { kind: 'country' }, 'GM9999'],
    ['no-such-region', { kind: 'city' }, 'GM0141'],
    ['no-such-region', { kind: 'size-class', code: code('size-1-2k') }, 'GM0141'],
    ['self-not-separable', { kind: 'province', withoutSelf: true }, 'GM0141'],
    ['no-figures', { kind: 'target' }, 'GM0141'],
    ['no-figures', { kind: 'period', period: period('2010') }, 'GM0141'],
    ['no-figures', { kind: 'siblings' }, 'GM0193'],
  ])('gives %s for %j', (reason, reference, region) => {
    expect(valuesOf(reference, code(region))).toBe(reason);
  });

  test.each<[ReferenceReason, readonly Region[], Reference]>([
    ['several-size-classes', [area('size-100-300k', 'size-class')], { kind: 'size-class' }],
    ['size-class-year', [], { kind: 'size-class', year: 2020 }],
  ])('gives %s', (reason, more, reference) => {
    const dated = [...regions, ...more].map((each) =>
      each.kind === 'size-class' ? { ...each, year: 2018 } : each,
    );
    expect(resolveReference(reference, almelo, dated, figures)).toEqual({ outcome: 'unresolved', reason });
  });
});

describe('compare', () => {
  const earlier = (region: string, value: number) => at(region, value, { period: period('2014') });
  const goal = at('GM0141', 7, { kind: 'target', period: period('2030') });
  const people = buildIndicator({ id: 'people', valueType: 'count' });
  const observations = [
    ...figures,
    earlier('GM0141', 4),
    earlier('NL01', 7.5),
    goal,
    at('GM0141', 20, { indicator: people.id }),
  ];
  const ask = (request: Partial<ComparisonRequest> & Pick<ComparisonRequest, 'operation' | 'reference'>) =>
    compare({ indicator, region: almelo, period: period('2018'), ...request }, observations, {
      regions,
      indicators: [people],
    });

  test.each<[Partial<ComparisonRequest> & Pick<ComparisonRequest, 'operation' | 'reference'>, object]>([
    [
      { operation: 'difference', reference: { kind: 'country' } },
      { difference: -3, direction: 'lower' },
    ],
    [
      { operation: 'rank', reference: { kind: 'siblings', within: code('PV23') } },
      { rank: 2, of: 3 },
    ],
    [{ operation: 'change', reference: { kind: 'period', period: period('2014') } }, { difference: 1 }],
    [
      { operation: 'changes', reference: { kind: 'country' }, since: period('2014') },
      // (5 − 4) − (8 − 7.5).
      { difference: 0.5 },
    ],
    [{ operation: 'balance', reference: { kind: 'zero' } }, { balance: 5 }],
    [{ operation: 'balance', reference: { kind: 'opposite', indicator: 'people' } }, { balance: -15 }],
    [{ operation: 'parts', reference: { kind: 'whole', indicator: 'people' } }, { rest: 15 }],
    [
      { operation: 'target', reference: { kind: 'target' } },
      { gap: 2, isAttained: false },
    ],
    [{ operation: 'trend', reference: { kind: 'past' } }, { direction: 'higher' }],
  ])('%j', (request, result) => {
    expect(ask(request)).toMatchObject([{ operation: request.operation, outcome: 'compared', ...result }]);
  });

  test('gives one difference for each named peer', () => {
    const reference = { kind: 'regions', regions: [code('GM0153'), code('GM0193')] } as const;
    expect(ask({ operation: 'difference', reference })).toMatchObject([
      { direction: 'higher' },
      { direction: 'lower' },
    ]);
  });

  test('takes the latest known period when none is named', () => {
    const request = {
      operation: 'difference',
      indicator,
      region: almelo,
      reference: { kind: 'country' },
    } as const;
    const unknown = at('GM0141', 99, { period: 'unknown@2018' as Period });
    const [comparison] = compare(request, [...figures, unknown], { regions });
    expect(comparison).toMatchObject({ target: { period: '2018' } });
  });

  test.each<[string, Partial<ComparisonRequest> & Pick<ComparisonRequest, 'operation' | 'reference'>]>([
    ['reference-unspecified', { operation: 'difference', reference: { kind: 'unspecified' } }],
    ['reference-unfit', { operation: 'difference', reference: { kind: 'zero' } }],
    ['no-figures', { operation: 'balance', reference: { kind: 'opposite', indicator: 'nobody-knows' } }],
    ['no-figures', { operation: 'changes', reference: { kind: 'country' } }],
    ['no-figures', { operation: 'difference', reference: { kind: 'country' }, dimensions: { a: 'b' } }],
  ])('refuses with %s', (reason, request) => {
    expect(ask(request)).toMatchObject([{ outcome: 'not-compared', reason, caveats: [] }]);
  });
});

test.each([undefined, 'sum', 'constructor'])(
  'compare refuses the operation %s, and says which there are',
  (operation) => {
    const request = { operation, indicator, region: almelo, reference: { kind: 'country' } };
    expect(() => compare(request as ComparisonRequest, figures, { regions })).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message:
          'compare: expected difference or rank or change or changes or balance or parts or target or trend as ' +
          `operation, received ${operation}. Write one of these names. [ARGUMENT_INVALID]`,
      }),
    );
  },
);

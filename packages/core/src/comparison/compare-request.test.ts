import { describe, expect, test } from 'vitest';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareAll } from './compare-all.ts';
import { compare, type ComparisonOperation, type ComparisonRequest } from './compare.ts';
import type { Reference } from './reference.ts';

const jobs = buildIndicator();
const homes = buildIndicator({ id: 'homes' });
const [almelo, country] = ['GM0141', 'NL01'].map(regionCode) as [Region['code'], Region['code']];
const regions: readonly Region[] = [
  { code: country, kind: 'country', name: { nl: 'Nederland', en: 'Netherlands' }, parents: [] },
  { code: almelo, kind: 'municipality', name: { nl: 'Almelo', en: 'Almelo' }, parents: [country] },
];
const at = (value: number, year: string, changes: Partial<MeasuredObservation> = {}) =>
  buildFigure(value, { period: period(year), ...changes });
const ask = (
  request: Pick<ComparisonRequest, 'operation' | 'reference'> & Partial<ComparisonRequest>,
  observations: readonly Observation[],
) => compare({ indicator: jobs, region: almelo, ...request }, observations, { regions, indicators: [homes] });

describe('a reference that an operation can take', () => {
  const references: readonly Reference[] = [
    { kind: 'country' },
    { kind: 'province' },
    { kind: 'region' },
    { kind: 'city' },
    { kind: 'size-class' },
    { kind: 'regions', regions: [country] },
    { kind: 'siblings' },
    { kind: 'period', period: period('2014') },
    { kind: 'now' },
    { kind: 'target' },
    { kind: 'whole' },
    { kind: 'opposite' },
    { kind: 'expected', observation: at(1, '2018') },
    { kind: 'past' },
    { kind: 'zero' },
    { kind: 'categories' },
  ];
  const places = ['country', 'province', 'region', 'city', 'size-class', 'regions', 'siblings'];

  // As docs/comparisons.md has it.
  test.each<[ComparisonOperation, readonly string[]]>([
    ['difference', [...places, 'expected', 'categories']],
    ['rank', ['regions', 'siblings', 'categories']],
    ['change', ['period', 'now']],
    ['changes', [...places, 'categories']],
    ['balance', ['zero', 'opposite']],
    ['parts', ['whole']],
    ['target', ['target']],
    ['trend', ['past']],
  ])('%s takes %j and refuses all else', (operation, kinds) => {
    const taken = references.filter((reference) => {
      const [result] = ask({ operation, reference }, [at(1, '2018')]);
      return !(result && 'reason' in result && result.reason === 'reference-unfit');
    });
    expect(new Set(taken.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });
});

describe('a request', () => {
  test('without a period takes the latest of its own region', () => {
    const later = at(9, '2020', { region: country });
    expect(ask({ operation: 'balance', reference: { kind: 'zero' } }, [at(5, '2018'), later])).toMatchObject([
      { balance: 5 },
    ]);
  });

  test.each(['target', 'plan'] as const)(
    'without a period takes no %s, unless there is nothing else',
    (kind) => {
      const ahead = at(9, '2030', { kind });
      const reference = { kind: 'zero' } as const;
      expect(ask({ operation: 'balance', reference }, [at(5, '2018'), ahead])).toMatchObject([
        { balance: 5 },
      ]);
      expect(ask({ operation: 'balance', reference }, [ahead])).toMatchObject([{ balance: 9 }]);
    },
  );

  test('for a trend leaves out what is of uncertain place, and has a reason where there is nothing', () => {
    const reference = { kind: 'past' } as const;
    const series = [at(1, '2014'), at(2, '2016', { certainty: 'uncertain' }), at(3, '2018')];
    const [trend] = ask({ operation: 'trend', reference }, series);
    expect(trend).toMatchObject({ of: 2, series: { points: expect.not.arrayContaining([series[1]]) } });
    expect(ask({ operation: 'trend', reference }, [])).toMatchObject([{ reason: 'too-few-figures' }]);
  });

  test('for one group takes the series of that group', () => {
    const dimensions = { age: '65+' };
    const series = [
      at(1, '2014', { dimensions }),
      at(9, '2016'),
      at(2, '2018', { dimensions }),
      at(3, '2018'),
    ];
    const reference = { kind: 'past' } as const;
    expect(ask({ operation: 'trend', reference, dimensions }, series)).toMatchObject([
      { target: { dimensions }, difference: 1, of: 2 },
    ]);
    expect(ask({ operation: 'trend', reference }, series)).toMatchObject([{ difference: -6, of: 2 }]);
  });

  test('for index numbers names their base', () => {
    const series = [at(4, '2014'), at(5, '2015')];
    const reference = { kind: 'past' } as const;
    // 5 ÷ 4 × 100.
    expect(ask({ operation: 'trend', reference, base: period('2014') }, series)).toMatchObject([
      { index: [{ value: 100 }, { value: 125 }] },
    ]);
    expect(ask({ operation: 'trend', reference }, series)).toMatchObject([{ index: null }]);
  });

  test('for a balance takes off the category that is named, or the figure without one', () => {
    const [forward, back] = [{ answer: 'forward' }, { answer: 'back' }];
    const rows = [
      at(7, '2018', { indicator: 'homes', dimensions: back }),
      at(30, '2018', { dimensions: forward }),
      at(12, '2018', { dimensions: back }),
      at(2, '2018', { indicator: 'homes' }),
    ];
    const balance = { operation: 'balance', dimensions: forward } as const;
    expect(ask({ ...balance, reference: { kind: 'opposite', dimensions: back } }, rows)).toMatchObject([
      { balance: 18 },
    ]);
    expect(ask({ ...balance, reference: { kind: 'opposite', indicator: 'homes' } }, rows)).toMatchObject([
      { balance: 28 },
    ]);
  });

  test('for a goal takes that of its own indicator, and says when the series attains it', () => {
    const goal = { kind: 'target', period: period('2030') } as const;
    const rows = [
      buildFigure(99, { ...goal, indicator: 'homes' }),
      buildFigure(7, goal),
      at(5, '2014'),
      at(8, '2016'),
      at(6, '2018'),
    ];
    expect(
      ask({ operation: 'target', reference: { kind: 'target' }, period: period('2018') }, rows),
    ).toMatchObject([{ gap: 1, attainment: { outcome: 'attained', period: '2016' } }]);
  });

  test('for one group takes the goal of that group', () => {
    const dimensions = { age: '65+' };
    const goal = { kind: 'target', period: period('2030') } as const;
    const rows = [
      buildFigure(7, goal),
      buildFigure(9, { ...goal, dimensions }),
      at(5, '2018', { dimensions }),
    ];
    const results = ask({ operation: 'target', reference: { kind: 'target' }, dimensions }, rows);
    expect(results).toHaveLength(1);
    expect(results).toMatchObject([{ gap: 4 }]);
  });

  test('for one group takes a goal that another indicator has for all', () => {
    const dimensions = { age: '65+' };
    const goal = buildFigure(9, { period: period('2030'), indicator: 'homes' });
    const reference = { kind: 'target', indicator: 'homes' } as const;
    expect(
      ask({ operation: 'target', reference, dimensions }, [goal, at(5, '2018', { dimensions })]),
    ).toMatchObject([{ outcome: 'compared', gap: 4 }]);
  });

  test('holds a whole without parts against its own earlier figure', () => {
    const request = {
      operation: 'parts',
      reference: { kind: 'whole' },
      period: period('2018'),
      since: period('2016'),
    } as const;
    expect(ask(request, [at(5, '2018'), at(4, '2016')])).toMatchObject([
      { outcome: 'compared', parts: [{ contribution: { difference: 1, growthPoints: 25 } }] },
    ]);
  });

  test('for parts takes those of its own indicator', () => {
    const rows = [
      at(99, '2018', { indicator: 'homes', dimensions: { age: '0-24' } }),
      at(1, '2018', { dimensions: { age: '0-24' } }),
      at(3, '2018', { dimensions: { age: '65+' } }),
    ];
    expect(
      ask({ operation: 'parts', reference: { kind: 'whole' }, period: period('2018') }, rows),
    ).toMatchObject([{ outcome: 'compared', sum: 4 }]);
  });

  test('for growth against growth holds percentages together', () => {
    const rows = [
      at(10, '2014'),
      at(15, '2018'),
      at(100, '2014', { region: country }),
      at(120, '2018', { region: country }),
    ];
    const request = { operation: 'changes', reference: { kind: 'country' }, since: period('2014') } as const;
    // 50% and 20%; 5 and 20.
    expect(ask({ ...request, measure: 'percentDifference' }, rows)).toMatchObject([
      { difference: expect.closeTo(30, 9) },
    ]);
    expect(ask(request, rows)).toMatchObject([{ difference: -15 }]);
  });
});

describe('many requests at once', () => {
  const place = (name: string, kind: Region['kind'], parents: readonly string[], year?: number): Region => ({
    code: regionCode(name),
    kind,
    name: { nl: name, en: name },
    parents: parents.map(regionCode),
    ...(year !== undefined && { year }),
  });
  const map = [
    place('NL01', 'country', []),
    place('PV23', 'province', ['NL01']),
    place('CR12', 'corop', ['PV23', 'NL01']),
    place('size-a', 'size-class', []),
    place('size-b', 'size-class', []),
    place('GM0141', 'municipality', ['CR12', 'PV23', 'NL01']),
    place('GM0164', 'municipality', ['CR12', 'PV23', 'NL01', 'size-b']),
    place('GM0193', 'municipality', ['PV23', 'NL01', 'size-b']),
    place('almelo/a', 'district', ['GM0141']),
    place('almelo/b', 'district', ['GM0141']),
  ];
  const years = ['2014', '2018'];
  const rows = map.flatMap(({ code }, i) =>
    years.flatMap((year, j) =>
      ['jobs', 'homes'].flatMap((id, k) =>
        [undefined, '0-24', '65+'].map((age, l) =>
          at(1 + ((i * 7 + j * 5 + k * 3 + l * 11) % 23), year, {
            region: code,
            indicator: id === 'jobs' ? jobs.id : id,
            numerator: 1 + i + l,
            denominator: 10 + i + j,
            ...(age && { dimensions: { age } }),
          }),
        ),
      ),
    ),
  );
  const goals = ['GM0141', 'GM0164'].flatMap((region, i) =>
    [jobs.id, 'homes'].map((indicator) =>
      at(9 + i, '2030', { region: regionCode(region), indicator, kind: 'target' }),
    ),
  );
  const codes = ['GM0164', 'GM0193'].map(regionCode);
  const asked: readonly (Pick<ComparisonRequest, 'operation' | 'reference'> & Partial<ComparisonRequest>)[] =
    [
      ...(['country', 'province', 'region', 'city', 'size-class'] as const).flatMap((kind) => [
        { operation: 'difference' as const, reference: { kind } },
        { operation: 'difference' as const, reference: { kind, withoutSelf: true } },
        { operation: 'changes' as const, reference: { kind }, since: period('2014') },
      ]),
      { operation: 'difference', reference: { kind: 'size-class', code: regionCode('size-a') } },
      { operation: 'difference', reference: { kind: 'regions', regions: codes } },
      { operation: 'rank', reference: { kind: 'siblings' } },
      { operation: 'rank', reference: { kind: 'siblings', within: regionCode('PV23') } },
      { operation: 'difference', reference: { kind: 'siblings', within: regionCode('NL01') } },
      { operation: 'rank', reference: { kind: 'categories' }, dimensions: { age: '65+' } },
      { operation: 'change', reference: { kind: 'period', period: period('2014') } },
      { operation: 'balance', reference: { kind: 'opposite', indicator: 'homes' } },
      { operation: 'balance', reference: { kind: 'zero' } },
      { operation: 'parts', reference: { kind: 'whole' } },
      { operation: 'parts', reference: { kind: 'whole', indicator: 'homes' } },
      { operation: 'target', reference: { kind: 'target' } },
      { operation: 'target', reference: { kind: 'target', indicator: 'homes' } },
      { operation: 'trend', reference: { kind: 'past' } },
    ];
  const requests = asked.flatMap((each) =>
    ['GM0141', 'GM0164', 'almelo/a', 'GM9999'].flatMap((name) => {
      const request: ComparisonRequest = { indicator: jobs, region: regionCode(name), ...each };
      return [request, { ...request, period: period('2018') }];
    }),
  );

  test.each(
    requests.map(
      (each) => [JSON.stringify([each.operation, each.reference, each.region, each.period]), each] as const,
    ),
  )('give what each gives alone: %s', (_name, request) => {
    const context = { regions: map, indicators: [homes] };
    const observations = [...rows, ...goals];
    expect(compareAll([request], observations, context)).toEqual([compare(request, observations, context)]);
  });

  test('in the order of the requests', () => {
    const context = { regions: map, indicators: [homes] };
    expect(compareAll(requests, [...rows, ...goals], context)).toEqual(
      requests.map((each) => compare(each, [...rows, ...goals], context)),
    );
  });
});

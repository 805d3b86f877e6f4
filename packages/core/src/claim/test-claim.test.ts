import { describe, expect, test } from 'vitest';
import type { Reference } from '../comparison/reference.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { trendTest } from '../statistics/trend-test.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { claimStatements } from './claim-statements.ts';
import type { Claim } from './claim.ts';
import { testClaim, type NotTestableReason } from './test-claim.ts';

const code = regionCode;
const almelo = code('GM0141');
const jobs = buildIndicator();
const survey = buildIndicator({ id: 'survey', basis: 'survey' });
const area = (name: string, kind: Region['kind'], ...parents: readonly string[]): Region => ({
  code: code(name),
  kind,
  name: { nl: name, en: name },
  parents: parents.map(code),
});
const regions = [
  area('NL01', 'country'),
  area('PV23', 'province', 'NL01'),
  ...['GM0141', 'GM0153', 'GM0164'].map((name) => area(name, 'municipality', 'CR12', 'PV23', 'NL01')),
];
const at = (region: string, value: number, changes: Partial<MeasuredObservation> = {}) =>
  buildFigure(value, { region: code(region), ...changes });
const country: Reference = { kind: 'country' };
const peers: Reference = { kind: 'regions', regions: [code('GM0153'), code('GM0164')] };
const province: Reference = { kind: 'siblings', within: code('PV23') };
const past: Reference = { kind: 'past' };
const year = (value: number, when: string) => at('GM0141', value, { period: period(when) });
const claim = (changes: Partial<Claim>): Claim => ({
  id: 'claim',
  indicator: jobs.id,
  region: almelo,
  operation: 'difference',
  reference: country,
  direction: 'higher',
  ...changes,
});
const tested = (changes: Partial<Claim>, observations: readonly Observation[]) =>
  testClaim(claim(changes), observations, { indicators: [jobs, survey], regions });

describe('testClaim', () => {
  test.each<[string, Partial<Claim>, readonly Observation[], 'supported' | 'contradicted']>([
    ['higher than the country', {}, [at('GM0141', 5), at('NL01', 4)], 'supported'],
    ['higher than the country', {}, [at('GM0141', 4), at('NL01', 4)], 'contradicted'],
    ['as high as the country', { direction: 'equal' }, [at('GM0141', 4.04), at('NL01', 4)], 'supported'],
    ['as high as the country', { direction: 'equal' }, [at('GM0141', 4.1), at('NL01', 4)], 'contradicted'],
    [
      'higher than both peers',
      { reference: peers },
      [at('GM0141', 5), at('GM0153', 4), at('GM0164', 3)],
      'supported',
    ],
    [
      'higher than both peers',
      { reference: peers },
      [at('GM0141', 5), at('GM0153', 4), at('GM0164', 6)],
      'contradicted',
    ],
    [
      'highest of the province',
      { operation: 'rank', reference: province },
      [at('GM0141', 5), at('GM0153', 4), at('GM0164', 3)],
      'supported',
    ],
    [
      'lowest of the province',
      { operation: 'rank', reference: province, direction: 'lower' },
      [at('GM0141', 5), at('GM0153', 4), at('GM0164', 6)],
      'contradicted',
    ],
    ['rising', { operation: 'trend', reference: past }, [year(4, '2014'), year(5, '2018')], 'supported'],
    [
      'falling',
      { operation: 'trend', reference: past, direction: 'lower' },
      [year(4, '2014'), year(5, '2018')],
      'contradicted',
    ],
    [
      'flat',
      { operation: 'trend', reference: past, direction: 'equal' },
      [year(4, '2007'), year(4, '2017')],
      'supported',
    ],
    [
      'below zero',
      { operation: 'balance', reference: { kind: 'zero' }, direction: 'lower' },
      [at('GM0141', -1)],
      'supported',
    ],
    [
      'rising more than in the country',
      { operation: 'changes', since: period('2014'), period: period('2018') },
      [
        year(4, '2014'),
        year(6, '2018'),
        at('NL01', 4, { period: period('2014') }),
        at('NL01', 5, { period: period('2018') }),
      ],
      'supported',
    ],
    [
      'the largest part',
      { operation: 'parts', reference: { kind: 'whole' }, dimensions: { sector: 'care' } },
      [
        at('GM0141', 5, { dimensions: { sector: 'care' } }),
        at('GM0141', 4, { dimensions: { sector: 'trade' } }),
      ],
      'supported',
    ],
    [
      'the largest part',
      { operation: 'parts', reference: { kind: 'whole' }, dimensions: { sector: 'trade' } },
      [
        at('GM0141', 5, { dimensions: { sector: 'care' } }),
        at('GM0141', 4, { dimensions: { sector: 'trade' } }),
      ],
      'contradicted',
    ],
    [
      'below its target, in words',
      { operation: 'target', reference: { kind: 'target' }, direction: 'lower', period: period('2016') },
      [
        { ...year(0, '2016'), state: 'words', value: null, words: 'few-hundred' },
        { ...year(3000, '2016'), kind: 'target' },
      ],
      'supported',
    ],
  ])('%s: %j', (_claim, changes, observations, outcome) => {
    expect(tested(changes, observations)).toMatchObject({ outcome });
  });

  test.each<[NotTestableReason, Partial<Claim>, readonly Observation[]]>([
    ['not-a-comparison', { operation: 'association' }, []],
    ['not-a-comparison', { operation: 'state' }, []],
    ['no-direction', { direction: null }, []],
    ['reference-unspecified', { reference: { kind: 'unspecified' } }, []],
    ['indicator-unknown', { indicator: 'nobody-knows' }, []],
    ['no-figures', {}, []],
    ['no-figures', {}, [at('GM0141', 5)]],
    ['absent-target', { period: period('2018') }, [at('NL01', 4)]],
    ['absent-benchmark', {}, [at('GM0141', 5), buildAbsence('missing', { region: code('NL01') })]],
    ['too-few-figures', { operation: 'trend', reference: past }, [year(4, '2014')]],
    [
      'incomplete-set',
      { operation: 'rank', reference: province },
      [at('GM0141', 5), at('GM0153', 4), buildAbsence('confidential', { region: code('GM0164') })],
    ],
    [
      'chance',
      { indicator: survey.id },
      [at('GM0141', 5, { indicator: survey.id }), at('NL01', 4, { indicator: survey.id })],
    ],
    ['chance', {}, [at('GM0141', 5, { interval: { lower: 3, upper: 7, level: 0.95 } }), at('NL01', 4)]],
  ])('%s: %j', (reason, changes, observations) => {
    expect(tested(changes, observations)).toMatchObject({ outcome: 'not-testable', reason });
  });

  test('holds the comparisons that it rests on', () => {
    const observations = [at('GM0141', 5), at('NL01', 4)];
    expect(tested({}, observations)).toMatchObject({
      claim: claim({}),
      comparisons: [{ operation: 'difference', difference: 1, judgement: 'better' }],
    });
  });
});

describe('a claim of several comparisons', () => {
  const enschede = { region: code('GM0153') };
  const cells = [at('GM0141', 5), at('GM0153', 6), at('NL01', 4)];

  test.each<[string, Partial<Claim>, readonly Observation[], string]>([
    ['supported by all', { also: [enschede] }, cells, 'supported'],
    ['contradicted by one', { also: [enschede] }, cells.with(1, at('GM0153', 3)), 'contradicted'],
    [
      'contradicted by one, though another is not testable',
      { also: [enschede, { direction: null }] },
      cells.with(1, at('GM0153', 3)),
      'contradicted',
    ],
    ['not testable by one', { also: [{ operation: 'association' }] }, cells, 'not-a-comparison'],
    [
      'not testable by the first of two',
      { direction: null, also: [{ region: code('GM9999') }] },
      cells,
      'no-direction',
    ],
  ])('is %s', (_how, changes, observations, expected) => {
    const result = tested(changes, observations);
    expect(result.outcome === 'not-testable' ? result.reason : result.outcome).toBe(expected);
  });

  test('holds the comparisons of all', () => {
    expect(tested({ also: [enschede] }, cells)).toMatchObject({
      comparisons: [{ target: { region: 'GM0141' } }, { target: { region: 'GM0153' } }],
    });
  });

  test('gives each of them whole, with what it does not name from the claim', () => {
    const [first, second] = claimStatements(claim({ also: [{ ...enschede, direction: 'lower' }] }));
    const { id: _id, ...whole } = claim({});
    expect(first).toEqual(whole);
    expect(second).toEqual({ ...whole, ...enschede, direction: 'lower' });
  });
});

describe('one of the highest', () => {
  // Almelo is second from above among three, and second from below.
  const ranked = (top: number | null, direction: 'higher' | 'lower', values: readonly number[]) =>
    tested(
      { operation: 'rank', reference: province, direction, top },
      ['GM0141', 'GM0153', 'GM0164'].map((region, i) => at(region, values[i]!)),
    );

  test.each<[string, number | null, 'higher' | 'lower', readonly number[], string]>([
    ['of two', 2, 'higher', [5, 6, 4], 'supported'],
    ['of one', 1, 'higher', [5, 6, 4], 'contradicted'],
    ['of two from below', 2, 'lower', [5, 6, 4], 'supported'],
    ['of one from below', 1, 'lower', [5, 6, 4], 'contradicted'],
    ['first, shared with another', 1, 'higher', [6, 6, 4], 'supported'],
    ['last, shared with another', 1, 'lower', [4, 6, 4], 'supported'],
    ['second, behind two that share the first place', 2, 'higher', [4, 6, 6], 'contradicted'],
    ['where all are equal', 1, 'higher', [4, 4, 4], 'contradicted'],
    ['of how many is not said, and it is first', null, 'higher', [7, 6, 4], 'supported'],
    ['of how many is not said, and it is second', null, 'higher', [5, 6, 4], 'top-unspecified'],
  ])('%s', (_which, top, direction, values, expected) => {
    const result = ranked(top, direction, values);
    expect(result.outcome === 'not-testable' ? result.reason : result.outcome).toBe(expected);
  });

  test.each(['equal', 'not-lower'] as const)('a rank that is "%s" has no end to be at', (direction) => {
    expect(
      tested({ operation: 'rank', reference: province, direction }, [at('GM0141', 5), at('GM0153', 4)]),
    ).toMatchObject({ reason: 'no-direction' });
  });

  test.each<[string, number | null | undefined, 'higher' | 'lower', string]>([
    ['care', undefined, 'higher', 'supported'],
    ['trade', undefined, 'higher', 'contradicted'],
    ['trade', 2, 'higher', 'supported'],
    ['trade', null, 'higher', 'top-unspecified'],
    ['building', undefined, 'lower', 'supported'],
    ['care', undefined, 'lower', 'contradicted'],
    ['industry', undefined, 'higher', 'no-figures'],
  ])('the part %s with top %s is %s: %s', (sector, top, direction, expected) => {
    const parts = { care: 5, trade: 4, building: 1 };
    const cells = Object.entries(parts).map(([id, value]) =>
      at('GM0141', value, { dimensions: { sector: id } }),
    );
    const whole = { operation: 'parts', reference: { kind: 'whole' }, period: period('2018') } as const;
    const result = tested(
      { ...whole, direction, dimensions: { sector }, ...(top !== undefined && { top }) },
      cells,
    );
    expect(result.outcome === 'not-testable' ? result.reason : result.outcome).toBe(expected);
  });
});

test.each([
  [5, 'supported'],
  [4, 'supported'],
  [3, 'contradicted'],
])('"does not fall" from 4 to %d: %s', (value, outcome) => {
  expect(
    tested({ operation: 'trend', reference: past, direction: 'not-lower' }, [
      year(4, '2014'),
      year(value, '2018'),
    ]),
  ).toMatchObject({ outcome });
});

test('a trend that a test does not see may be chance', () => {
  const cells = [year(4, '2014'), year(6, '2015'), year(3, '2016'), year(5, '2017')];
  const rising = claim({ operation: 'trend', reference: past });
  const context = { indicators: [jobs], regions };
  expect(testClaim(rising, cells, context)).toMatchObject({ outcome: 'supported' });
  expect(testClaim(rising, cells, { ...context, test: trendTest })).toMatchObject({ reason: 'chance' });
});

test('figures outside the years of a claim do not test it', () => {
  const cells = [year(4, '2007'), year(5, '2017'), year(1, '2020')];
  const rising = { operation: 'trend', reference: past, period: period('2007/2017') } as const;
  expect(tested(rising, cells)).toMatchObject({ outcome: 'supported' });
  expect(tested({ ...rising, period: period('2007/2020') }, cells)).toMatchObject({
    outcome: 'contradicted',
  });
});

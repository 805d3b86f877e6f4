import { describe, expect, test } from 'vitest';
import type { Direction } from '../comparison/comparison.ts';
import type { Reference } from '../comparison/reference.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
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

/** A claim of the booklet in one line: id, region, operation, reference, direction. */
type Printed = readonly [
  id: string,
  Claim['region'] | string,
  Claim['operation'],
  Reference,
  Direction | null,
];
const unspecified: Reference = { kind: 'unspecified' };
const others: Reference = { kind: 'categories' };
const printed: readonly Printed[] = [
  ['loneliness-vs-nl', 'GM0141', 'difference', country, 'lower'],
  ['manufacturing-vs-peer-cities', 'GM0141', 'difference', peers, 'higher'],
  ['htsm-share-vs-twente-and-nl', 'GM0141', 'difference', { kind: 'region' }, 'higher'],
  ['jobs-vs-midsize-cities', 'GM0141', 'difference', { kind: 'size-class' }, 'higher'],
  ['jobs-vs-expected', 'GM0141', 'difference', { kind: 'expected', observation: at('GM0141', 1) }, 'higher'],
  ['support-satisfaction', 'GM0141', 'difference', { kind: 'siblings', within: code('NL01') }, 'lower'],
  ['nieuwstraatkwartier-satisfaction', 'almelo/nieuwstraatkwartier', 'difference', { kind: 'city' }, 'lower'],
  ['house-price-rank-overijssel', 'GM0141', 'rank', province, 'lower'],
  ['problematic-debt-rank', 'CR12', 'rank', province, 'higher'],
  ['job-concentration-within-city', 'almelo-bedrijvenpark-twente', 'rank', { kind: 'siblings' }, 'higher'],
  ['unemployment-rate', 'GM0141', 'rank', others, 'higher'],
  ['long-term-poverty-trend', 'GM0141', 'change', { kind: 'period', period: period('2000') }, 'higher'],
  ['income-inequality-trend', 'GM0141', 'changes', country, 'higher'],
  ['commuting-balance', 'GM0141', 'balance', { kind: 'zero' }, 'higher'],
  ['social-rent-supply', 'GM0141', 'balance', { kind: 'opposite', indicator: 'demand' }, 'higher'],
  ['sector-dominance', 'GM0141', 'parts', { kind: 'whole' }, 'higher'],
  ['recovery-ahead-of-schedule', 'GM0141', 'target', { kind: 'target' }, 'lower'],
  ['reserve-sufficiency', 'GM0141', 'target', { kind: 'target', indicator: 'required' }, 'lower'],
  ['home-gas-use-trend', 'GM0141', 'trend', past, 'lower'],
  ['survey-trend-2007-2017', 'GM0141', 'trend', past, 'equal'],
  ['health-gap-trend', 'GM0141', 'trend', past, null],
  ['poverty-risk', 'GM0141', 'difference', unspecified, 'higher'],
  ['loneliness-drivers', 'GM0141', 'association', unspecified, null],
  ['financial-supervision-status', 'GM0141', 'state', unspecified, null],
];

test.each(printed)(
  '%s is a claim, and without figures not testable',
  (id, region, operation, reference, direction) => {
    const result = testClaim(
      { id, indicator: jobs.id, region: code(region), operation, reference, direction },
      [],
      { indicators: [jobs], regions },
    );
    expect(result.outcome).toBe('not-testable');
  },
);

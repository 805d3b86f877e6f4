import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import type { Basis } from '../definition/indicator.ts';
import type { Polarity } from '../definition/polarity.ts';
import { almelo, jobs, sizeClass } from '../testing/example-values.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import type { BenchmarkCompared, Direction, Evidence, Judgement, NotComparedReason } from './comparison.ts';

const benchmarkRegion = regionCode('NL01');
const benchmark = buildFigure(30, { region: benchmarkRegion });

/** What makes a figure of `value` hold the evidence against 30. */
const evidenced: Record<Evidence, (value: number) => Partial<MeasuredObservation>> = {
  'not-tested': () => ({}),
  'printed-significant': (value) => ({
    significance: { direction: value > 30 ? 'higher' : 'lower', than: benchmarkRegion },
  }),
  significant: (value) => ({ interval: { lower: value - 1, upper: value + 1, level: 0.95 } }),
  'not-significant': (value) => ({ interval: { lower: value - 9, upper: value + 9, level: 0.95 } }),
};

const methods = {
  'not-tested': 'none',
  'printed-significant': 'printed',
  significant: 'benchmark-outside-interval',
  'not-significant': 'benchmark-outside-interval',
} as const;

function compared(target: Observation, against: Observation, indicator = jobs): BenchmarkCompared {
  const comparison = compareToBenchmark(indicator, target, against);
  if (comparison.outcome !== 'compared') throw new TypeError(comparison.reason);
  return comparison;
}

describe('compareToBenchmark', () => {
  test('jobs in Almelo and in its size class', () => {
    expect(compareToBenchmark(jobs, almelo, sizeClass)).toMatchObject({
      operation: 'difference',
      outcome: 'compared',
      difference: 104.8,
      direction: 'higher',
      judgement: 'better',
      evidence: 'not-tested',
      method: 'none',
      roundsConsistently: true,
      caveats: [{ code: 'period-unknown', of: 'both' }],
    });
  });

  describe('judges by polarity, and not where chance is open', () => {
    const sides = { higher: 34, lower: 26 } as const;
    const judged: Record<Polarity, Record<'higher' | 'lower', Judgement>> = {
      'higher-is-better': { higher: 'better', lower: 'worse' },
      'lower-is-better': { higher: 'worse', lower: 'better' },
      none: { higher: 'none', lower: 'none' },
    };
    const isOpen = (evidence: Evidence, basis: Basis): boolean =>
      evidence === 'not-significant' || (evidence === 'not-tested' && basis === 'survey');
    const rows = (['register', 'survey', 'estimate', 'policy'] as const).flatMap((basis) =>
      (Object.keys(judged) as Polarity[]).flatMap((polarity) =>
        (['higher', 'lower'] as const).flatMap((direction) =>
          (Object.keys(evidenced) as Evidence[]).map((evidence) => ({
            basis,
            polarity,
            direction,
            evidence,
            judgement: isOpen(evidence, basis) ? ('none' as const) : judged[polarity][direction],
          })),
        ),
      ),
    );

    test.each(rows)(
      '$basis, $polarity, $direction, $evidence: $judgement',
      ({ basis, polarity, direction, evidence, judgement }) => {
        const value = sides[direction];
        const target = buildFigure(value, evidenced[evidence](value));
        expect(compared(target, benchmark, buildIndicator({ basis, polarity }))).toMatchObject({
          direction,
          evidence,
          judgement,
          method: methods[evidence],
        });
      },
    );
  });

  test.each<[string, Partial<MeasuredObservation>, Partial<MeasuredObservation>, Evidence]>([
    [
      'on the bound of the interval',
      { interval: { lower: 30, upper: 38, level: 0.95 } },
      {},
      'not-significant',
    ],
    ['just outside it', { interval: { lower: 30.1, upper: 38, level: 0.95 } }, {}, 'significant'],
    [
      // Newcombe 1998: 4 ± √(2.5² + 2.5²) = 4 ± 3.54 excludes 0, though the intervals overlap.
      'with an interval of its own that overlaps, where that of the difference excludes 0',
      { interval: { lower: 31.5, upper: 36.5, level: 0.95 } },
      { interval: { lower: 27.5, upper: 32.5, level: 0.95 } },
      'significant',
    ],
    [
      // 4 ± √(3² + 3²) = 4 ± 4.24.
      'with an interval of its own, where that of the difference holds 0',
      { interval: { lower: 31, upper: 35, level: 0.95 } },
      { interval: { lower: 29, upper: 33, level: 0.95 } },
      'not-significant',
    ],
    [
      // The near ends are 3 and 4 away: √(3² + 4²) = 5; 4 does not reach it, whatever the far ends.
      'with lopsided intervals',
      { interval: { lower: 31, upper: 34, level: 0.95 } },
      { interval: { lower: 30, upper: 34, level: 0.95 } },
      'not-significant',
    ],
    [
      'with an interval of another level',
      { interval: { lower: 33, upper: 35, level: 0.95 } },
      { interval: { lower: 29, upper: 31, level: 0.998 } },
      'not-tested',
    ],
    [
      'printed as significant, inside the interval',
      {
        interval: { lower: 28, upper: 38, level: 0.95 },
        significance: { direction: 'higher', than: benchmarkRegion },
      },
      {},
      'printed-significant',
    ],
    [
      'printed against another region',
      { significance: { direction: 'higher', than: regionCode('PV23') } },
      {},
      'not-tested',
    ],
    [
      'printed in the other direction than the figures show',
      { significance: { direction: 'lower', than: benchmarkRegion } },
      {},
      'not-tested',
    ],
  ])('a benchmark %s', (_where, target, against, evidence) => {
    expect(compared(buildFigure(34, target), { ...benchmark, ...against }).evidence).toBe(evidence);
  });

  test.each<[NotComparedReason, Observation, Observation]>([
    ['absent-target', buildAbsence('missing'), buildAbsence('confidential')],
    ['absent-benchmark', buildFigure(1, { certainty: 'uncertain' }), buildAbsence('missing')],
    ['uncertain', buildFigure(1, { certainty: 'uncertain', period: period('2017') }), benchmark],
    ['uncertain', buildFigure(1), buildFigure(1, { certainty: 'uncertain' })],
    ['not-a-number', { ...buildFigure(1), state: 'range', value: null, low: 1, high: 2 }, benchmark],
    ['not-a-number', benchmark, { ...buildFigure(1), state: 'words', value: null, words: 'few-hundred' }],
    ['period-mismatch', buildFigure(1, { period: period('2017') }), benchmark],
    ['period-mismatch', buildFigure(1, { period: period('unknown@2018') }), benchmark],
    [
      'period-mismatch',
      buildFigure(1, { period: period('unknown@2018') }),
      buildFigure(1, { period: period('unknown@2014') }),
    ],
    ['category-mismatch', buildFigure(1, { dimensions: { age: '65+' } }), benchmark],
    [
      'category-mismatch',
      buildFigure(1, { dimensions: { age: '65+' } }),
      buildFigure(1, { dimensions: { age: '0-24' } }),
    ],
  ])('refuses with %s', (reason, target, against) => {
    expect(compareToBenchmark(jobs, target, against)).toMatchObject({
      outcome: 'not-compared',
      reason,
      target,
      benchmark: against,
    });
  });

  test('compares uncertain figures when asked for by name', () => {
    const uncertain = buildFigure(34, { certainty: 'uncertain' });
    expect(compareToBenchmark(jobs, uncertain, benchmark, { includeUncertain: true })).toMatchObject({
      outcome: 'compared',
      caveats: [{ code: 'uncertain', of: 'target' }],
    });
  });

  test('an inferred year and the printed one are one period', () => {
    expect(compared(buildFigure(34, { period: period('2018?') }), benchmark).caveats).toEqual([
      { code: 'period-inferred', of: 'target' },
    ]);
  });

  test.each([
    [474, 'none', ['few-respondents']],
    [475, 'better', ['few-respondents']],
    [499, 'better', ['few-respondents']],
    [500, 'better', []],
  ])('%d respondents: %s, %j', (n, judgement, caveats) => {
    const interval = { lower: 33, upper: 35, level: 0.95 };
    const comparison = compared(
      buildFigure(34, { interval, n }),
      { ...benchmark, interval: { lower: 29, upper: 31, level: 0.95 } },
      buildIndicator({ basis: 'survey' }),
    );
    expect(comparison).toMatchObject({ evidence: 'significant', judgement });
    expect(comparison.caveats.map(({ code }) => code)).toEqual(caveats);
  });

  test('a register has no response floor', () => {
    expect(compared(buildFigure(34, { n: 12 }), benchmark)).toMatchObject({
      judgement: 'better',
      caveats: [],
    });
  });

  test.each([
    [['2018', '2018'], []],
    [['2022', '2018'], [{ code: 'other-edition', of: 'benchmark' }]],
  ] as const)('editions %j', (editions, caveats) => {
    expect(compareToBenchmark(jobs, buildFigure(34), benchmark, { editions }).caveats).toEqual(caveats);
  });

  test('zero is a figure like any other', () => {
    expect(compared(buildFigure(0), buildFigure(0))).toMatchObject({
      difference: 0,
      direction: 'equal',
      judgement: 'none',
      ratio: null,
      percentDifference: null,
    });
  });

  test.each<[number, number, boolean]>([
    [844.9, 740.1, true],
    [7.04, 6.96, false],
    [7.06, 7.04, false],
    [7.01, 6.99, true],
    [-0.25, -0.1, true],
  ])('%d and %d round consistently to one decimal: %s', (a, b, isConsistent) => {
    expect(compared(buildFigure(a), buildFigure(b)).roundsConsistently).toBe(isConsistent);
  });

  test('throws for a figure of another indicator', () => {
    expect(() => compareToBenchmark(jobs, almelo, { ...sizeClass, indicator: 'other' })).toThrow(
      expect.objectContaining({ code: 'INDICATOR_MISMATCH' }),
    );
  });

  test.each([NaN, Infinity, -Infinity])('throws for %d', (value) => {
    expect(() => compareToBenchmark(jobs, buildFigure(value), benchmark)).toThrow(
      expect.objectContaining({ code: 'NUMBER_INVALID' }),
    );
  });

  test('names the direction of the movement', () => {
    const directions: Direction[] = [34, 26, 30].map(
      (value) => compared(buildFigure(value), benchmark).direction,
    );
    expect(directions).toEqual(['higher', 'lower', 'equal']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeMeasure } from '../comparison/compare-changes.ts';
import type { Comparison } from '../comparison/compare.ts';
import type { ReferenceReason } from '../comparison/reference.ts';
import type { Indicator } from '../definition/indicator.ts';
import { en } from '../en.ts';
import {
  caveatSentences,
  chipText,
  compareBalance,
  compareChange,
  compareChanges,
  compareParts,
  compareRank,
  compareToBenchmark,
  compareToTarget,
  compareTrend,
  evidenceWord,
  judgementWord,
  period,
  sentence,
  spokenComparison,
  trendTest,
  type Observation,
  type Period,
  type Reference,
} from '../index.ts';
import { nl } from '../nl.ts';
import { anyIndicator, anyObservation } from '../testing/any-figure.ts';
import { almelo, jobs, regions } from '../testing/example-values.ts';
import { expectShort, expectWords } from '../testing/expect-words.ts';

const refusals: readonly ReferenceReason[] = [
  'reference-unspecified',
  'reference-unfit',
  'region-unknown',
  'no-such-region',
  'several-size-classes',
  'size-class-year',
  'self-not-separable',
  'no-figures',
];
const years = ['2014', '2015', '2016', '2017', '2018'].map((year) => period(year));

/** Every result of every operation that a few cells give, most of them made so that they compare. */
function resultsOf(
  indicator: Indicator,
  a: Observation,
  b: Observation,
  cells: readonly Observation[],
  [from, to]: readonly [string, string] = ['2014', '2018'],
): readonly Comparison[] {
  const options = { includeUncertain: true };
  const then = { ...b, region: a.region, period: period(from), dimensions: a.dimensions ?? {} };
  const now = { ...a, period: period(to), dimensions: a.dimensions ?? {} };
  const [here, there] = [
    compareChange(indicator, now, then, options),
    compareChange(indicator, { ...now, region: b.region }, { ...then, region: b.region }, options),
  ];
  const atOnce = cells.map((each, i) => ({ ...each, run: i + 1, period: a.period }));
  const peers = atOnce.map((each) => ({ ...each, dimensions: a.dimensions ?? {} }));
  const earlier = atOnce.toReversed().map((each, i) => ({ ...each, run: i + 1 }));
  const goal = { indicator, observation: b };
  const same = { indicator, observation: { ...b, region: a.region, period: a.period } };
  const points = cells.slice(0, years.length).map((each, i) => ({
    ...each,
    region: a.region,
    period: years[i] ?? each.period,
  }));
  const series = { indicator, region: a.region, points };
  return [
    compareToBenchmark(indicator, a, b),
    compareToBenchmark(indicator, a, { ...b, period: a.period }, { ...options, acrossCategories: true }),
    compareRank(indicator, a, peers, options),
    compareRank(indicator, a, cells),
    compareChange(indicator, a, b),
    here,
    ...(['difference', 'percentDifference'] as const).map((measure: ChangeMeasure) =>
      compareChanges(here, there, { measure }),
    ),
    compareBalance(indicator, a, options),
    compareBalance(indicator, a, { ...options, less: same }),
    compareBalance(indicator, a, { less: goal }),
    compareParts(indicator, atOnce, { ...options, before: earlier }),
    compareParts(indicator, atOnce, { ...options, total: goal, acrossPeriods: true }),
    compareParts(indicator, cells, { isMultiResponse: true, shareDecimals: 1 }),
    compareToTarget(indicator, a, goal, { ...options, series: points, extrapolate: true }),
    compareToTarget(indicator, now, { indicator, observation: { ...b, period: period('2030') } }, options),
    compareTrend(series, options),
    compareTrend(series, { ...options, test: trendTest, method: 'weighted-slope' }),
    compareTrend(series, { ...options, test: trendTest, base: period('2014') }),
  ];
}

/** Two cells and some more, whose numbers a page could print: sums of them stay finite. */
function anyCells(
  periods?: fc.Arbitrary<Period>,
): fc.Arbitrary<readonly [Observation, Observation, readonly Observation[]]> {
  const anyCell = anyObservation(periods).map((each): Observation =>
    each.state === 'measured' ? { ...each, value: Number(each.value.toPrecision(6)) % 1e9 } : each,
  );
  const anyMeasured = anyCell.map((each): Observation => {
    const { region, period: at, dimensions = {} } = each;
    return each.state === 'measured' ? each : { ...almelo, value: 12.5, region, period: at, dimensions };
  });
  return fc.oneof(
    fc.tuple(anyCell, anyCell, fc.array(anyCell, { maxLength: 5 })),
    fc.tuple(anyMeasured, anyMeasured, fc.array(anyMeasured, { maxLength: 5 })),
  );
}

/** The periods that figures come in; those of a printed change have the words of two. */
const usualPeriods = fc
  .constantFrom('2017', '2017?', '2018-Q2', '2018-03', '2016/2017', '../2020', '2018,2019', 'unknown@2018')
  .map((code) => period(code));
/** Two periods that follow each other, of the most words among them. */
const usualChanges = fc.constantFrom<[string, string]>(
  ['2014', '2018'],
  ['2014-Q4', '2018-Q2'],
  ['2014-12', '2018-03'],
  ['2014/2015', '2016/2017'],
  ['2014/2015', '../2020'],
  ['2014/2015', '2020/..'],
  ['2014,2015', '2018,2019'],
);
const anyReference = fc.constantFrom<Reference | undefined>(
  undefined,
  { kind: 'expected' },
  { kind: 'country', withoutSelf: true },
  { kind: 'siblings' },
);

test.each(refusals)('a request that was refused as %s can be worded in both languages', (reason) => {
  const reference = { kind: 'unspecified' } as const;
  const request = { operation: 'difference', indicator: jobs, region: almelo.region, reference } as const;
  const refused = { operation: 'difference', outcome: 'not-compared', request, reason, caveats: [] } as const;
  for (const language of [nl, en]) {
    expectWords(
      sentence(refused, language),
      chipText(refused, language),
      spokenComparison(refused, language),
    );
    expectShort(sentence(refused, language), jobs);
  }
});

// Each run makes some twenty results and words them six times.
describe('every result of every operation', { timeout: 900_000 }, () => {
  test('can be worded in both languages, in three forms, with nothing left over and no cause', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(anyIndicator, anyCells(), anyReference, (indicator, cells, reference) => {
        for (const result of resultsOf(indicator, ...cells)) {
          outcomes.add(`${result.operation} ${result.outcome}`);
          for (const language of [nl, en]) {
            const options = { regions, ...(reference && { reference }) };
            expectWords(
              sentence(result, language, options),
              chipText(result, language, options),
              spokenComparison(result, language, options),
              judgementWord(result, language),
              evidenceWord(result, language),
              ...caveatSentences(result, language),
            );
          }
        }
      }),
    );
    expect(outcomes.size).toBe(16);
  });

  test('has Dutch sentences of at most 20 words', () => {
    fc.assert(
      fc.property(anyIndicator, anyCells(usualPeriods), usualChanges, (indicator, cells, change) => {
        for (const result of resultsOf(indicator, ...cells, change)) {
          expectShort(sentence(result, nl, { regions }), indicator);
        }
      }),
    );
  });

  test('is spoken without signs that speech leaves out', () => {
    fc.assert(
      fc.property(anyIndicator, anyCells(), (indicator, cells) => {
        for (const result of resultsOf(indicator, ...cells)) {
          for (const language of [nl, en]) {
            expect(spokenComparison(result, language, { regions })).not.toMatch(/[()→]|(^|\s)[-−+](?=\d)/);
          }
        }
      }),
    );
  });
});

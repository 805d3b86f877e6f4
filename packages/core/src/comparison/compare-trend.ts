import type { MeasuredObservation } from '../observation/observation.ts';
import { isUnknownPeriod, periodKey, periodParts, periodStart, type Period } from '../observation/period.ts';
import type { Series } from '../series/series.ts';
import { caveatsOf, joinCaveats, type Caveat } from './caveat.ts';
import type { ComparisonOptions, Verdict } from './comparison.ts';
import { evidenceOf, verdictOf, type Tested } from './evidence.ts';
import { directionOf, movement } from './movement.ts';
import { relative } from './relative.ts';
import { timedFigures } from './timed-figures.ts';

/** The direction that a series takes from its first to its last figure. */
export interface TrendCompared extends Verdict {
  readonly operation: 'trend';
  readonly outcome: 'compared';
  readonly series: Series;
  /** The last figure. */
  readonly target: MeasuredObservation;
  /** The first figure. */
  readonly benchmark: MeasuredObservation;
  /** Last − first, in the indicator's unit. */
  readonly difference: number;
  readonly ratio: number | null;
  readonly percentDifference: number | null;
  readonly roundsConsistently: boolean;
  /** How many figures it rests on. */
  readonly of: number;
  /** Index numbers with the base as 100, `null` where there is no figure; `null` without a base. */
  readonly index: readonly { readonly period: Period; readonly value: number | null }[] | null;
}

/** A series without a direction, and why. */
export interface TrendNotCompared {
  readonly operation: 'trend';
  readonly outcome: 'not-compared';
  readonly series: Series;
  /** `base-unusable`: no figure in the base period, or one that nothing can be divided by. */
  readonly reason: 'too-few-figures' | 'period-mismatch' | 'base-unusable';
  readonly caveats: readonly Caveat[];
}

/** The outcome of `compareTrend`, told apart by `outcome`. */
export type TrendComparison = TrendCompared | TrendNotCompared;

/** A point as the tests of trend take it: `x` in years. They get the figure itself, with its `x`. */
export interface SeriesPoint {
  readonly x: number;
  readonly value: number;
  readonly interval?: { readonly lower: number; readonly upper: number; readonly level: number };
}

/** A test of trend, handed in so that a bundle carries it only when it is asked for. */
export type SeriesTest = (
  points: readonly SeriesPoint[],
  options: { readonly method: 'mann-kendall' | 'weighted-slope'; readonly level: number },
) => { readonly slope: number; readonly trend: 'rising' | 'falling' | 'none' } | { readonly reason: string };

/** What may be asked of a trend. */
export interface TrendOptions extends Pick<ComparisonOptions, 'includeUncertain'> {
  /** The period that is 100 in the index numbers. A choice, never a fact: without it there are none. */
  readonly base?: Period;
  /** A test of trend, such as `trendTest`. Default: the last figure against the first one. */
  readonly test?: SeriesTest;
  /** Which test. Default: `mann-kendall`. */
  readonly method?: 'mann-kendall' | 'weighted-slope';
  /** The level at which chance must be ruled out, as a fraction. Default 0.95. */
  readonly level?: number;
}

/**
 * The direction that a series takes: from its first to its last figure, or by a test of trend.
 *
 * Formula: `difference` = last − first; index = figure ÷ base × 100. With a test that had enough figures,
 * `direction` is the sign of its slope.
 * Source of the rule: Mann 1945, Kendall 1975, Sen 1968; OHID Fingertips for the weighted slope.
 * Direction: a flat series is `equal`.
 * Evidence: the word of the test at `level`; without one, the last figure is tested against the first as
 * in `compareToBenchmark`.
 * Judgement: by polarity and evidence.
 * Absent cells: left out of the direction, `null` in the index; figures of unknown period are left out of
 * both. Fewer than two figures, or years beside quarters: not compared, with the reason.
 * Limits: without a test only the two ends count. A break in the series stays a caveat and is not
 * corrected for; nothing is extrapolated.
 *
 * @example
 * ```ts
 * const trend = compareTrend(growth, { base: period('2018') });
 * trend.outcome === 'compared' && trend.direction; //=> 'higher'
 *
 * const years = Array.from({ length: 8 }, (_, i) => ({ ...almelo, period: period(`${2011 + i}`), value: 800 + i }));
 * const tested = compareTrend(toSeries(jobs, years, { region: almelo.region }), { test: trendTest });
 * tested.outcome === 'compared' && [tested.direction, tested.evidence]; //=> ['higher', 'significant']
 * ```
 */
export function compareTrend(series: Series, options: TrendOptions = {}): TrendComparison {
  const { base, includeUncertain, test, method = 'mann-kendall', level = 0.95 } = options;
  const { indicator } = series;
  const figures = timedFigures(series.points, includeUncertain);
  const [first, last] = [figures[0], figures.at(-1)];
  const inputs = {
    operation: 'trend',
    series,
    caveats: joinCaveats(
      figures.slice(-1).flatMap((each) => caveatsOf(indicator, each)),
      figures.slice(0, -1).flatMap((each) => caveatsOf(indicator, each)),
    ),
  } as const;
  const at = base && figures.find(({ period }) => periodKey(period) === periodKey(base));
  const scale = at ? relative(indicator, at.value, at.value).ratio : null;
  if (!first || !last || first === last) {
    return { ...inputs, outcome: 'not-compared', reason: 'too-few-figures' };
  }
  const reason =
    new Set(figures.map(({ period }) => periodParts(period).kind)).size > 1
      ? 'period-mismatch'
      : base && scale === null
        ? 'base-unusable'
        : null;
  if (reason) return { ...inputs, outcome: 'not-compared', reason };
  const moved = movement(indicator, last.value, first.value);
  const result = test?.(
    figures.map((each) => ({ ...each, x: periodStart(each.period) / 12 })),
    { method, level },
  );
  const trend = result && 'slope' in result ? result : null;
  const direction = trend ? directionOf(trend.slope) : moved.direction;
  const tested: Tested = trend
    ? { evidence: trend.trend === 'none' ? 'not-significant' : 'significant', method }
    : evidenceOf(last, first, direction);
  return {
    ...inputs,
    outcome: 'compared',
    target: last,
    benchmark: first,
    ...moved,
    of: figures.length,
    index: at
      ? series.points
          .filter(({ period }) => !isUnknownPeriod(period))
          .map(({ period, value }) => {
            const ratio = value === null ? null : relative(indicator, value, at.value).ratio;
            return { period, value: ratio === null ? null : ratio * 100 };
          })
      : null,
    ...verdictOf(indicator, direction, tested, [last, first]),
  };
}

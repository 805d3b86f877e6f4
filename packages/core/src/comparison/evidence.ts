import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import type { ComparisonMethod, Direction, Evidence, Verdict } from './comparison.ts';
import { judge } from './judge.ts';
import { responseFloor } from './response-floor.ts';

/** Whether chance was ruled out, and by which rule. */
export interface Tested {
  readonly evidence: Evidence;
  readonly method: ComparisonMethod;
}

/** Where nothing tells us about chance. */
export const notTested: Tested = { evidence: 'not-tested', method: 'none' };

/**
 * Whether chance explains the difference of two figures.
 *
 * What the source printed against this benchmark, in the direction that the figures show, stays its
 * word. An interval around the target alone is held against the benchmark (bounds count as inside).
 * With two, the interval of the difference is made of them (Newcombe 1998, method 10; Zou and Donner
 * 2008 for other figures than shares): significant when it excludes 0. The two samples are taken to be
 * independent; a part against its whole is tested too carefully rather than too boldly.
 */
export function evidenceOf(
  target: MeasuredObservation,
  benchmark: MeasuredObservation,
  direction: Direction,
): Tested {
  const { significance, interval } = target;
  if (significance?.than === benchmark.region && significance.direction === direction) {
    return { evidence: 'printed-significant', method: 'printed' };
  }
  if (!interval) return notTested;
  if (!benchmark.interval) return outside(interval, benchmark.value);
  if (interval.level !== benchmark.interval.level) return notTested;
  // The near ends decide: the lower bound of the higher figure, the upper bound of the lower one.
  const [own, other] = direction === 'lower' ? (['upper', 'lower'] as const) : (['lower', 'upper'] as const);
  const reach = Math.hypot(target.value - interval[own], benchmark.value - benchmark.interval[other]);
  return {
    evidence: Math.abs(target.value - benchmark.value) > reach ? 'significant' : 'not-significant',
    method: 'interval-of-difference',
  };
}

/** Whether a number without sampling error lies outside an interval. */
export function outside(interval: { readonly lower: number; readonly upper: number }, value: number): Tested {
  return {
    evidence: value < interval.lower || value > interval.upper ? 'significant' : 'not-significant',
    method: 'benchmark-outside-interval',
  };
}

/**
 * A direction with what may be said of it: no judgement where chance is open (a difference that is not
 * significant, or one between survey figures that nobody tested), and none below the response floor.
 */
export function verdictOf(
  { basis, polarity }: Pick<Indicator, 'basis' | 'polarity'>,
  direction: Direction,
  tested: Tested,
  figures: readonly MeasuredObservation[],
): Omit<Verdict, 'caveats'> {
  const { evidence } = tested;
  const isOpen =
    evidence === 'not-significant' ||
    (basis === 'survey' &&
      (evidence === 'not-tested' || figures.some(({ n = Infinity }) => n < responseFloor.publish)));
  return { direction, judgement: isOpen ? 'none' : judge(direction, polarity), ...tested };
}

import {
  compare,
  type Comparison,
  type ComparisonContext,
  type ComparisonOperation,
  type RequestNotCompared,
} from '../comparison/compare.ts';
import type { Direction } from '../comparison/comparison.ts';
import type { Reference } from '../comparison/reference.ts';
import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import { roundTo } from '../statistics/round-to.ts';

/**
 * A comparison that is printed without a number: "lower than the Netherlands", "the highest of the
 * province", "rising". Its magnitude is not known, and not needed.
 */
export interface Claim {
  readonly id: string;
  readonly indicator: string;
  readonly region: RegionCode;
  /**
   * `association`: what goes with what ("loneliness goes with a low income"). `state`: what is so
   * ("under preventive supervision"). No figure tests either.
   */
  readonly operation: ComparisonOperation | 'association' | 'state';
  readonly reference: Reference;
  /**
   * What is said of the thing measured, never better or worse. For a rank the highest or lowest, for a
   * balance above or below zero, for parts the largest one. `null` where the source does not say, or
   * contradicts itself.
   */
  readonly direction: Direction | null;
  readonly period?: Period;
  /** The earlier period of a change against a change. */
  readonly since?: Period;
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** Why a claim was not tested. `chance`: what the figures show may be chance. */
export type NotTestableReason =
  | 'not-a-comparison'
  | 'no-direction'
  | 'indicator-unknown'
  | 'chance'
  | 'incomplete-set'
  | Extract<Comparison | RequestNotCompared, { outcome: 'not-compared' }>['reason'];

/** What figures say of a claim, with the comparisons that this rests on. */
export type ClaimTest =
  | {
      readonly outcome: 'supported' | 'contradicted';
      readonly claim: Claim;
      readonly comparisons: readonly Comparison[];
    }
  | {
      readonly outcome: 'not-testable';
      readonly claim: Claim;
      readonly reason: NotTestableReason;
      readonly comparisons: readonly (Comparison | RequestNotCompared)[];
    };

/** What the test of a claim needs beside figures. */
export interface ClaimContext extends ComparisonContext {
  readonly indicators: readonly Indicator[];
}

/**
 * Tests a claim against figures.
 *
 * Supported: the figures go in the direction of the claim, and chance is not open. Contradicted: they
 * go another way. `equal` is supported by a difference that shows as zero; a difference that is not
 * significant proves neither.
 * Several peers: supported by all, contradicted by one. A rank is supported only when every peer has a
 * figure, and contradicted by one that lies beyond.
 * Absent cells: not testable, with the reason of the comparison. So is a claim without direction or
 * reference, an association, and what a survey shows that nobody tested.
 *
 * @throws {StadspeilError} what the function of the operation throws.
 *
 * @example
 * ```ts
 * const claim = {
 *   id: 'jobs-vs-midsize-cities',
 *   indicator: jobs.id,
 *   region: almelo.region,
 *   operation: 'difference',
 *   reference: { kind: 'size-class' },
 *   direction: 'higher',
 * };
 * testClaim(claim, observations, { indicators: [jobs], regions }).outcome; //=> 'supported'
 * ```
 */
export function testClaim(
  claim: Claim,
  observations: readonly Observation[],
  context: ClaimContext,
): ClaimTest {
  const { operation, direction, reference } = claim;
  const refuse = (
    reason: NotTestableReason,
    comparisons: readonly (Comparison | RequestNotCompared)[] = [],
  ): ClaimTest => ({ outcome: 'not-testable', claim, reason, comparisons });
  if (operation === 'association' || operation === 'state') return refuse('not-a-comparison');
  if (direction === null) return refuse('no-direction');
  if (reference.kind === 'unspecified') return refuse('reference-unspecified');
  const indicator = context.indicators.find(({ id }) => id === claim.indicator);
  if (!indicator) return refuse('indicator-unknown');
  const comparisons = compare({ ...claim, operation, indicator }, observations, context);
  const verdicts = comparisons.map((each) => verdictOf(each, direction, claim));
  const isMade = (each: Comparison | RequestNotCompared): each is Comparison => !('request' in each);
  const made = comparisons.filter(isMade);
  if (verdicts.includes('contradicted')) return { outcome: 'contradicted', claim, comparisons: made };
  const open = verdicts.find((each) => each !== 'supported' && each !== 'contradicted');
  return open === undefined
    ? { outcome: 'supported', claim, comparisons: made }
    : refuse(open as NotTestableReason, comparisons);
}

function verdictOf(
  comparison: Comparison | RequestNotCompared,
  direction: Direction,
  claim: Claim,
): 'supported' | 'contradicted' | NotTestableReason {
  if (comparison.outcome === 'not-compared') {
    const shown =
      comparison.operation === 'target' && 'direction' in comparison ? comparison.direction : null;
    return shown === null ? comparison.reason : shown === direction ? 'supported' : 'contradicted';
  }
  const { operation, evidence } = comparison;
  if (operation === 'rank') {
    const claimed = direction === 'higher' ? 'highest' : direction === 'lower' ? 'lowest' : null;
    if (comparison.extreme !== claimed) return 'contradicted';
    return comparison.unranked.length > 0 ? 'incomplete-set' : 'supported';
  }
  if (operation === 'parts') {
    const part = comparison.parts.find(({ observation }) => isOf(observation, claim.dimensions));
    if (!part) return 'no-figures';
    return (part.rank === 1) === (direction === 'higher') ? 'supported' : 'contradicted';
  }
  if (direction === 'equal' && showsAsZero(comparison)) return 'supported';
  const isSurvey =
    'indicator' in comparison
      ? comparison.indicator.basis === 'survey'
      : operation === 'trend'
        ? comparison.series.indicator.basis === 'survey'
        : comparison.target.indicator.basis === 'survey';
  if (evidence === 'not-significant' || (isSurvey && evidence === 'not-tested')) return 'chance';
  return comparison.direction === direction ? 'supported' : 'contradicted';
}

function isOf(observation: Observation, dimensions: Claim['dimensions'] = {}): boolean {
  return Object.entries(dimensions).every(([id, category]) => observation.dimensions?.[id] === category);
}

function showsAsZero(
  comparison: Exclude<Extract<Comparison, { outcome: 'compared' }>, { operation: 'rank' | 'parts' }>,
): boolean {
  switch (comparison.operation) {
    case 'balance':
      return roundTo(comparison.balance, comparison.indicator.decimals) === 0;
    case 'target':
      return roundTo(comparison.gap, comparison.indicator.decimals) === 0;
    case 'changes':
      return roundTo(comparison.difference, comparison.target.indicator.decimals) === 0;
    case 'trend':
      return roundTo(comparison.difference, comparison.series.indicator.decimals) === 0;
    default:
      return roundTo(comparison.difference, comparison.indicator.decimals) === 0;
  }
}

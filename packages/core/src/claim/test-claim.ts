import type { PartsCompared } from '../comparison/compare-parts.ts';
import type { RankCompared } from '../comparison/compare-rank.ts';
import {
  compare,
  type Comparison,
  type ComparisonContext,
  type RequestNotCompared,
} from '../comparison/compare.ts';
import type { Direction } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import { sameCategories } from '../observation/same-categories.ts';
import { roundTo } from '../statistics/round-to.ts';
import { claimStatements } from './claim-statements.ts';
import type { Claim, ClaimDirection, ClaimStatement } from './claim.ts';

/** Why a claim was not tested. `chance`: what the figures show may be chance. */
export type NotTestableReason =
  | 'not-a-comparison'
  | 'no-direction'
  | 'indicator-unknown'
  | 'chance'
  | 'incomplete-set'
  | 'top-unspecified'
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
 * Rule: supported when the figures go in the direction of the claim and chance is not open, contradicted
 * when they go another way. `equal` is supported by a difference that shows as zero; a difference that is
 * not significant proves neither. Several peers, or several comparisons in `also`: supported by all,
 * contradicted by one. A rank is supported only when every peer has a figure, and contradicted by one
 * that lies beyond, or by as many as `top` says.
 * Source of the rule: that of the comparison that the claim makes.
 * Evidence: that of the comparison.
 * Absent cells: not testable, with the reason of the comparison. So is a claim without direction or
 * reference, an association, and what a survey shows that nobody tested.
 * Limits: it tests the figures that it gets, which may be of another source or year than the claim;
 * supported is not explained.
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
  const tests = claimStatements(claim).map((each) => testStatement(each, observations, context));
  const comparisons = tests.flatMap((each) => each.comparisons);
  const verdicts = tests.flatMap((each) => each.verdicts);
  if (verdicts.includes('contradicted')) {
    return { outcome: 'contradicted', claim, comparisons: comparisons.filter(isMade) };
  }
  const reason = verdicts.find(isReason);
  return reason === undefined
    ? { outcome: 'supported', claim, comparisons: comparisons.filter(isMade) }
    : { outcome: 'not-testable', claim, reason, comparisons };
}

type Verdict = 'supported' | 'contradicted' | NotTestableReason;

interface StatementTest {
  readonly verdicts: readonly Verdict[];
  readonly comparisons: readonly (Comparison | RequestNotCompared)[];
}

function testStatement(
  statement: ClaimStatement,
  observations: readonly Observation[],
  context: ClaimContext,
): StatementTest {
  const { operation, direction, reference } = statement;
  const refuse = (reason: NotTestableReason): StatementTest => ({ verdicts: [reason], comparisons: [] });
  if (operation === 'association' || operation === 'state') return refuse('not-a-comparison');
  if (direction === null) return refuse('no-direction');
  if (reference.kind === 'unspecified') return refuse('reference-unspecified');
  const indicator = context.indicators.find(({ id }) => id === statement.indicator);
  if (!indicator) return refuse('indicator-unknown');
  const comparisons = compare({ ...statement, operation, indicator }, observations, context);
  return { verdicts: comparisons.map((each) => verdictOf(each, direction, statement)), comparisons };
}

function isMade(comparison: Comparison | RequestNotCompared): comparison is Comparison {
  return !('request' in comparison);
}

function isReason(verdict: Verdict): verdict is NotTestableReason {
  return verdict !== 'supported' && verdict !== 'contradicted';
}

function verdictOf(
  comparison: Comparison | RequestNotCompared,
  direction: ClaimDirection,
  { top = 1, dimensions }: ClaimStatement,
): Verdict {
  if (comparison.outcome === 'not-compared') {
    const shown =
      comparison.operation === 'target' && 'direction' in comparison ? comparison.direction : null;
    return shown === null ? comparison.reason : agrees(shown, direction) ? 'supported' : 'contradicted';
  }
  const { operation, evidence } = comparison;
  if (operation === 'rank' || operation === 'parts') {
    if (direction !== 'higher' && direction !== 'lower') return 'no-direction';
    const place =
      operation === 'rank'
        ? placeAmongPeers(comparison, direction)
        : placeOfPart(comparison, direction, dimensions);
    if (place === null) return 'no-figures';
    if (top === null && place > 1) return 'top-unspecified';
    if (place > (top ?? 1)) return 'contradicted';
    return operation === 'rank' && comparison.unranked.length > 0 ? 'incomplete-set' : 'supported';
  }
  const { basis, decimals } = indicatorOf(comparison);
  if (direction === 'equal' && roundTo(sizeOf(comparison), decimals) === 0) return 'supported';
  if (evidence === 'not-significant' || (basis === 'survey' && evidence === 'not-tested')) return 'chance';
  return agrees(comparison.direction, direction) ? 'supported' : 'contradicted';
}

function agrees(shown: Direction, claimed: ClaimDirection): boolean {
  return claimed === 'not-lower' ? shown !== 'lower' : shown === claimed;
}

/** The place from the claimed end. Where all figures are equal nobody is first. */
function placeAmongPeers({ rank, of, tied }: RankCompared, direction: 'higher' | 'lower'): number {
  if (tied === of - 1) return of;
  return direction === 'higher' ? rank : 1 + of - rank - tied;
}

function placeOfPart(
  { parts }: PartsCompared,
  direction: 'higher' | 'lower',
  dimensions: ClaimStatement['dimensions'],
): number | null {
  // The part that stays itself when it is given the categories that are asked for.
  const part = parts.find(({ observation }) =>
    sameCategories({ dimensions: { ...observation.dimensions, ...dimensions } }, observation),
  );
  if (!part) return null;
  const smaller = parts.filter(({ rank }) => rank > part.rank).length;
  return direction === 'higher' ? part.rank : 1 + smaller;
}

/** A comparison of two numbers, with how far they lie apart. */
type Sized = Exclude<Extract<Comparison, { outcome: 'compared' }>, { operation: 'rank' | 'parts' }>;

function sizeOf(comparison: Sized): number {
  if ('balance' in comparison) return comparison.balance;
  return 'gap' in comparison ? comparison.gap : comparison.difference;
}

function indicatorOf(comparison: Sized): Indicator {
  if ('indicator' in comparison) return comparison.indicator;
  return 'series' in comparison ? comparison.series.indicator : comparison.target.indicator;
}

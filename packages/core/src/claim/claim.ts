import type { ComparisonOperation } from '../comparison/compare.ts';
import type { Direction } from '../comparison/comparison.ts';
import type { Reference } from '../comparison/reference.ts';
import type { Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';

/** What is said of the thing measured, never better or worse. `not-lower`: "does not shrink". */
export type ClaimDirection = Direction | 'not-lower';

/** One comparison that is printed without a number: what, where, how, against what, which way, when. */
export interface ClaimStatement {
  /** Id of an indicator, or of a thing that nobody printed a figure of. */
  readonly indicator: string;
  readonly region: RegionCode;
  /**
   * `association`: what goes with what ("loneliness goes with a low income"). `state`: what is so
   * ("under preventive supervision"). No figure tests either.
   */
  readonly operation: ComparisonOperation | 'association' | 'state';
  readonly reference: Reference;
  /**
   * For a rank the highest or lowest, for a balance above or below zero, for parts the largest one.
   * `null` where the source does not say, or contradicts itself.
   */
  readonly direction: ClaimDirection | null;
  /**
   * For a rank or parts: one of how many highest, lowest or largest. Default 1. `null` where the source
   * does not say ("one of the largest"): then only a first place supports it.
   */
  readonly top?: number | null;
  /** For a trend a span, within which figures are taken. */
  readonly period?: Period;
  /** The earlier period of a change against a change. */
  readonly since?: Period;
  readonly dimensions?: Readonly<Record<string, string>>;
}

/**
 * A claim: a comparison that is printed without a number, "lower than the Netherlands", "the highest of
 * the province", "rising". Its magnitude is not known, and not needed.
 */
export interface Claim extends ClaimStatement {
  readonly id: string;
  /**
   * The other comparisons that the same words make, of another region, indicator, group or reference.
   * What one of them does not name is as in the claim.
   */
  readonly also?: readonly Partial<ClaimStatement>[];
}

import type { Indicator } from '../definition/indicator.ts';
import { decimalDifference } from '../statistics/decimal-difference.ts';
import { roundTo } from '../statistics/round-to.ts';
import type { Direction } from './comparison.ts';
import { relative, type Relative } from './relative.ts';

/** How one number lies to another: as a difference, in proportion, and as it shows on a page. */
export interface Movement extends Relative {
  readonly difference: number;
  /** Whether the shown difference equals the difference of the shown figures. */
  readonly roundsConsistently: boolean;
  readonly direction: Direction;
}

/** The side of zero on which a difference lies. */
export function directionOf(difference: number): Direction {
  return difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'equal';
}

/** Subtracts as on paper, and says whether rounding shows. */
export function movement(indicator: Indicator, value: number, base: number): Movement {
  const difference = decimalDifference(value, base);
  return {
    difference,
    ...relative(indicator, value, base),
    roundsConsistently: roundsConsistently(difference, value, base, indicator.decimals),
    direction: directionOf(difference),
  };
}

/** Whether the shown difference equals the difference of the shown figures. */
export function roundsConsistently(
  difference: number,
  value: number,
  base: number,
  decimals: number,
): boolean {
  return (
    roundTo(difference, decimals) === decimalDifference(roundTo(value, decimals), roundTo(base, decimals))
  );
}

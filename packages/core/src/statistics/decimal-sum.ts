import { decimalDifference } from './decimal-difference.ts';

/** Adds as on paper: subtracts the negative. */
export function decimalSum(values: readonly number[]): number {
  return values.reduce((sum, value) => decimalDifference(sum, -value), 0);
}

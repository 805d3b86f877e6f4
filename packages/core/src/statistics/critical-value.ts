import { assertArgument } from './assert-argument.ts';
import { normalQuantile } from './normal-quantile.ts';

/** The z with `level` of the standard normal distribution between −z and z, for the public function `at`. */
export function criticalValue(at: string, level: number): number {
  assertArgument(at, 'level', level, 'level');
  return normalQuantile(1 - level);
}

import { assertArgument } from './assert-argument.ts';

/** The values that are there, for the public function `at`. */
export function presentValues(at: string, values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value) => {
    if (typeof value !== 'number') return false;
    assertArgument(at, 'a value', value, 'finite');
    return true;
  }) as number[];
}

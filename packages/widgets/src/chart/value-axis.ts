import { roundTo } from '@stadspeil/core';
import type { ValueAxis } from './plot.ts';

/** What an axis of numbers must show. */
export interface ValueAxisOptions {
  /** Bars and balances start from zero, always. */
  readonly includeZero: boolean;
  /** Unit and measure. */
  readonly label: string;
  /** The words at a tick; `decimals` is what all ticks of the axis need. */
  readonly formatTick: (value: number, decimals: number) => string;
}

/** About how many steps an axis has. */
const steps = 5;

/** The least distance between ends that can be divided into steps. */
const leastDistance = 1e-290;

/**
 * An axis whose ends and ticks are round: steps of 1, 2 or 5 times a power of ten, without float
 * dust, wide enough for all values. `values` are finite and in the unit of the axis; equal ones get
 * room around them, and without any there is a domain but no tick, as there is nothing to read.
 *
 * @example
 * ```ts
 * valueAxis([844.9, 740.1], { includeZero: false, label: 'banen', formatTick: String }).domain; //=> [700, 850]
 * ```
 */
export function valueAxis(
  values: readonly number[],
  { includeZero, label, formatTick }: ValueAxisOptions,
): ValueAxis {
  if (values.length === 0) return { domain: [0, 1], ticks: [], label };
  const seen = includeZero ? [0, ...values] : values;
  const [low, high] = withRoom(
    seen.reduce((a, b) => Math.min(a, b)),
    seen.reduce((a, b) => Math.max(a, b)),
  );
  const exponent = Math.floor(Math.log10((high - low) / steps));
  const unit = 10 ** exponent;
  const digit = [1, 2, 5].find((each) => (high - low) / each / unit <= steps) ?? 10;
  const decimals = Math.max(0, digit === 10 ? -exponent - 1 : -exponent);
  const first = Math.floor(low / digit / unit);
  const last = Math.ceil(high / digit / unit);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    const value = roundTo((first + i) * digit * unit, decimals);
    return { value, label: formatTick(value, decimals) };
  });
  return {
    domain: [Math.min(low, ticks[0]?.value ?? low), Math.max(high, ticks.at(-1)?.value ?? high)],
    ticks,
    label,
  };
}

/** Ends with a distance that can be divided into steps, however near the values lie. */
function withRoom(low: number, high: number): readonly [number, number] {
  const size = Math.max(-low, high);
  if (high - low > Math.max(size * 1e-9, leastDistance)) return [low, high];
  return size > leastDistance ? [low - size / 10, high + size / 10] : [low, high + 1];
}

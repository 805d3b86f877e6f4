import { roundTo } from '@stadspeil/core';
import type { ValueAxis } from './plot.ts';

/** What an axis of numbers must show. */
export interface ValueAxisOptions {
  /** The most decimals a tick may have: those of the unit. Default: as many as the range asks for. */
  readonly decimals?: number;
  /** Bars and balances start from zero, always. */
  readonly includeZero: boolean;
  /** Unit and measure. */
  readonly label: string;
  /** The words at a tick; `decimals` is what all ticks of the axis need. */
  readonly formatTick: (value: number, decimals: number) => string;
  /** About how many steps. Default: 5. */
  readonly count?: number;
}

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
  { decimals = Infinity, includeZero, label, formatTick, count = 5 }: ValueAxisOptions,
): ValueAxis {
  const seen = includeZero ? [0, ...values] : values;
  const [low, high] = withRoom(
    seen.reduce((least, value) => Math.min(least, value), Infinity),
    seen.reduce((most, value) => Math.max(most, value), -Infinity),
  );
  if (values.length === 0) return { domain: [low, high], ticks: [], label };

  const exponent = Math.max(Math.floor(Math.log10((high - low) / count)), -decimals);
  const step = [1, 2, 5, 10].find((digit) => (high - low) / digit / 10 ** exponent <= count) ?? 10;
  const tickDecimals = Math.max(0, step === 10 ? -exponent - 1 : -exponent);
  const [first, last] = [Math.floor(low / step / 10 ** exponent), Math.ceil(high / step / 10 ** exponent)];
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    roundTo((first + i) * step * 10 ** exponent, tickDecimals),
  );
  return {
    domain: [Math.min(low, ticks[0] ?? low), Math.max(high, ticks.at(-1) ?? high)],
    ticks: ticks.map((value) => ({ value, label: formatTick(value, tickDecimals) })),
    label,
  };
}

/** Ends with a distance that can be divided into steps, however near the values lie. */
function withRoom(low: number, high: number): readonly [number, number] {
  if (low > high) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > Math.max(size * 1e-9, 1e-290)) return [low, high];
  return size > 1e-290 ? [low - size / 10, high + size / 10] : [low, high + 1];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis, type ValueAxisOptions } from './value-axis.ts';

const options: ValueAxisOptions = {
  includeZero: false,
  label: 'banen',
  formatTick: (value) => String(value),
};

const ticksOf = (values: readonly number[], more: Partial<ValueAxisOptions> = {}): readonly number[] =>
  valueAxis(values, { ...options, ...more }).ticks.map(({ value }) => value);

describe('valueAxis', () => {
  it.each([
    ['a range', [740.1, 844.9], {}, [700, 750, 800, 850]],
    ['one value', [5], {}, [4.4, 4.6, 4.8, 5, 5.2, 5.4, 5.6]],
    ['equal values', [844.9, 844.9], {}, [750, 800, 850, 900, 950]],
    ['zero alone', [0], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['shares', [0.1, 0.3], {}, [0.1, 0.15, 0.2, 0.25, 0.3]],
    ['tiny values', [0.00001, 0.00003], {}, [0.00001, 0.000015, 0.00002, 0.000025, 0.00003]],
    ['huge values', [1e12, 3e12], {}, [1e12, 1.5e12, 2e12, 2.5e12, 3e12]],
    ['both sides of zero', [-1240, 1530], {}, [-2000, -1000, 0, 1000, 2000]],
    ['values from zero', [7.8, 8.3], { includeZero: true }, [0, 2, 4, 6, 8, 10]],
    ['negative values up to zero', [-8, -3], { includeZero: true }, [-8, -6, -4, -2, 0]],
    ['zeros from zero', [0, 0], { includeZero: true }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['no values', [], {}, []],
  ])('gives round ticks for %s', (_, values, more, expected) => {
    expect(ticksOf(values, more)).toEqual(expected);
  });

  it('has a domain for no values, from zero to one', () => {
    expect(valueAxis([], options).domain).toEqual([0, 1]);
    expect(valueAxis([], { ...options, includeZero: true }).domain).toEqual([0, 1]);
  });

  it('tells the label how many decimals all ticks need', () => {
    const labels = (values: readonly number[]): readonly string[] =>
      valueAxis(values, { ...options, formatTick: (value, decimals) => value.toFixed(decimals) }).ticks.map(
        ({ label }) => label,
      );
    expect(labels([0, 2])).toEqual(['0.0', '0.5', '1.0', '1.5', '2.0']);
    expect(labels([0, 5])).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  const anyValue = fc.double({ min: -1e300, max: 1e300, noNaN: true });
  const valueOfScale = fc
    .tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: -12, max: 15 }))
    .map(([digits, exponent]) => digits * 10 ** exponent);
  const anyValues = fc.array(fc.oneof(anyValue, valueOfScale), { minLength: 1, maxLength: 8 });

  it('covers all values, and zero when asked, with finite and rising ticks', () => {
    fc.assert(
      fc.property(anyValues, fc.boolean(), (values, includeZero) => {
        const axis = valueAxis(values, { ...options, includeZero });
        const [low, high] = axis.domain;
        const ticks = axis.ticks.map(({ value }) => value);
        expect(low).toBeLessThan(high);
        expect(low).toBeLessThanOrEqual(Math.min(...values, ...(includeZero ? [0] : [])));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values, ...(includeZero ? [0] : [])));
        expect(ticks.every(Number.isFinite)).toBe(true);
        expect(ticks.every((tick, i) => i === 0 || tick > (ticks[i - 1] as number))).toBe(true);
        expect(ticks.every((tick) => tick >= low && tick <= high)).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('writes every tick in few digits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99999, max: 99999 }), { minLength: 1 }), (hundredths) => {
        const ticks = ticksOf(hundredths.map((each) => each / 100));
        expect(ticks.every((tick) => String(tick).replace(/\D/g, '').length <= 7)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { meanInterval } from './mean-interval.ts';

type Arguments = Parameters<typeof meanInterval>;

describe('meanInterval', () => {
  // At 50 digits: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'meanInterval'))('of %j', (given, expected) => {
    expectClose(meanInterval(...given), expected);
  });

  const sample = { mean: 7.2, standardDeviation: 1.5, n: 10 };

  test('is of 95 % unless asked otherwise', () => {
    expect(meanInterval(sample)).toEqual(meanInterval(sample, { level: 0.95 }));
  });

  test.each([1, 1.999, 0.5])('gives a reason for %d observations', (n) => {
    expect(meanInterval({ ...sample, n })).toEqual({ method: 'student-t', reason: 'too-few-observations' });
  });

  test.each<[Arguments, string]>([
    [[{ ...sample, mean: NaN }], 'mean'],
    [[{ ...sample, standardDeviation: -1 }], 'standardDeviation'],
    [[{ ...sample, standardDeviation: Infinity }], 'standardDeviation'],
    [[{ ...sample, n: 0 }], 'n'],
    [[{ ...sample, n: -3 }], 'n'],
    [[{ ...sample, n: NaN }], 'n'],
    [[sample, { level: 95 }], 'level'],
    [[{ ...sample, n: 1 }, { level: 95 }], 'level'],
  ])('refuses %j by its %s', (given, name) => {
    expect(() => meanInterval(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^meanInterval: .* as ${name},`),
      }),
    );
  });

  test('refuses limits that do not fit a number', () => {
    expect(() => meanInterval({ mean: 1e308, standardDeviation: 1e308, n: 2 })).toThrow(
      expect.objectContaining({ code: 'NUMBER_INVALID', message: expect.stringMatching('^meanInterval:') }),
    );
  });

  test('the interval contains the estimate in its middle, mirrors, and widens with the level', () => {
    const level = fc.double({ min: 1e-6, max: 1 - 1e-9, noNaN: true });
    const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const n = fc.double({ min: 2, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(figure, figure, n, level, level, (mean, spread, size, a, b) => {
        const given = { mean, standardDeviation: Math.abs(spread), n: size };
        const [narrow, wide, mirrored] = [
          meanInterval(given, { level: Math.min(a, b) }),
          meanInterval(given, { level: Math.max(a, b) }),
          meanInterval({ ...given, mean: -mean }, { level: Math.min(a, b) }),
        ];
        if ('reason' in narrow || 'reason' in wide || 'reason' in mirrored) throw new Error('too few');
        expectFinite([narrow, wide]);
        expect(narrow.lower).toBeLessThanOrEqual(mean);
        expect(narrow.upper).toBeGreaterThanOrEqual(mean);
        expect(mirrored.lower).toBe(-narrow.upper + 0);
        expect(mirrored.upper).toBe(-narrow.lower + 0);
        const slack = 1e-9 * (narrow.upper - narrow.lower);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower + slack);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - slack);
      }),
      { numRuns },
    );
  });
});

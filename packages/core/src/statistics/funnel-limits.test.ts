import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { funnelLimits, type FunnelOptions } from './funnel-limits.ts';

describe('funnelLimits', () => {
  // At 50 digits: docs/oracles/statistics.py. Without levels given: 95 and 99.8 %.
  test.each(golden<[[FunnelOptions], object][]>('statistics', 'funnelLimits'))(
    'of %j',
    ([given], expected) => {
      expectClose(funnelLimits(given), expected);
    },
  );

  const given: FunnelOptions = { measure: 'proportion', target: 0.2, sizes: [100] };

  test('is per one unless asked otherwise', () => {
    expect(funnelLimits(given)).toEqual(funnelLimits({ ...given, per: 1 }));
  });

  test('has one point for each size and one interval for each level', () => {
    expect(funnelLimits({ ...given, sizes: [] })).toEqual([]);
    expect(funnelLimits({ ...given, levels: [] })).toEqual([{ size: 100, limits: [] }]);
  });

  test.each<[Partial<FunnelOptions>, string]>([
    [{ measure: 'rates' as 'rate' }, 'measure'],
    [{ target: -0.1 }, 'target'],
    [{ target: 1.1 }, 'per − target'],
    [{ target: NaN }, 'target'],
    [{ sizes: [100, 0] }, 'a size'],
    [{ sizes: [Infinity] }, 'a size'],
    [{ per: 0 }, 'per'],
    [{ levels: [0.95, 95] }, 'level'],
  ])('refuses %j by %s', (change, name) => {
    expect(() => funnelLimits({ ...given, ...change })).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^funnelLimits: .* as ${name},`),
      }),
    );
  });

  test('takes any target of a rate or a ratio', () => {
    for (const measure of ['rate', 'ratio'] as const) {
      expect(funnelLimits({ ...given, measure, target: 8 })[0]?.limits[0]?.upper).toBeGreaterThan(8);
    }
  });

  test('gives no −0 for a target of −0', () => {
    expectFinite(funnelLimits({ measure: 'proportion', target: -0, sizes: [100] }));
  });

  test('refuses limits that do not fit a number', () => {
    expect(() => funnelLimits({ measure: 'rate', target: 1e308, per: 1e308, sizes: [1e-300] })).toThrow(
      expect.objectContaining({ code: 'NUMBER_INVALID', message: expect.stringMatching('^funnelLimits:') }),
    );
  });

  test('the interval contains the target, narrows with size, widens with level, and mirrors for a proportion', () => {
    const size = fc.double({ min: 1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), size, size, (target, a, b) => {
        const sizes = [Math.min(a, b), Math.max(a, b)];
        for (const measure of ['proportion', 'rate', 'ratio'] as const) {
          const points = funnelLimits({ measure, target, sizes });
          expectFinite(points);
          const [[warning, alarm] = [], [narrow] = []] = points.map(({ limits }) => limits);
          for (const [inner, outer] of [
            [warning, alarm],
            [narrow, warning],
          ] as const) {
            expect(inner?.lower).toBeLessThanOrEqual(target);
            expect(inner?.upper).toBeGreaterThanOrEqual(target);
            expect(outer?.lower).toBeLessThanOrEqual(inner?.lower ?? 0);
            expect(outer?.upper).toBeGreaterThanOrEqual(inner?.upper ?? 0);
          }
        }
        const [there] = funnelLimits({ measure: 'proportion', target, sizes });
        const [back] = funnelLimits({ measure: 'proportion', target: 1 - target, sizes });
        expect(back?.limits[0]?.upper).toBeCloseTo(1 - (there?.limits[0]?.lower ?? 0), 7);
      }),
      { numRuns },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { inkOf, paperColours } from '../chart/ink.ts';
import { tintCount } from './tint-share.ts';

/** Contrast by WCAG 2.2, of two colours in six hexadecimal digits. */
function contrast(...colours: readonly [string, string]): number {
  const [light, dark] = colours
    .map((colour) => {
      const [red, green, blue] = [1, 3, 5].map((at) => {
        const part = parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const fills = (role: 'region' | 'region-lower'): readonly string[] =>
  Array.from({ length: tintCount }, (_, i) => inkOf({ role, slot: i + 1 }, paperColours).fill);

describe.each(['region', 'region-lower'] as const)('the tints of %s', (role) => {
  test('outlines are seen on all of them', () => {
    for (const fill of fills(role)) expect(contrast(paperColours.text, fill)).toBeGreaterThanOrEqual(3);
  });

  test('get darker one by one, and the lightest is not paper', () => {
    const all = [paperColours.paper, ...fills(role)];
    const steps = all.map((fill) => contrast(fill, paperColours.paper));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[1]).toBeGreaterThan(1.1);
  });

  test.each([2, 3, 4, 5])('neighbours among %d classes differ', (count) => {
    const chosen = Array.from({ length: count }, (_, i) => Math.round((i / (count - 1)) * (tintCount - 1)));
    const shown = chosen.map((tint) => fills(role)[tint] as string);
    for (const [i, fill] of shown.slice(1).entries())
      expect(contrast(fill, shown[i] as string)).toBeGreaterThan(role === 'region' ? 1.2 : 1.12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinLabels } from './thin-labels.ts';

const labelsEvery = (step: number, count: number, isMajor: (i: number) => boolean = () => false) =>
  Array.from({ length: count }, (_, i) => ({ i, start: i * step, end: i * step + 30, major: isMajor(i) }));

const kept = (labels: readonly { readonly i: number }[]): readonly number[] => labels.map(({ i }) => i);

describe('thinLabels', () => {
  it.each([
    ['all where there is room', 40, 4, [0, 1, 2, 3]],
    ['every second, ending on the last', 20, 15, [0, 2, 4, 6, 8, 10, 12, 14]],
    ['a wider step that ends on the last', 20, 16, [0, 3, 6, 9, 12, 15]],
    ['the first and the last', 10, 5, [0, 4]],
    ['the last of two that touch', 10, 2, [1]],
    ['a single one', 10, 1, [0]],
    ['none', 10, 0, []],
  ])('keeps %s', (_, step, count, expected) => {
    expect(kept(thinLabels(labelsEvery(step, count), 5))).toEqual(expected);
  });

  it('keeps major labels where not all fit, and the last one of all', () => {
    const quarters = labelsEvery(20, 11, (i) => i % 4 === 0);
    expect(kept(thinLabels(quarters, 5))).toEqual([0, 4, 8, 10]);
  });

  it('keeps one of two major labels that touch', () => {
    const labels = labelsEvery(12, 8, (i) => i === 3 || i === 4);
    expect(kept(thinLabels(labels, 5))).toEqual([0, 3, 7]);
  });

  it('never leaves two labels that touch', () => {
    const label = fc.record({
      step: fc.double({ min: 0, max: 60, noNaN: true }),
      width: fc.double({ min: 1, max: 90, noNaN: true }),
      major: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 60 }), (steps) => {
        let at = 0;
        const labels = steps.map(({ step, width, major }) => {
          at += step;
          return { start: at - width / 2, end: at + width / 2, major };
        });
        const shown = thinLabels(labels, 5);
        expect(shown.every(({ start }, i) => i === 0 || start - (shown[i - 1]?.end ?? 0) >= 5)).toBe(true);
        expect(shown.at(-1)).toBe(labels.at(-1));
      }),
    );
  });
});

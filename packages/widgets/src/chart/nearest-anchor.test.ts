import { expect, it } from 'vitest';
import type { Drawing } from './drawing.ts';
import { nearestAnchor } from './nearest-anchor.ts';

const scale = { domain: [0, 1], range: [0, 1] } as const;
const drawing = (along: 'x' | 'y', anchors: Drawing['anchors']): Drawing => ({
  width: 100,
  height: 100,
  plot: { x: 0, y: 0, width: 100, height: 100 },
  x: scale,
  y: scale,
  along,
  frame: [],
  series: [],
  anchors,
});

const lines = drawing('x', [
  [[0, 90], [50, 10], null],
  [
    [0, 20],
    [50, 80],
    [100, 50],
  ],
]);

it.each([
  ['the line under the pointer', 48, 75, { series: 1, index: 1 }],
  ['the period before the distance', 26, 90, { series: 1, index: 1 }],
  ['the point beside a gap', 99, 0, { series: 1, index: 2 }],
  ['a point from outside the plot', -20, 200, { series: 0, index: 0 }],
])('finds %s', (_, x, y, expected) => {
  expect(nearestAnchor(lines, x, y)).toEqual(expected);
});

it('finds the bar of the row under the pointer, however far its end is', () => {
  const bars = drawing('y', [
    [
      [90, 10],
      [5, 34],
    ],
  ]);
  expect(nearestAnchor(bars, 4, 14)).toEqual({ series: 0, index: 0 });
});

it('finds nothing where there is nothing', () => {
  expect(nearestAnchor(drawing('x', [[null], []]), 0, 0)).toBeNull();
});

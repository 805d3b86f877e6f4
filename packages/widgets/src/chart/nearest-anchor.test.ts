import { expect, it } from 'vitest';
import type { Drawing, ShapeMark } from './drawing.ts';
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

const box = (left: number, right: number, bottom: number): ShapeMark => ({
  type: 'shape',
  role: 'region',
  rings: [
    [
      [left, 0],
      [right, 0],
      [right, bottom],
      [left, bottom],
      [left, 0],
    ],
  ],
});

const map: Drawing = {
  ...drawing('y', [[[50, 50], [12, 12], null, [95, 90]]]),
  shapes: [box(0, 100, 80), box(4, 20, 20), null, box(94, 96, 91)],
};

it.each([
  ['the area under the pointer, not the nearest middle', 90, 75, 0],
  ['of areas that lie over one another the one whose middle is nearer', 10, 10, 1],
  ['a small area from beside it, within what a finger needs', 80, 95, 3],
  ['no area from afar', 40, 95, null],
])('nearestAnchor takes on a map %s', (_what, x, y, index) => {
  expect(nearestAnchor(map, x, y)).toEqual(index === null ? null : { series: 0, index });
});

it('nearestAnchor leaves the hole of an area out', () => {
  const [ring] = box(30, 70, 60).rings;
  const holed: ShapeMark = { ...box(0, 100, 80), rings: [...box(0, 100, 80).rings, ring ?? []] };
  expect(nearestAnchor({ ...drawing('y', [[[10, 70]]]), shapes: [holed] }, 50, 30)).toBeNull();
});

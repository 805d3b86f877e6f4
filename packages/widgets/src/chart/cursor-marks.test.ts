import { describe, expect, it } from 'vitest';
import { buildBarsPlot, buildLinesPlot } from '../testing/build-plots.ts';
import { cursorMarks } from './cursor-marks.ts';
import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-lines.ts';
import type { Drawing, Mark } from './drawing.ts';
import { measureText } from './text-width.ts';

const size = { width: 640, height: 300, fontSize: 14, measure: measureText };
const lines = drawLines(
  buildLinesPlot([
    [1, null, 3],
    [4, 5, 6],
  ]),
  size,
);
const bars = drawBars(
  buildBarsPlot([
    { label: 'Windmolenbroek', value: 8.3, mark: 'higher' },
    { label: 'Sluitersveld', value: null },
  ]),
  size,
);

const typesAt = (drawing: Drawing, series: number, index: number): readonly Mark['type'][] =>
  cursorMarks(drawing, { series, index }).map(({ type }) => type);

describe('cursorMarks', () => {
  it('shows the cursor on a line as a rule and a ring, at a gap as a rule, outside not at all', () => {
    expect(typesAt(lines, 0, 0)).toEqual(['rule', 'point']);
    expect(typesAt(lines, 0, 1)).toEqual(['rule']);
    expect(typesAt(lines, 0, 9)).toEqual([]);
  });

  it('shows the cursor on a bar as a frame around it, and where there is no bar as a ring', () => {
    expect(typesAt(bars, 0, 0)).toEqual(['area']);
    expect(typesAt(bars, 0, 1)).toEqual(['point']);
    expect(typesAt(bars, 0, 9)).toEqual([]);
  });

  it('shows the cursor on a map as an outline with paper around it, and none where an area has no outline', () => {
    const shape = { type: 'shape', role: 'region', slot: 3, rings: [[[0, 0]]] } as const;
    const map: Drawing = { ...bars, shapes: [shape, null] };
    expect(cursorMarks(map, { series: 0, index: 0 })).toEqual([
      { type: 'shape', role: 'cursor-halo', rings: shape.rings },
      { type: 'shape', role: 'cursor', rings: shape.rings },
    ]);
    expect(typesAt(map, 0, 1)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawingSize, RuleMark, ShapeMark, TextMark } from '../chart/drawing.ts';
import type { AreaClass, AreasPlot, PlotArea } from '../chart/plot.ts';
import { textsOutside, textsOverlapping } from '../chart/text-boxes.ts';
import { measureText } from '../chart/text-width.ts';
import type { Polygon, Ring } from './boundaries.ts';
import { stretches } from './crossings.ts';
import { drawAreas } from './draw-areas.ts';

const size: DrawingSize = { width: 640, height: 320, fontSize: 14, measure: measureText };

const classes: Readonly<Record<'low' | 'high' | 'none', AreaClass>> = {
  low: { number: 1, ramp: 'region', tint: 1, texture: 0, label: '1 – 2' },
  high: { number: 2, ramp: 'region', tint: 13, texture: 0, label: '3 – 4' },
  none: { number: null, ramp: 'region-none', tint: 0, texture: 1, label: 'geen cijfer' },
};

function box(left: number, top: number, width: number, height: number): Ring {
  const [right, bottom] = [left + width, top + height];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

function area(label: string, polygons: readonly Polygon[] | null, more: Partial<PlotArea> = {}): PlotArea {
  return { id: label, label, valueText: '8,4', of: classes.low, isFocus: false, polygons, ...more };
}

const plotOf = (areas: readonly PlotArea[], more: Partial<AreasPlot> = {}): AreasPlot => ({
  kind: 'areas',
  areas,
  background: [],
  ...more,
});

const texts = (marks: readonly { readonly type: string }[] = []): readonly string[] =>
  marks.filter((mark): mark is TextMark => mark.type === 'text').map(({ text }) => text);
const shapes = (marks: readonly { readonly type: string }[]): readonly ShapeMark[] =>
  marks.filter((mark): mark is ShapeMark => mark.type === 'shape');

describe('drawAreas', () => {
  const two = plotOf([
    area('Noord', [[box(0, 0, 10, 5)]]),
    area('Zuid', [[box(0, 5, 10, 5)]], { of: classes.high }),
  ]);

  test('is as large as the room allows, and keeps the form', () => {
    const { shapes: [north, south] = [], width, height } = drawAreas(two, size);
    expect([width, height]).toEqual([640, 480]);
    const places = [north, south].flatMap((shape) => shape?.rings.flat() ?? []);
    const span = (at: 0 | 1): number =>
      Math.max(...places.map((place) => place[at])) - Math.min(...places.map((place) => place[at]));
    expect(span(0)).toBeCloseTo(span(1), 6);
    expect(span(1)).toBeCloseTo(480 - 6, 6);
  });

  test('gives each area its tint, and its name over the number of its class', () => {
    const { frame, series } = drawAreas(two, size);
    expect(shapes(frame).map(({ role, slot }) => [role, slot])).toEqual([
      ['region', 1],
      ['region', 13],
    ]);
    expect(series.map(texts)).toEqual([
      ['Noord', '1'],
      ['Zuid', '2'],
    ]);
  });

  test.each([
    ['a number where the name has no room', 40, ['1']],
    ['nothing where the number would lie over others', 2, []],
  ])('puts %s', (_what, width, expected) => {
    const plot = plotOf([area('Wijk met een lange naam', [[box(0, 0, width, 300)]])], {
      background: [[[box(0, 0, 600, 300)]]],
    });
    expect(texts(drawAreas(plot, size).series[0])).toEqual(expected);
  });

  test('draws lines over an area without a class, within it', () => {
    const ring: Ring = [
      [0, 0],
      [10, 0],
      [2, 2],
      [0, 10],
      [0, 0],
    ];
    const {
      frame,
      shapes: drawn,
      series,
    } = drawAreas(plotOf([area('Oost', [[ring]], { of: classes.none })]), size);
    const lines = frame.filter((mark): mark is RuleMark => mark.type === 'rule');
    expect(lines.length).toBeGreaterThan(10);
    for (const { x1, y1, x2, y2 } of lines) {
      const middle = [(x1 + x2) / 2, (y1 + y2) / 2] as const;
      const within = stretches(drawn?.[0]?.rings ?? [], middle[1]);
      expect(within.some(([from, to]) => from - 1e-6 <= middle[0] && middle[0] <= to + 1e-6)).toBe(true);
      expect(Math.abs(x2 - x1)).toBeCloseTo(Math.abs(y2 - y1), 6);
    }
    expect(texts(series[0])).toEqual(['Oost']);
  });

  test('leaves a hole open, for its label too', () => {
    const ring: Polygon = [box(0, 0, 10, 10), box(1, 1, 8, 8).toReversed()];
    const { anchors, shapes: drawn } = drawAreas(plotOf([area('Ring', [ring])]), size);
    const [x, y] = anchors[0]?.[0] ?? [NaN, NaN];
    const at = stretches(drawn?.[0]?.rings ?? [], y);
    expect(at.some(([from, to]) => from < x && x < to)).toBe(true);
    expect(drawn?.[0]?.rings).toHaveLength(2);
  });

  test('has no place for a region without an outline, and draws areas of others without paint', () => {
    const {
      anchors,
      frame,
      series,
      shapes: drawn,
    } = drawAreas(plotOf([area('Elders', null), ...two.areas], { background: [[[box(10, 0, 5, 5)]]] }), size);
    expect(anchors[0]?.[0]).toBeNull();
    expect(drawn?.[0]).toBeNull();
    expect(series[0]).toEqual([]);
    expect(shapes(frame)[0]).toMatchObject({ role: 'region-none' });
  });

  test('draws an outline around what stands out', () => {
    const { series } = drawAreas(plotOf([area('Noord', [[box(0, 0, 9, 9)]], { isFocus: true })]), size);
    expect(shapes(series[0] ?? []).map(({ role }) => role)).toEqual(['cursor-halo', 'region-focus']);
  });

  test('has no place for an area that is a point', () => {
    const { height, anchors } = drawAreas(plotOf([area('Punt', [[box(1, 1, 0, 0)]])]), size);
    expect(anchors).toEqual([[null]]);
    expect(height).toBeLessThan(Infinity);
  });

  test('names lie in their own area, whatever its form', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 8 }), (corners) => {
        const ring = [...corners, corners[0] as [number, number]];
        const { series, shapes: drawn } = drawAreas(plotOf([area('Wijk', [[ring]])]), size);
        for (const mark of series[0] ?? []) {
          if (mark.type !== 'text') continue;
          const middle = mark.y - 0.35 * size.fontSize;
          const within = stretches(drawn?.[0]?.rings ?? [], middle);
          expect(within.some(([from, to]) => from <= mark.x && mark.x <= to)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('drawAreas without boundaries', () => {
  const names = ['Noord', 'Nieuwstraatkwartierbuurt', 'De Wijk met een lange naam van vier regels', 'Z'];
  const tiles = plotOf([
    ...names.map((name) => area(name, null)),
    area('Oost', null, { of: classes.none, valueText: 'geen cijfer' }),
  ]);

  test.each([1000, 640, 320, 150])('has a tile for each area in %d pixels, with all text inside', (width) => {
    const drawing = drawAreas(tiles, { ...size, width });
    expect(drawing.shapes).toHaveLength(5);
    expect(textsOutside(drawing, { ...size, width })).toEqual([]);
    expect(textsOverlapping(drawing, { ...size, width })).toEqual([]);
    const widths = drawing.shapes?.map(
      (shape) => (shape?.rings[0]?.[1]?.[0] ?? 0) - (shape?.rings[0]?.[0]?.[0] ?? 0),
    );
    for (const each of widths ?? []) expect(each).toBeGreaterThan(24);
  });

  test.each([1000, 640, 320])('has room for every name in %d pixels', (width) => {
    const { series } = drawAreas(tiles, { ...size, width });
    names.forEach((name, i) => {
      expect(texts(series[i]).slice(0, -2).join(' ')).toBe(name);
    });
  });

  test('is no higher than the tile with the most lines of its row', () => {
    const { shapes = [] } = drawAreas(tiles, { ...size, width: 320 });
    const heights = shapes.map(
      (shape) => (shape?.rings[0]?.[2]?.[1] ?? 0) - (shape?.rings[0]?.[0]?.[1] ?? 0),
    );
    expect(heights[2]).toBeGreaterThan(heights[0] ?? 0);
    expect(heights[4]).toBeCloseTo(heights[0] ?? 0);
  });

  test('says name, figure and class', () => {
    const { series } = drawAreas(tiles, size);
    expect(texts(series[0])).toEqual(['Noord', '8,4', '1']);
    expect(texts(series[4])).toEqual(['Oost', 'geen cijfer']);
  });

  test('draws no tile for no area', () => {
    expect(drawAreas(plotOf([]), size)).toMatchObject({ height: 0, frame: [] });
  });
});

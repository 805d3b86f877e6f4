import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLinesPlot } from '../testing/build-plots.ts';
import { drawLines } from './draw-lines.ts';
import type { Drawing, DrawingSize, Mark, MarkRole } from './drawing.ts';
import { textsOutside, textsOverlapping } from './text-boxes.ts';
import { measureText } from './text-width.ts';

const sized = (width: number, height = 300, fontSize = 14): DrawingSize => ({
  width,
  height,
  fontSize,
  measure: measureText,
});

const marksOf = (drawing: Drawing, role: MarkRole): readonly Mark[] =>
  [drawing.frame, ...drawing.series].flat().filter((mark) => mark.role === role);

const textsOf = (drawing: Drawing, role: MarkRole): readonly string[] =>
  marksOf(drawing, role).flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

const pathsOf = (drawing: Drawing, role: MarkRole): readonly number[] =>
  marksOf(drawing, role).flatMap((mark) => (mark.type === 'path' ? [mark.points.length] : []));

describe('the frame', () => {
  it('has a grid rule at each tick, and a stronger one at zero', () => {
    const drawing = drawLines(buildLinesPlot([[-1240, 1530]]), sized(640));
    expect(textsOf(drawing, 'tick-label').slice(0, 5)).toEqual(['-2000', '-1000', '0', '1000', '2000']);
    expect(marksOf(drawing, 'grid')).toHaveLength(4);
    expect(marksOf(drawing, 'zero')).toHaveLength(1);
  });

  it('leaves out ticks when low, but not zero', () => {
    const low = drawLines(buildLinesPlot([[-900, 2900]]), sized(640, 110));
    const steps = textsOf(low, 'tick-label').filter((text) => Number(text) < 2000 || text.length < 4);
    expect(steps).toContain('0');
    expect(textsOverlapping(low, sized(640))).toEqual([]);
  });

  it('thins the periods but keeps the first and the last', () => {
    const years = drawLines(buildLinesPlot([Array.from({ length: 25 }, (_, i) => i)]), sized(320));
    const labels = textsOf(years, 'tick-label').filter((text) => text.length === 4);
    expect(labels[0]).toBe('2000');
    expect(labels.at(-1)).toBe('2024');
    expect(labels.length).toBeLessThan(10);
  });

  it('breaks a long axis label over lines above the plot', () => {
    const axisLabel = 'banen per 1.000 inwoners van 15 tot en met 64 jaar, naar gemeente';
    const drawing = drawLines(buildLinesPlot([[1, 2]], { axisLabel }), sized(320));
    const lines = textsOf(drawing, 'axis-label');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(axisLabel);
  });

  it('is higher than wanted rather than without a plot', () => {
    const drawing = drawLines(buildLinesPlot([[1, 2]]), sized(320, 10));
    expect(drawing.plot.height).toBeGreaterThan(50);
    expect(drawing.height).toBeGreaterThan(drawing.plot.y + drawing.plot.height);
  });

  it('takes a plot without series and one with gaps only', () => {
    expect(drawLines(buildLinesPlot([]), sized(640)).series).toEqual([]);
    expect(drawLines(buildLinesPlot([[null, null]]), sized(640)).series).toEqual([[]]);
  });
});

describe('the names of the lines', () => {
  const labels = ['Almelo', 'Gemeenten 50.000–100.000 inwoners', 'Overijssel'];
  const rows = [
    [844, 845],
    [740, 741],
    [739, 740],
  ];

  it('stand beside the lines where there is room', () => {
    const drawing = drawLines(buildLinesPlot(rows, { labels }), sized(640));
    expect(textsOf(drawing, 'series-label').join(' ').split(' ').toSorted()).toEqual(
      labels.join(' ').split(' ').toSorted(),
    );
    expect(textsOverlapping(drawing, sized(640))).toEqual([]);
  });

  it('are tied to the ends of their lines, but from nowhere before the edge of the plot', () => {
    const early = [1, 2, null, null, null];
    const drawing = drawLines(
      buildLinesPlot([early, [3, 4, 5, 6, 7]], { labels: ['Vroeg', 'Heel'] }),
      sized(640),
    );
    const edge = drawing.plot.x + drawing.plot.width;
    const starts = marksOf(drawing, 'series-label').flatMap((mark) =>
      mark.type === 'rule' ? [mark.x1] : [],
    );
    expect(starts).toHaveLength(2);
    for (const start of starts) expect(start).toBeGreaterThan(edge - 15);
    expect(drawing.anchors[0]?.[1]?.[0]).toBeLessThan(edge - 100);
  });

  it('are left to the legend in a narrow drawing, and in a low one', () => {
    expect(textsOf(drawLines(buildLinesPlot(rows, { labels }), sized(320)), 'series-label')).toEqual([]);
    expect(textsOf(drawLines(buildLinesPlot(rows, { labels }), sized(640, 60)), 'series-label')).toEqual([]);
  });

  it('are left to the legend when a word is too long for the column', () => {
    const plot = buildLinesPlot([[1, 2]], { labels: ['Arbeidsmarktregioverkenningscommissie'] });
    expect(textsOf(drawLines(plot, sized(640)), 'series-label')).toEqual([]);
  });

  it('are not given to lines of context', () => {
    const plot = buildLinesPlot(rows, { labels, slots: [1, 7, 7] });
    expect(textsOf(drawLines(plot, sized(640)), 'series-label')).toEqual(['Almelo']);
  });
});

describe('a line', () => {
  it('breaks at gaps, and shows a point that stands alone', () => {
    const years = [1, 2, null, 4, null, 6, 7, 8];
    const drawing = drawLines(buildLinesPlot([years], { slots: [7] }), sized(640));
    expect(pathsOf(drawing, 'line')).toEqual([2, 3]);
    expect(marksOf(drawing, 'marker')).toHaveLength(1);
    expect(drawing.anchors[0]?.map((anchor) => anchor !== null)).toEqual(years.map((year) => year !== null));
  });

  it('is dashed from the first expected point on, joined to the last observed one', () => {
    const drawing = drawLines(buildLinesPlot([[1, 2, 3, 4]], { forecastFrom: 2 }), sized(640));
    expect(pathsOf(drawing, 'line')).toEqual([2]);
    expect(pathsOf(drawing, 'line-forecast')).toEqual([3]);
    expect(marksOf(drawing, 'marker')).toHaveLength(2);
    expect(marksOf(drawing, 'marker-forecast')).toHaveLength(2);
  });

  it('is not joined over a gap before the expected part', () => {
    const drawing = drawLines(buildLinesPlot([[1, 2, null, 4, 5]], { forecastFrom: 3 }), sized(640));
    expect(pathsOf(drawing, 'line')).toEqual([2]);
    expect(pathsOf(drawing, 'line-forecast')).toEqual([2]);
  });

  it('is dashed whole when all of it is expected', () => {
    const drawing = drawLines(buildLinesPlot([[1, 2, 3]], { forecastFrom: 0 }), sized(640));
    expect(pathsOf(drawing, 'line')).toEqual([]);
    expect(pathsOf(drawing, 'line-forecast')).toEqual([3]);
  });

  it.each([
    [30, 30],
    [31, 2],
  ])('of %d points has %d markers', (points, markers) => {
    const drawing = drawLines(buildLinesPlot([Array.from({ length: points }, (_, i) => i)]), sized(1000));
    expect(marksOf(drawing, 'marker')).toHaveLength(markers);
  });

  it('has markers on its ends only where they would run together', () => {
    const drawing = drawLines(buildLinesPlot([Array.from({ length: 30 }, (_, i) => i)]), sized(320));
    expect(marksOf(drawing, 'marker')).toHaveLength(2);
  });

  it('stands true to time', () => {
    const plot = buildLinesPlot([[1, 2, 3]]);
    const [series] = plot.series;
    const uneven = {
      ...plot,
      x: { domain: [0, 10] as const, ticks: [0, 1, 10].map((value) => ({ value, label: String(value) })) },
      series: series ? [{ ...series, points: [0, 1, 10].map((x) => ({ x, y: 1, forecast: false })) }] : [],
    };
    const [a, b, c] = drawLines(uneven, sized(640)).anchors[0]?.map((anchor) => anchor?.[0] ?? NaN) as [
      number,
      number,
      number,
    ];
    expect((c - a) / (b - a)).toBeCloseTo(10);
  });

  it('of one point stands in the middle', () => {
    const { anchors, plot } = drawLines(buildLinesPlot([[5]]), sized(640));
    expect(anchors[0]?.[0]?.[0]).toBeCloseTo(plot.x + plot.width / 2);
  });
});

describe('any drawing', () => {
  const name = fc.constantFrom(
    'Almelo',
    'Nederland',
    'Gemeenten 50.000–100.000 inwoners',
    'Zuidwest-Drenthe',
    'Utrecht (provincie)',
  );
  const period = fc.constantFrom(
    (i: number) => String(2000 + i),
    (i: number) => `${(i % 4) + 1}e kwartaal ${2020 + (i >> 2)}`,
  );
  const point = fc.option(
    fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100),
    { freq: 5 },
  );
  const rows = fc
    .integer({ min: 1, max: 60 })
    .chain((length) =>
      fc.array(fc.array(point, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 8 }),
    );
  const size = fc.record({
    width: fc.integer({ min: 320, max: 1200 }),
    height: fc.integer({ min: 160, max: 500 }),
    fontSize: fc.integer({ min: 12, max: 20 }),
  });

  it('keeps its texts inside and apart, and its points in the plot', () => {
    fc.assert(
      fc.property(
        rows,
        size,
        fc.array(name, { minLength: 8, maxLength: 8 }),
        period,
        (values, { width, height, fontSize }, labels, label) => {
          const periods = values[0]?.map((_, i) => label(i)) ?? [];
          const room = sized(width, height, fontSize);
          const drawing = drawLines(buildLinesPlot(values, { labels, periods }), room);
          expect(textsOutside(drawing, room)).toEqual([]);
          expect(textsOverlapping(drawing, room)).toEqual([]);
          const { plot, anchors } = drawing;
          const isInside = ([x, y]: readonly [number, number]): boolean =>
            x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;
          expect(anchors.flat().every((anchor) => !anchor || isInside(anchor))).toBe(true);
          expect(plot.x + plot.width).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

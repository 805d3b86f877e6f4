import { describe, expect, test } from 'vitest';
import { buildLinesPlot } from '../testing/build-plots.ts';
import { drawMarkedLines } from './draw-marked-lines.ts';
import { drawLines } from './draw-lines.ts';
import type { AreaMark, PointMark } from './drawing.ts';
import type { LineMarks, LinesPlot } from './plot.ts';
import { textBoxes, textsOutside, textsOverlapping } from './text-boxes.ts';
import { measureText } from './text-width.ts';
import { toPixel } from './to-pixel.ts';

const marks: LineMarks = {
  bands: [],
  goals: [
    {
      slot: 1,
      series: 0,
      point: 3,
      x: 3,
      low: 5,
      high: 5,
      label: 'Voorbeeldstad: doel 2030: 5 banen per 1.000 inwoners van 15 tot 75 jaar',
    },
  ],
  breaks: [1.5, 2.5],
  breakLabel: 'breuk in de reeks',
  annotations: [],
};
const plot: LinesPlot = { ...buildLinesPlot([[1, 2, 5, null]]), marks };

describe('drawMarkedLines', () => {
  test.each([320, 480, 640, 1200])('keeps every word inside a drawing of %d pixels', (width) => {
    const size = { width, height: 240, fontSize: 14, measure: measureText };
    expect(textsOutside(drawMarkedLines(plot, size), size)).toEqual([]);
  });

  test('says the word for a break once, and draws each', () => {
    const { frame } = drawMarkedLines(plot, { width: 640, height: 240, fontSize: 14, measure: measureText });
    expect(frame.filter(({ role }) => role === 'break')).toHaveLength(2);
    expect(frame.filter(({ role }) => role === 'break-label')).toHaveLength(1);
  });

  test.each([
    ['before it', [0, 0, 0, 9, 9, 9]],
    ['after it', [9, 9, 9, 0, 0, 0]],
  ])('keeps the word for a break off the low points %s', (_side, values) => {
    const size = { width: 320, height: 240, fontSize: 14, measure: measureText };
    const broken = { ...buildLinesPlot([values]), marks: { ...marks, goals: [], breaks: [2.5] } };
    const drawing = drawMarkedLines(broken, size);
    const [word] = textBoxes(drawing, size).filter(({ text }) => text === marks.breakLabel);
    const points = drawing.series.flat().filter((mark): mark is PointMark => mark.type === 'point');
    expect(points).toHaveLength(6);
    for (const { x, y } of points)
      expect(word && word.left < x && x < word.right && word.top < y && y < word.bottom).toBe(false);
  });

  test('draws lines without marks as they are', () => {
    const plain = buildLinesPlot([[1, 2, 3]]);
    const size = { width: 640, height: 240, fontSize: 14, measure: measureText };
    expect(drawMarkedLines(plain, size)).toEqual(drawLines(plain, size));
  });
});

describe('signs of remarks', () => {
  /** Years with a remark on each of those named, by place; several may be on one. */
  const annotated = (places: readonly number[], count = 12): LinesPlot => ({
    ...buildLinesPlot([
      Array.from({ length: count }, (_, i) => 3 + (i % 4)),
      Array.from({ length: count }, (_, i) => 1 + (i % 3)),
    ]),
    marks: {
      ...marks,
      goals: [],
      breaks: [],
      annotations: places.map((x, i) => ({ x, label: String(i + 1) })),
    },
  });
  const sized = (width: number, fontSize = 14) => ({ width, height: 240, fontSize, measure: measureText });
  const signsOf = (plot: LinesPlot, width: number, fontSize?: number): readonly AreaMark[] =>
    drawMarkedLines(plot, sized(width, fontSize)).frame.filter(
      (mark): mark is AreaMark => mark.type === 'area' && mark.role === 'annotation',
    );

  test('stand under their periods, with their numbers', () => {
    const { frame, x } = drawMarkedLines(annotated([2, 7]), sized(640));
    const signs = signsOf(annotated([2, 7]), 640);
    expect(signs.map((sign) => sign.x + sign.width / 2)).toEqual(
      [2, 7].map((place) => expect.closeTo(toPixel(x, place), 6) as number),
    );
    expect(
      frame.flatMap((mark) => (mark.role === 'annotation-label' && 'text' in mark ? mark.text : [])),
    ).toEqual(['1', '2']);
  });

  test('leave the plot as it is, and move the labels of the periods down', () => {
    const size = sized(640);
    const [plain, drawn] = [drawLines(annotated([]), size), drawMarkedLines(annotated([3]), size)];
    expect(drawn.plot).toEqual(plain.plot);
    expect(drawn.series).toEqual(plain.series);
    expect(drawn.height).toBeGreaterThan(plain.height);
    const lowest = (drawing: typeof plain): number =>
      Math.max(...textBoxes(drawing, size).map(({ bottom }) => bottom));
    expect(lowest(drawn) - lowest(plain)).toBeCloseTo(drawn.height - plain.height);
  });

  // A dozen on neighbouring years do not fit in one row of a narrow drawing, or of large text.
  test.each([
    [320, 14],
    [320, 28],
    [640, 14],
    [1200, 20],
  ])(
    'neither lie over each other nor over words or points, %d pixels wide with text of %d',
    (width, fontSize) => {
      const size = sized(width, fontSize);
      for (const places of [
        [0],
        [11],
        [4, 4],
        [3, 4, 5],
        [0, 0, 0, 1, 1, 10, 11, 11],
        [...Array(12).keys()],
      ]) {
        const plot = annotated(places);
        const drawing = drawMarkedLines(plot, size);
        const signs = signsOf(plot, width, fontSize);
        const said: number[] = [];
        expect(signs).toHaveLength(places.length);
        expect(textsOutside(drawing, size)).toEqual([]);
        expect(textsOverlapping(drawing, size)).toEqual([]);
        const points = drawing.series.flat().filter((mark): mark is PointMark => mark.type === 'point');
        signs.forEach((sign, i) => {
          const [right, under] = [sign.x + sign.width, sign.y + sign.height];
          expect(sign.x).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          const own = textBoxes(drawing, size).filter(
            ({ left, right: end, top, bottom }) =>
              left < right && sign.x < end && top < under && sign.y < bottom,
          );
          said.push(...own.map(({ text }) => Number(text)));
          for (const other of signs.slice(i + 1))
            expect(
              right <= other.x ||
                other.x + other.width <= sign.x ||
                under <= other.y ||
                other.y + other.height <= sign.y,
            ).toBe(true);
          for (const point of points) expect(point.y).toBeLessThan(sign.y);
        });
      }
    },
  );
});

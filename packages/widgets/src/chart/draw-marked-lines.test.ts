import { describe, expect, test } from 'vitest';
import { buildLinesPlot } from '../testing/build-plots.ts';
import { drawMarkedLines } from './draw-marked-lines.ts';
import { drawLines } from './draw-lines.ts';
import type { LineMarks, LinesPlot } from './plot.ts';
import { textsOutside } from './text-boxes.ts';
import { measureText } from './text-width.ts';

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

  test('draws lines without marks as they are', () => {
    const plain = buildLinesPlot([[1, 2, 3]]);
    const size = { width: 640, height: 240, fontSize: 14, measure: measureText };
    expect(drawMarkedLines(plain, size)).toEqual(drawLines(plain, size));
  });
});

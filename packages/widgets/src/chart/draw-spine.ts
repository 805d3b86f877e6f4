import type { Drawing, DrawingSize, Mark, PointMark, RuleMark, Scale } from './drawing.ts';
import { pointMark, ruleMark, textMarks } from './marks.ts';
import type { SpinePlot, SpineRow } from './plot.ts';
import { baseline, gap, lineHeight } from './spacing.ts';
import { toPixel } from './to-pixel.ts';
import { wrapText } from './wrap-text.ts';

/** Of the line that a figure lies on, in em; a finger needs 24 pixels. */
const lineRoom = 1.75;

/** Of the band from the least to the most favourable area, in em. */
const bandHeight = 0.6;

/** What stands for an area, by what is judged of it. */
export const spineShapes: Readonly<Record<SpineRow['mark'], PointMark['shape']>> = {
  better: 'triangle',
  worse: 'triangle-down',
  none: 'circle',
};

/**
 * Draws indicators of one area under one another: its label and figure above a line, the whole in the
 * middle of it, a band over all areas, and the area as a shape: upward where it is better, downward
 * where it is worse, round where nothing is judged. The line of the whole stops where a label needs the
 * room. The height follows from the number of rows.
 */
export function drawSpine({ ends, rows }: SpinePlot, size: DrawingSize): Drawing {
  // A line through a text strikes it out.
  const { width, fontSize, measure } = size;
  const inset = fontSize;
  const x: Scale = { domain: [-1, 1], range: [inset, width - inset] };
  const middle = width / 2;
  const top = lineHeight * fontSize + gap * fontSize;
  let edge = top;
  const drawn = rows.map((row) => {
    const lines = wrapText(`${row.label}: ${row.valueText}`, width, size);
    const text = textMarks('bar-label', lines, 0, edge + fontSize, fontSize);
    const under = edge + lines.length * lineHeight * fontSize;
    const isCrossed = lines.some((line) => (measure(line) + gap) * fontSize > middle);
    const from = isCrossed ? under : edge;
    const at = under + (lineRoom / 2) * fontSize;
    edge = at + Math.max(12, (lineRoom / 2) * fontSize) + gap * fontSize;
    const whole = ruleMark('zero', middle, from, middle, edge);
    return { at, marks: [...text, ...lineMarks(row, x, at, fontSize, whole)] };
  });
  // Unfavourable is left in a page that is read from the right too: all drawings run from left to right.
  const [left, centre, right] = ends;
  const halves = measure(centre) * fontSize;
  const hasRoom = (text: string): boolean => measure(text) * fontSize + halves / 2 + gap * fontSize < middle;
  const end = (text: string, place: number, anchor: 'start' | 'middle' | 'end'): readonly Mark[] =>
    textMarks('axis-label', [text], place, fontSize, fontSize, anchor);
  return {
    width,
    height: Math.ceil(edge),
    plot: { x: inset, y: top, width: width - 2 * inset, height: edge - top },
    x,
    y: { domain: [0, Math.max(1, rows.length)], range: [top, edge] },
    along: 'y',
    frame: [
      ...(hasRoom(left) && hasRoom(right) ? [...end(left, 0, 'start'), ...end(right, width, 'end')] : []),
      ...end(centre, middle, 'middle'),
      ruleMark('zero', middle, top + (baseline - gap) * fontSize, middle, top),
    ],
    series: drawn.map(({ marks }) => marks),
    anchors: [drawn.map(({ at }, i) => [toPixel(x, rows[i]?.place ?? 0), at])],
  };
}

function lineMarks(
  { range: [low, high], place, mark }: SpineRow,
  x: Scale,
  at: number,
  fontSize: number,
  whole: RuleMark,
): readonly Mark[] {
  const height = bandHeight * fontSize;
  const start = toPixel(x, low);
  return [
    ruleMark('grid', ...([x.range[0], at, x.range[1], at] as const)),
    {
      type: 'area',
      role: 'spine-range',
      x: start,
      y: at - height / 2,
      width: toPixel(x, high) - start,
      height,
    },
    whole,
    ...(place === null ? [] : [pointMark('spine-value', toPixel(x, place), at, spineShapes[mark])]),
  ];
}

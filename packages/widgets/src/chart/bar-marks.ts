import type { AreaMark, DrawingSize, Mark, PointMark, Scale } from './drawing.ts';
import type { PlotBar } from './plot.ts';
import { baseline, gap, lineHeight } from './spacing.ts';
import { toPixel } from './to-pixel.ts';

/** Of a bar, in em. */
export const barHeight = 1.25;

/** Of the triangle between a bar and its value, in em. */
const markWidth = 1.1;

/** A bar with its row, in pixels. */
export interface BarRow {
  readonly bar: PlotBar;
  /** What stands at its end: the value, and the word for its mark where there is room. */
  readonly words: string;
  /** Its label, one line beside the bar or several above it. */
  readonly label: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Where the bar lies in its row. */
  readonly middle: number;
}

/** Where all bars lie, in pixels. */
export interface BarPlaces {
  readonly x: Scale;
  /** The right end of the labels beside the bars; `null` when they stand above. */
  readonly labelsEnd: number | null;
  readonly reference: number | null;
}

/** Pixels from the end of a bar to the end of the words beside it. */
export function wordsWidth(bar: PlotBar, words: string, { fontSize, measure }: DrawingSize): number {
  return wordsDistance(bar, fontSize) + measure(words) * fontSize;
}

/** The marks of one bar. The reference comes before the texts, which stay legible on top of it. */
export function barMarks(
  row: BarRow,
  { x, labelsEnd, reference }: BarPlaces,
  size: DrawingSize,
): readonly Mark[] {
  const { bar, top, bottom } = row;
  const [zero, end] = [toPixel(x, 0), toPixel(x, bar.value ?? 0)];
  const referenceMarks = (['reference-halo', 'reference'] as const).flatMap((role): readonly Mark[] =>
    reference === null ? [] : [{ type: 'rule', role, x1: reference, x2: reference, y1: top, y2: bottom }],
  );
  return [
    ...(bar.value === null ? [] : [barArea(row, zero, end, size.fontSize)]),
    ...referenceMarks,
    ...labelMarks(row, labelsEnd, size.fontSize),
    ...endMarks(row, end, end < zero ? -1 : 1, size),
  ];
}

const isMarked = ({ mark }: PlotBar): boolean => mark === 'higher' || mark === 'lower';

const wordsDistance = (bar: PlotBar, fontSize: number): number =>
  (gap + (isMarked(bar) ? markWidth : 0)) * fontSize;

function barArea({ bar, middle }: BarRow, zero: number, end: number, fontSize: number): AreaMark {
  const height = barHeight * fontSize;
  return {
    type: 'area',
    role: 'bar',
    variant: bar.mark,
    x: Math.min(zero, end),
    y: middle - height / 2,
    width: Math.abs(end - zero),
    height,
  };
}

function labelMarks(
  { label, top, middle }: BarRow,
  labelsEnd: number | null,
  fontSize: number,
): readonly Mark[] {
  const role = 'bar-label';
  return label.map((text, i): Mark =>
    labelsEnd === null
      ? { type: 'text', role, x: 0, y: top + (i + 1) * lineHeight * fontSize, text, anchor: 'start' }
      : { type: 'text', role, x: labelsEnd, y: middle + baseline * fontSize, text, anchor: 'end' },
  );
}

/** The triangle and the words at the end of a bar, on the side to which it points. */
function endMarks(
  { bar, words, middle }: BarRow,
  end: number,
  side: 1 | -1,
  size: DrawingSize,
): readonly Mark[] {
  const { width, fontSize, measure } = size;
  const triangle: PointMark = {
    type: 'point',
    role: 'bar-mark',
    x: end + side * (gap + markWidth * 0.4) * fontSize,
    y: middle,
    shape: bar.mark === 'higher' ? 'triangle' : 'triangle-down',
  };
  const [wanted, length] = [end + side * wordsDistance(bar, fontSize), measure(words) * fontSize];
  return [
    ...(isMarked(bar) ? [triangle] : []),
    {
      type: 'text',
      role: 'bar-value',
      // Words longer than the room beside their bar stay inside the drawing, over the bar.
      x: side > 0 ? Math.max(0, Math.min(wanted, width - length)) : Math.max(wanted, length),
      y: middle + baseline * fontSize,
      text: words,
      anchor: side > 0 ? 'start' : 'end',
    },
  ];
}

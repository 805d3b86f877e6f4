import type { DrawingSize, Mark, Scale } from './drawing.ts';
import { pointMark, ruleMark, textMarks } from './marks.ts';
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
  /** Its label: one line beside the bar, or several above it. */
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

const isMarked = ({ value, mark }: PlotBar): boolean =>
  value !== null && (mark === 'higher' || mark === 'lower');

const wordsDistance = (bar: PlotBar, fontSize: number): number =>
  (isMarked(bar) ? gap + markWidth : gap) * fontSize;

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
  const { bar, label, top, bottom, middle } = row;
  const { fontSize } = size;
  const textLine = middle + baseline * fontSize;
  return [
    ...barArea(row, x, fontSize),
    ...(reference === null
      ? []
      : (['reference-halo', 'reference'] as const).map((role) =>
          ruleMark(role, reference, top, reference, bottom),
        )),
    ...(labelsEnd === null
      ? textMarks('bar-label', label, 0, top + lineHeight * fontSize, fontSize)
      : textMarks('bar-label', label, labelsEnd, textLine, fontSize, 'end')),
    ...endMarks(
      row,
      toPixel(x, bar.value ?? 0),
      bar.value !== null && bar.value < 0 ? -1 : 1,
      reference,
      textLine,
      size,
    ),
  ];
}

function barArea({ bar, middle }: BarRow, x: Scale, fontSize: number): readonly Mark[] {
  if (bar.value === null) return [];
  const [zero, end] = [toPixel(x, 0), toPixel(x, bar.value)];
  const height = barHeight * fontSize;
  return [
    {
      type: 'area',
      role: 'bar',
      variant: bar.mark,
      x: Math.min(zero, end),
      y: middle - height / 2,
      width: Math.abs(end - zero),
      height,
    },
  ];
}

/** The triangle and the words at the end of a bar, on the side to which it points. */
function endMarks(
  { bar, words, middle }: BarRow,
  end: number,
  side: 1 | -1,
  reference: number | null,
  textLine: number,
  { width, fontSize, measure }: DrawingSize,
): readonly Mark[] {
  const distance = wordsDistance(bar, fontSize);
  const length = measure(words) * fontSize;
  // A line through the words would strike them out: they stand behind it where there is room.
  const reach = (from: number): number => from + side * (distance + length);
  const isCrossed = reference !== null && (reference - end) * side > 0 && (reach(end) - reference) * side > 0;
  const start = isCrossed && reach(reference) >= 0 && reach(reference) <= width ? reference : end;
  const wanted = start + side * distance;
  // Words longer than the room beside their bar stay inside the drawing, over the bar.
  const [at, anchor] =
    side > 0
      ? ([Math.max(0, Math.min(wanted, width - length)), 'start'] as const)
      : ([Math.max(wanted, length), 'end'] as const);
  const shape = bar.mark === 'higher' ? 'triangle' : 'triangle-down';
  return [
    ...(isMarked(bar)
      ? [pointMark('bar-mark', start + side * (gap + 0.4 * markWidth) * fontSize, middle, shape)]
      : []),
    ...textMarks('bar-value', [words], at, textLine, fontSize, anchor),
  ];
}

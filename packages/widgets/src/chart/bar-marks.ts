import type { AreaMark, DrawingSize, Mark, MarkRole, Scale } from './drawing.ts';
import { pointMark, ruleMark, textMarks } from './marks.ts';
import type { PlotBar } from './plot.ts';
import { baseline, gap, lineHeight } from './spacing.ts';
import { toPixel } from './to-pixel.ts';

/** Of a bar, in em. */
export const barHeight = 1.25;

/** Of the thin bar of an earlier period, in em. */
export const earlierHeight = 0.5;

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
  /** The value that bars start from. */
  readonly origin: number;
  /** The right end of the labels beside the bars; `null` when they stand above. */
  readonly labelsEnd: number | null;
  readonly reference: number | null;
}

const isMarked = ({ value, mark }: PlotBar): boolean =>
  value !== null && (mark === 'higher' || mark === 'lower');

const wordsDistance = (bar: PlotBar, fontSize: number): number =>
  (isMarked(bar) ? gap + markWidth : gap) * fontSize;

/** The value at which a bar and its interval end, on the side to which the bar points. */
export function endOf({ value, interval }: PlotBar, origin: number): number {
  if (value === null) return origin;
  return value < origin
    ? Math.min(value, interval?.lower ?? value)
    : Math.max(value, interval?.upper ?? value);
}

/** Pixels from the end of a bar to the end of the words beside it. */
export function wordsWidth(bar: PlotBar, words: string, { fontSize, measure }: DrawingSize): number {
  return wordsDistance(bar, fontSize) + measure(words) * fontSize;
}

/** The marks of one bar. The reference comes before the words at its end, which stay legible on top of it. */
export function barMarks(
  row: BarRow,
  { x, origin, labelsEnd, reference }: BarPlaces,
  size: DrawingSize,
): readonly Mark[] {
  const { bar, label, top, bottom, middle } = row;
  const { fontSize } = size;
  const textLine = middle + baseline * fontSize;
  // A label above its bar would be struck out.
  const from = top + (labelsEnd === null ? label.length * lineHeight * fontSize : 0);
  return [
    ...barAreas(row, x, origin, fontSize),
    ...(reference === null
      ? []
      : (['reference-halo', 'reference'] as const).map((role) =>
          ruleMark(role, reference, from, reference, bottom),
        )),
    ...(labelsEnd === null
      ? textMarks('bar-label', label, 0, top + lineHeight * fontSize, fontSize)
      : textMarks('bar-label', label, labelsEnd, textLine, fontSize, 'end')),
    ...endMarks(
      row,
      toPixel(x, endOf(bar, origin)),
      bar.value !== null && bar.value < origin ? -1 : 1,
      reference,
      textLine,
      size,
    ),
  ];
}

/** The bar itself, its interval, and under it the thin bar of the earlier period. */
function barAreas({ bar, middle }: BarRow, x: Scale, origin: number, fontSize: number): readonly Mark[] {
  const height = barHeight * fontSize;
  const start = toPixel(x, origin);
  const area = (role: MarkRole, value: number, y: number, tall: number, variant?: string): AreaMark => ({
    type: 'area',
    role,
    ...(variant && { variant }),
    x: Math.min(start, toPixel(x, value)),
    y,
    width: Math.abs(toPixel(x, value) - start),
    height: tall,
  });
  const { value, earlier, interval, mark } = bar;
  return [
    ...(value === null ? [] : [area('bar', value, middle - height / 2, height, mark)]),
    ...(typeof earlier === 'number'
      ? [area('bar-earlier', earlier, middle + height / 2, earlierHeight * fontSize)]
      : []),
    ...(interval ? intervalMarks(toPixel(x, interval.lower), toPixel(x, interval.upper), middle) : []),
  ];
}

/** A line from end to end, with a stroke across each end. */
function intervalMarks(lower: number, upper: number, middle: number): readonly Mark[] {
  const across = 4;
  return [
    ruleMark('interval', lower, middle, upper, middle),
    ...[lower, upper].map((at) => ruleMark('interval', at, middle - across, at, middle + across)),
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

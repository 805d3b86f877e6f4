import type { DrawingSize, Mark, Scale } from './drawing.ts';
import type { PlotPoint, PlotSeries } from './plot.ts';
import { distinctSlots } from './series-shape.ts';
import { baseline, gap, lineHeight } from './spacing.ts';
import { placeOf, toPixel } from './to-pixel.ts';
import { wrapText } from './wrap-text.ts';

/** Names stand beside the lines in a drawing of at least this many em, in at most this part of it. */
const leastWidth = 30;
const mostOfWidth = 0.28;

/** The name of a line, broken into lines of text, and where it stands. */
interface SeriesName {
  readonly slot: number;
  readonly lines: readonly string[];
  /** The last point of the line. */
  readonly end: PlotPoint;
  readonly top: number;
  readonly height: number;
}

/** Names that stand beside their lines, and the pixels they take to the right of the plot. */
export interface SeriesNames {
  readonly width: number;
  readonly names: readonly SeriesName[];
}

/**
 * Puts the names of lines at the heights at which these end, pushed apart. Lines of context have no
 * name here; `null` when the drawing has no room for the others, which the legend then tells.
 */
export function placeNames(series: readonly PlotSeries[], y: Scale, size: DrawingSize): SeriesNames | null {
  const { width, fontSize, measure } = size;
  const names = series.flatMap(({ label, slot, points }): readonly SeriesName[] => {
    const end = points.findLast((point) => point !== null);
    if (!end || slot > distinctSlots) return [];
    const lines = wrapText(label, width * mostOfWidth, size);
    const height = lines.length * lineHeight * fontSize;
    return [{ slot, lines, end, height, top: toPixel(y, end.y) - height / 2 }];
  });
  const lines = names.flatMap((name) => name.lines);
  const [bottom, top] = y.range;
  const fits =
    width >= leastWidth * fontSize &&
    lines.length * lineHeight * fontSize <= bottom - top &&
    !lines.some((line) => line.endsWith('…'));
  if (!fits || lines.length === 0) return null;
  const widest = Math.max(...lines.map((line) => measure(line) * fontSize));
  return { width: Math.ceil(widest + 2 * gap * fontSize), names: pushApart(names, top, bottom) };
}

/** The marks of names: a thin rule from the end of each line to its name, and the name. */
export function nameMarks({ names }: SeriesNames, x: Scale, y: Scale, fontSize: number): readonly Mark[] {
  const left = x.range[1] + 2 * gap * fontSize;
  return names.flatMap(({ slot, lines, end, top, height }): readonly Mark[] => {
    const [x1, y1] = placeOf(end, x, y);
    const role = 'series-label';
    return [
      { type: 'rule', role, slot, x1, y1, x2: left - 0.25 * fontSize, y2: top + height / 2 },
      ...lines.map((text, i): Mark => {
        const middle = top + (i + 0.5) * lineHeight * fontSize;
        return { type: 'text', role, slot, x: left, y: middle + baseline * fontSize, text, anchor: 'start' };
      }),
    ];
  });
}

/** Moves blocks as little as it takes to stand apart between `top` and `bottom`: first down, then back up. */
function pushApart(names: readonly SeriesName[], top: number, bottom: number): readonly SeriesName[] {
  let edge = top;
  const downward = [...names]
    .sort((a, b) => a.top - b.top)
    .map((name) => {
      const placed = Math.max(edge, name.top);
      edge = placed + name.height;
      return { ...name, top: placed };
    });
  edge = bottom;
  return downward.reverse().map((name) => {
    edge = Math.min(edge - name.height, name.top);
    return { ...name, top: edge };
  });
}

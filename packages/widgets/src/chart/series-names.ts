import type { DrawingSize, Mark, Scale } from './drawing.ts';
import { ruleMark, textMarks } from './marks.ts';
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
  const column = width * mostOfWidth;
  const names = series.flatMap(({ label, slot, points }): readonly SeriesName[] => {
    const end = points.findLast((point) => point !== null);
    if (!end || slot > distinctSlots) return [];
    const lines = wrapText(label, column, size);
    const height = lines.length * lineHeight * fontSize;
    return [{ slot, lines, end, height, top: toPixel(y, end.y) - height / 2 }];
  });
  const [bottom, top] = y.range;
  const widest = Math.max(0, ...names.flatMap(({ lines }) => lines.map(measure))) * fontSize;
  const highest = names.reduce((sum, { height }) => sum + height, 0);
  const fits = width >= leastWidth * fontSize && widest <= column && highest <= bottom - top;
  if (!fits || names.length === 0) return null;
  return { width: Math.ceil(widest + 2 * gap * fontSize), names: pushApart(names, top, bottom) };
}

/** The marks of names: a thin rule from the end of each line to its name, and the name. */
export function nameMarks({ names }: SeriesNames, x: Scale, y: Scale, fontSize: number): readonly Mark[] {
  const left = x.range[1] + 2 * gap * fontSize;
  return names.flatMap(({ slot, lines, end, top, height }) => {
    const firstBaseline = top + (lineHeight / 2 + baseline) * fontSize;
    return [
      ruleMark('series-label', ...placeOf(end, x, y), left - 0.25 * fontSize, top + height / 2, slot),
      ...textMarks('series-label', lines, left, firstBaseline, fontSize, 'start', slot),
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

import type { DrawingSize, Mark, Scale } from './drawing.ts';
import { ruleMark, textMarks } from './marks.ts';
import type { PlotSeries } from './plot.ts';
import { distinctSlots } from './series-shape.ts';
import { baseline, gap, lineHeight } from './spacing.ts';
import { placeOf, toPixel } from './to-pixel.ts';
import { wrapText } from './wrap-text.ts';

/** Names stand beside the lines in a drawing of at least this many em, in at most this part of it. */
const leastWidth = 30;
const mostOfWidth = 0.28;

/** Names that stand beside their lines: the pixels they take to the right of the plot, and their marks. */
export interface SeriesNames {
  readonly width: number;
  /** For each a thin rule from the end of its line, or from the edge of the plot at that height, and the name. */
  readonly marksAt: (x: Scale) => readonly Mark[];
}

/**
 * Puts the names of lines at the heights at which these end, pushed apart. Lines of context have no
 * name here; `null` when the drawing has no room for the others, which the legend then tells.
 */
export function placeNames(series: readonly PlotSeries[], y: Scale, size: DrawingSize): SeriesNames | null {
  const { width, fontSize, measure } = size;
  const column = width * mostOfWidth;
  const names = series
    .flatMap(({ label, slot, points }) => {
      const end = points.findLast((point) => point !== null);
      if (!end || slot > distinctSlots) return [];
      const lines = wrapText(label, column, size);
      const height = lines.length * lineHeight * fontSize;
      return [{ slot, lines, end, height, wanted: toPixel(y, end.y) - height / 2 }];
    })
    .sort((a, b) => a.wanted - b.wanted);
  const [bottom, top] = y.range;
  const widest = Math.max(0, ...names.flatMap(({ lines }) => lines.map(measure))) * fontSize;
  // The room that this name and those under it need.
  let needed = names.reduce((sum, { height }) => sum + height, 0);
  if (!widest || width < leastWidth * fontSize || widest > column || needed > bottom - top) return null;

  let edge = top;
  const placed = names.map((name) => {
    const at = Math.max(edge, Math.min(name.wanted, bottom - needed));
    edge = at + name.height;
    needed -= name.height;
    return { ...name, at };
  });
  const marksAt = (x: Scale): readonly Mark[] => {
    const left = x.range[1] + 2 * gap * fontSize;
    return placed.flatMap(({ slot, lines, end, height, at }) => {
      const [endX, endY] = placeOf(end, x, y);
      const firstBaseline = at + (lineHeight / 2 + baseline) * fontSize;
      return [
        // Not from far: on the way to its name a line that ends early would seem to go on.
        ruleMark(
          'series-label',
          Math.max(endX, x.range[1] - gap * fontSize),
          endY,
          left - 0.25 * fontSize,
          at + height / 2,
          slot,
        ),
        ...textMarks('series-label', lines, left, firstBaseline, fontSize, 'start', slot),
      ];
    });
  };
  return { width: Math.ceil(widest + 2 * gap * fontSize), marksAt };
}

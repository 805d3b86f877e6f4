import { annotationMarks } from './annotation-marks.ts';
import { drawLines } from './draw-lines.ts';
import type { Anchor, Drawing, DrawingSize, Mark, Scale, TextMark } from './drawing.ts';
import { pointMark, ruleMark, textMarks } from './marks.ts';
import type { LineMarks, LinesPlot, PlotGoal } from './plot.ts';
import { gap, lineHeight } from './spacing.ts';
import { toPixel } from './to-pixel.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Draws lines with what marks them: the range of chance as a band, goals as dotted lines with their
 * words, breaks as a line down to the axis, and the numbers of remarks under it, for which the drawing is
 * higher. A goal is a place for the cursor, like a point.
 */
export function drawMarkedLines(plot: LinesPlot, size: DrawingSize): Drawing {
  const drawing = drawLines(plot, size);
  const { marks } = plot;
  if (!marks) return drawing;
  const { x, y, frame, anchors, height, plot: inner } = drawing;
  const signs = annotationMarks(marks.annotations, drawing, size);
  const isPeriod = (mark: Mark): mark is TextMark =>
    mark.type === 'text' && mark.role === 'tick-label' && mark.y > inner.y + inner.height + size.fontSize;
  const placeOfGoal = new Map(
    marks.goals.map((goal) => [`${goal.series} ${goal.point}`, goalPlace(goal, x, y)] as const),
  );
  return {
    ...drawing,
    height: height + signs.height,
    frame: [
      ...bandMarks(marks, x, y),
      ...signs.under,
      ...frame.map((mark) => (isPeriod(mark) ? { ...mark, y: mark.y + signs.height } : mark)),
      ...breakMarks(marks, drawing, size),
      ...marks.goals.flatMap((goal) => goalMarks(goal, drawing, size)),
      ...signs.over,
    ],
    anchors: anchors.map((points, i) =>
      points.map((point, j) => point ?? placeOfGoal.get(`${i} ${j}`) ?? null),
    ),
  };
}

/** The middle of a goal of two ends is nobody's figure: the cursor stands on the lower one. */
function goalPlace({ x: at, low }: PlotGoal, x: Scale, y: Scale): Anchor {
  return [toPixel(x, at), toPixel(y, low)];
}

/** A band for each stretch of ranges between gaps and breaks, and two ends for one that stands alone. */
function bandMarks({ bands }: LineMarks, x: Scale, y: Scale): readonly Mark[] {
  return bands.flatMap(({ slot, ends }) => {
    const stretches: { x: number; lower: number; upper: number }[][] = [[]];
    for (const each of ends) {
      if (!each || each.isBreak) stretches.push([]);
      if (each) stretches.at(-1)?.push(each);
    }
    return stretches.flatMap((stretch): readonly Mark[] => {
      const [first, second] = stretch;
      if (!first) return [];
      const at = toPixel(x, first.x);
      if (!second)
        return [ruleMark('interval', at, toPixel(y, first.lower), at, toPixel(y, first.upper), slot)];
      const upper = stretch.map((each): Anchor => [toPixel(x, each.x), toPixel(y, each.upper)]);
      const lower = stretch.map((each): Anchor => [toPixel(x, each.x), toPixel(y, each.lower)]);
      return [{ type: 'path', role: 'band', slot, points: [...upper, ...lower.reverse()] }];
    });
  });
}

/** The word stands at the first break, inside the plot, on the side and at the end with the least under it. */
function breakMarks(
  { breaks, breakLabel }: LineMarks,
  { x, plot, anchors }: Drawing,
  { fontSize, measure }: DrawingSize,
): readonly Mark[] {
  const [left, right, bottom] = [plot.x, plot.x + plot.width, plot.y + plot.height];
  const rules = breaks.map((each) => {
    const at = toPixel(x, each);
    return ruleMark('break', at, plot.y, at, bottom + 0.3 * fontSize);
  });
  const [rule] = rules;
  if (!rule) return [];
  const [width, space] = [measure(breakLabel) * fontSize, gap * fontSize];
  const busy = anchors.flatMap(placesAlong);
  const spots = [bottom - space, plot.y + fontSize + space].flatMap((y) =>
    (['start', 'end'] as const).map((anchor) => {
      const from = rule.x1 + (anchor === 'start' ? space : -space - width);
      const isInside = left <= from && from + width <= right;
      const under = busy.filter(
        ([at, height]) =>
          from - space < at &&
          at < from + width + space &&
          y - fontSize - space < height &&
          height < y + space,
      );
      return { y, anchor, cost: isInside ? under.length : Infinity };
    }),
  );
  const best = spots.reduce((least, each) => (each.cost < least.cost ? each : least));
  const side = best.anchor === 'start' ? space : -space;
  return [...rules, ...textMarks('break-label', [breakLabel], rule.x1 + side, best.y, fontSize, best.anchor)];
}

/** The points of a line, and places on the way from each to the next. */
function placesAlong(points: readonly (Anchor | null)[]): readonly Anchor[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!point) return [];
    if (!next) return [point];
    return Array.from({ length: 10 }, (_, step): Anchor => {
      const share = step / 10;
      return [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])];
    });
  });
}

function goalMarks(goal: PlotGoal, { x, y, plot }: Drawing, size: DrawingSize): readonly Mark[] {
  const { slot, low, high, label } = goal;
  const { fontSize } = size;
  const [left, right] = [plot.x, plot.x + plot.width];
  const heights = [...new Set([low, high])].map((value) => toPixel(y, value));
  const top = Math.min(...heights);
  const lines = wrapText(label, plot.width - 2 * gap * fontSize, size);
  // Over the line, or under it where the plot ends above.
  const over = top - (gap + (lines.length - 1) * lineHeight) * fontSize;
  const first = over - fontSize < plot.y ? top + lineHeight * fontSize : over;
  return [
    ...heights.flatMap((height) => [
      ruleMark('goal', left, height, right, height, slot),
      pointMark('goal', toPixel(x, goal.x), height, 'diamond', slot),
    ]),
    ...textMarks('goal-label', lines, left + gap * fontSize, first, fontSize),
  ];
}

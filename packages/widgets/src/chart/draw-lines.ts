import type { Drawing, DrawingSize, Mark, Scale, TextMark } from './drawing.ts';
import type { LinesPlot, PlotPoint, PlotSeries, Tick } from './plot.ts';
import { distinctSlots, seriesShape } from './series-shape.ts';
import { toPixel } from './to-pixel.ts';
import { wrapText } from './wrap-text.ts';

/** Distances in em. */
const lineHeight = 1.3;
const baseline = 0.35;
const gap = 0.5;

/** Room in pixels around the outermost points, so that no marker is cut off. */
const inset = 6;

/** Markers stand on every point of a line up to this number, at this distance or more. */
const fewPoints = 30;
const markerDistance = 12;

/** Names stand beside the lines in a drawing of at least this many em, in at most this part of it. */
const leastWidthForNames = 30;
const mostForNames = 0.28;

/**
 * Draws lines over time: the frame with grid, labels and the names of the lines, and one layer a
 * series. Everything stays inside the drawing; labels that would overlap are thinned, names that
 * have no room are left to the legend (as are those of grey context lines). A gap is never bridged.
 * The drawing is as high as wanted, or higher where a plot would not fit.
 */
export function drawLines(plot: LinesPlot, size: DrawingSize): Drawing {
  const { width, fontSize } = size;
  const widthOf = (text: string): number => size.measure(text) * fontSize;

  const title = wrapText(plot.y.label, width, size);
  const top = Math.ceil((title.length * lineHeight + 0.7) * fontSize);
  const plotHeight = Math.max(4 * fontSize, Math.floor(size.height - top - 1.8 * fontSize));
  const bottom = top + plotHeight;
  const y = scaleWithin(plot.y.domain, [bottom, top]);

  const yTicks = thinSteps(plot.y.ticks, y, lineHeight * fontSize);
  const left = Math.ceil(Math.max(0, ...yTicks.map(({ label }) => widthOf(label))) + gap * fontSize);
  const names = namesBeside(plot.series, size, y);
  const right = width - Math.ceil(names ? names.width + 2 * gap * fontSize : gap * fontSize);
  const x = scaleWithin(plot.x.domain, [left, Math.max(left + 4 * fontSize, right)]);

  return {
    width,
    height: Math.ceil(bottom + 1.8 * fontSize),
    plot: { x: left, y: top, width: x.range[1] - left, height: plotHeight },
    x,
    y,
    along: 'x',
    frame: [
      ...title.map((text, i) => textMark('axis-label', 0, (1 + i * lineHeight) * fontSize, text, 'start')),
      ...gridMarks(yTicks, x, y, fontSize),
      ...periodMarks(plot.x.ticks, x, y, size),
      ...(names ? nameMarks(names.blocks, x, y, fontSize) : []),
    ],
    series: plot.series.map((series) => lineMarks(series, x, y)),
    anchors: plot.series.map(({ points }) => points.map((point) => point && placeOf(point, x, y))),
  };
}

/** A scale whose range holds its whole domain with room for markers; one value stands in the middle. */
function scaleWithin([low, high]: readonly [number, number], range: readonly [number, number]): Scale {
  const pixels = Math.abs(range[1] - range[0]) - 2 * inset;
  const room = low === high ? 1 : ((high - low) * inset) / pixels;
  return { domain: [low - room, high + room], range };
}

const placeOf = ({ x, y }: PlotPoint, xScale: Scale, yScale: Scale): readonly [number, number] => [
  toPixel(xScale, x),
  toPixel(yScale, y),
];

function textMark(
  role: TextMark['role'],
  x: number,
  y: number,
  text: string,
  anchor: TextMark['anchor'],
): TextMark {
  return { type: 'text', role, x, y, text, anchor };
}

/** Every n-th tick, so that labels do not touch; zero stays. */
function thinSteps(ticks: readonly Tick[], y: Scale, distance: number): readonly Tick[] {
  const [first, second] = ticks;
  if (!first || !second) return ticks;
  const stride = Math.ceil(distance / Math.abs(toPixel(y, second.value) - toPixel(y, first.value)));
  const zero = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  );
  return ticks.filter((_, i) => (i - zero) % stride === 0);
}

function gridMarks(ticks: readonly Tick[], x: Scale, y: Scale, fontSize: number): readonly Mark[] {
  const [x1, x2] = x.range;
  return ticks.flatMap(({ value, label }) => {
    const at = toPixel(y, value);
    return [
      { type: 'rule', role: value === 0 ? 'zero' : 'grid', x1, x2, y1: at, y2: at },
      textMark('tick-label', x1 - gap * fontSize, at + baseline * fontSize, label, 'end'),
    ];
  });
}

function periodMarks(ticks: readonly Tick[], x: Scale, y: Scale, size: DrawingSize): readonly Mark[] {
  const { fontSize, measure, width } = size;
  const bottom = y.range[0];
  const labels = ticks.map(({ value, label }) => {
    const half = (measure(label) * fontSize) / 2;
    const at = toPixel(x, value);
    // The first and the last would stick out of the drawing when they stood in the middle of their place.
    return { label, half, at, middle: Math.max(half, Math.min(width - half, at)) };
  });
  const touch = (a: (typeof labels)[number], b: (typeof labels)[number]): boolean =>
    b.middle - b.half - (a.middle + a.half) < gap * fontSize;
  return thinPeriods(labels, touch).flatMap(({ label, at, middle }) => [
    { type: 'rule', role: 'axis', x1: at, x2: at, y1: bottom, y2: bottom + 0.3 * fontSize },
    textMark('tick-label', middle, bottom + 1.5 * fontSize, label, 'middle'),
  ]);
}

/** The first, the last, and as many between them, evenly, as do not touch. */
function thinPeriods<Label>(
  labels: readonly Label[],
  touch: (a: Label, b: Label) => boolean,
): readonly Label[] {
  const every = (stride: number): readonly Label[] => labels.filter((_, i) => i % stride === 0);
  const steps = labels.length - 1;
  let stride = 1;
  while (
    stride < steps &&
    every(stride).some((each, i, kept) => i > 0 && touch(kept[i - 1] as Label, each))
  ) {
    stride += 1;
  }
  // Somewhat fewer labels, where these end on the last one.
  for (let wider = stride; wider < 2 * stride; wider += 1) {
    if (steps % wider === 0) {
      stride = wider;
      break;
    }
  }
  const last = labels.slice(-1);
  return [
    ...every(stride).filter((each) => each !== last[0] && !last.some((end) => touch(each, end))),
    ...last,
  ];
}

interface NameBlock {
  readonly slot: number;
  readonly lines: readonly string[];
  readonly end: PlotPoint;
  readonly top: number;
  readonly height: number;
}

/** The names of the lines, one under another near the ends of their lines; `null` when there is no room. */
function namesBeside(
  series: readonly PlotSeries[],
  { width, fontSize, measure }: DrawingSize,
  y: Scale,
): { readonly width: number; readonly blocks: readonly NameBlock[] } | null {
  const column = width * mostForNames;
  const blocks = series.flatMap(({ label, slot, points }) => {
    const end = points.findLast((point) => point !== null);
    if (!end || slot > distinctSlots) return [];
    const lines = wrapText(label, column, { fontSize, measure });
    const height = lines.length * lineHeight * fontSize;
    return [{ slot, lines, end, height, top: toPixel(y, end.y) - height / 2 }];
  });
  const lines = blocks.flatMap((block) => block.lines);
  const [bottom, top] = y.range;
  const fits =
    width >= leastWidthForNames * fontSize &&
    lines.length * lineHeight * fontSize <= bottom - top &&
    !lines.some((line) => line.endsWith('…'));
  if (!fits || lines.length === 0) return null;
  return {
    width: Math.max(...lines.map((line) => measure(line) * fontSize)),
    blocks: pushApart(blocks, top, bottom),
  };
}

/** Moves blocks as little as it takes to stand apart, between `top` and `bottom`. */
function pushApart(blocks: readonly NameBlock[], top: number, bottom: number): readonly NameBlock[] {
  let edge = top;
  const downward = [...blocks]
    .sort((a, b) => a.top - b.top)
    .map((block) => {
      const placed = { ...block, top: Math.max(edge, block.top) };
      edge = placed.top + placed.height;
      return placed;
    });
  edge = bottom;
  return downward.reverse().map((block) => {
    edge = Math.min(edge - block.height, block.top);
    return { ...block, top: edge };
  });
}

function nameMarks(blocks: readonly NameBlock[], x: Scale, y: Scale, fontSize: number): readonly Mark[] {
  const left = x.range[1] + 2 * gap * fontSize;
  return blocks.flatMap(({ slot, lines, end, top, height }) => [
    {
      type: 'rule',
      role: 'series-label',
      slot,
      x1: toPixel(x, end.x),
      y1: toPixel(y, end.y),
      x2: left - 0.25 * fontSize,
      y2: top + height / 2,
    },
    ...lines.map((text, i) => ({
      ...textMark('series-label', left, top + ((i + 0.5) * lineHeight + baseline) * fontSize, text, 'start'),
      slot,
    })),
  ]);
}

function lineMarks({ points, slot }: PlotSeries, x: Scale, y: Scale): readonly Mark[] {
  const places = points.map((point) => point && placeOf(point, x, y));
  const turn = points.findIndex((point) => point?.forecast);
  const forecastFrom = turn < 0 ? points.length : turn;
  const runs = runsOf(points);
  const pathOf = (role: 'line' | 'line-forecast', from: number, to: number): readonly Mark[] =>
    to - from < 2
      ? []
      : [{ type: 'path', role, slot, points: places.slice(from, to).filter((place) => place !== null) }];
  return [
    ...runs.flatMap(([from, to]) => [
      ...pathOf('line', from, Math.min(to, forecastFrom)),
      ...(to > forecastFrom ? pathOf('line-forecast', Math.max(from, forecastFrom - 1), to) : []),
    ]),
    ...markedPoints(points, runs, slot, x).flatMap((i): readonly Mark[] => {
      const place = places[i];
      return place
        ? [{ type: 'point', role: 'marker', slot, shape: seriesShape(slot), x: place[0], y: place[1] }]
        : [];
    }),
  ];
}

/** Stretches without a gap, as `[from, to)`. */
function runsOf(points: readonly (PlotPoint | null)[]): readonly (readonly [from: number, to: number])[] {
  const starts = points.flatMap((point, i) => (point && !points[i - 1] ? [i] : []));
  const ends = points.flatMap((point, i) => (point && !points[i + 1] ? [i + 1] : []));
  return starts.map((start, i) => [start, ends[i] ?? points.length]);
}

/** Places of the points that have a marker: all when they are few, else the ends, and those alone between gaps. */
function markedPoints(
  points: readonly (PlotPoint | null)[],
  runs: readonly (readonly [from: number, to: number])[],
  slot: number,
  { range: [left, right] }: Scale,
): readonly number[] {
  const alone = runs.filter(([from, to]) => to - from === 1).map(([from]) => from);
  if (slot > distinctSlots) return alone;
  const present = points.flatMap((point, i) => (point ? [i] : []));
  if (present.length <= fewPoints && right - left >= points.length * markerDistance) return present;
  return [...new Set([...present.slice(0, 1), ...alone, ...present.slice(-1)])];
}

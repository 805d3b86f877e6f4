import type { Drawing, DrawingSize, Mark, Scale } from './drawing.ts';
import { lineMarks } from './line-marks.ts';
import { ruleMark, textMarks } from './marks.ts';
import type { LinesPlot, Tick } from './plot.ts';
import { placeNames } from './series-names.ts';
import { baseline, gap, lineHeight } from './spacing.ts';
import { thinLabels } from './thin-labels.ts';
import { placeOf, toPixel } from './to-pixel.ts';
import { wrapText } from './wrap-text.ts';

/** Room in pixels around the outermost points, so that no marker is cut off. */
const inset = 6;

/** In em: between the label of the axis and the plot, under the plot, and the least that a plot is. */
const underTitle = 0.7;
const periodsHeight = 1.8;
const leastPlot = 4;

/**
 * Draws lines over time: the frame with grid, labels and the names of the lines, and one layer a
 * series. Everything stays inside the drawing; labels that would overlap are thinned, names that
 * have no room are left to the legend (as are those of grey lines of context). A gap is never
 * bridged. The drawing is as high as wanted, or higher where no plot would be left.
 */
export function drawLines(plot: LinesPlot, size: DrawingSize): Drawing {
  const { width, fontSize } = size;
  const title = wrapText(plot.y.label, width, size);
  const top = Math.ceil((title.length * lineHeight + underTitle) * fontSize);
  const height = Math.ceil(Math.max(size.height, top + (leastPlot + periodsHeight) * fontSize));
  const bottom = Math.floor(height - periodsHeight * fontSize);
  const y = scaleWithin(plot.y.domain, [bottom, top]);
  const yTicks = thinSteps(plot.y.ticks, y, lineHeight * fontSize);

  const tickWidth = Math.max(0, ...yTicks.map(({ label }) => size.measure(label) * fontSize));
  const left = Math.ceil(tickWidth + gap * fontSize);
  const names = placeNames(plot.series, y, size);
  const right = Math.floor(width - (names?.width ?? gap * fontSize));
  const x = scaleWithin(plot.x.domain, [left, Math.max(left + leastPlot * fontSize, right)]);

  return {
    width,
    height,
    plot: { x: left, y: top, width: x.range[1] - left, height: bottom - top },
    x,
    y,
    along: 'x',
    frame: [
      ...textMarks('axis-label', title, 0, fontSize, fontSize),
      ...gridMarks(yTicks, x, y, fontSize),
      ...periodMarks(plot.x.ticks, x, bottom, size),
      ...(names?.marksAt(x) ?? []),
    ],
    series: plot.series.map((series) => lineMarks(series, x, y)),
    anchors: plot.series.map(({ points }) => points.map((point) => point && placeOf(point, x, y))),
  };
}

/** A scale whose range holds its whole domain with room for markers; a single value stands in the middle. */
function scaleWithin([low, high]: Scale['domain'], range: Scale['range']): Scale {
  const pixels = Math.abs(range[1] - range[0]) - 2 * inset;
  const room = low === high ? 1 : ((high - low) * inset) / pixels;
  return { domain: [low - room, high + room], range };
}

/** Every n-th tick, so that labels do not touch; zero stays. */
function thinSteps(ticks: readonly Tick[], y: Scale, distance: number): readonly Tick[] {
  const [first, second] = ticks;
  if (!first || !second) return ticks;
  const stride = Math.ceil(distance / (toPixel(y, first.value) - toPixel(y, second.value)));
  const zero = ticks.findIndex(({ value }) => value === 0);
  return ticks.filter((_, i) => (i - Math.max(0, zero)) % stride === 0);
}

function gridMarks(ticks: readonly Tick[], x: Scale, y: Scale, fontSize: number): readonly Mark[] {
  const [left, right] = x.range;
  return ticks.flatMap(({ value, label }) => {
    const at = toPixel(y, value);
    return [
      ruleMark(value === 0 ? 'zero' : 'grid', left, at, right, at),
      ...textMarks('tick-label', [label], left - gap * fontSize, at + baseline * fontSize, fontSize, 'end'),
    ];
  });
}

function periodMarks(
  ticks: readonly Tick[],
  x: Scale,
  bottom: number,
  { width, fontSize, measure }: DrawingSize,
): readonly Mark[] {
  const labels = ticks.map(({ value, label, major }) => {
    const at = toPixel(x, value);
    const half = (measure(label) * fontSize) / 2;
    // The first and the last label would stick out of the drawing in the middle of their places.
    const middle = Math.max(half, Math.min(width - half, at));
    return { label, major, at, middle, start: middle - half, end: middle + half };
  });
  return thinLabels(labels, gap * fontSize).flatMap(({ label, at, middle }) => [
    ruleMark('axis', at, bottom, at, bottom + 0.3 * fontSize),
    ...textMarks('tick-label', [label], middle, bottom + 1.5 * fontSize, fontSize, 'middle'),
  ]);
}

import type { Mark, PointMark, Scale } from './drawing.ts';
import type { PlotPoint, PlotSeries } from './plot.ts';
import { distinctSlots, seriesShape } from './series-shape.ts';
import { placeOf } from './to-pixel.ts';

/** Markers stand on every point of a line up to this number, at this distance in pixels or more. */
const fewPoints = 30;
const markerDistance = 12;

/** A stretch of points without a gap, as `[from, to)`. */
type Run = readonly [from: number, to: number];

/**
 * The marks of one series: a path for every stretch between gaps, its expected part apart, and
 * markers: on all points when they are few, else on the ends and on those that stand alone. Lines of
 * context have markers only where a point would not show without.
 */
export function lineMarks({ points, slot }: PlotSeries, x: Scale, y: Scale): readonly Mark[] {
  const places = points.map((point) => point && placeOf(point, x, y));
  const runs = runsOf(points);
  const turn = points.findIndex((point) => point?.forecast);
  const forecastFrom = turn < 0 ? points.length : turn;

  const path = (role: 'line' | 'line-forecast', from: number, to: number): readonly Mark[] =>
    to - from < 2
      ? []
      : [{ type: 'path', role, slot, points: places.slice(from, to).filter((place) => place !== null) }];
  const paths = runs.flatMap(([from, to]) => [
    ...path('line', from, Math.min(to, forecastFrom)),
    ...(to > forecastFrom ? path('line-forecast', Math.max(from, forecastFrom - 1), to) : []),
  ]);

  const marker = (i: number): readonly PointMark[] => {
    const [at, role] = [places[i], i < forecastFrom ? 'marker' : 'marker-forecast'] as const;
    return at ? [{ type: 'point', role, slot, shape: seriesShape(slot), x: at[0], y: at[1] }] : [];
  };
  const room = Math.abs(x.range[1] - x.range[0]) / points.length;
  return [...paths, ...markedPoints(points, runs, slot, room).flatMap(marker)];
}

function runsOf(points: readonly (PlotPoint | null)[]): readonly Run[] {
  const starts = points.flatMap((point, i) => (point && !points[i - 1] ? [i] : []));
  const ends = points.flatMap((point, i) => (point && !points[i + 1] ? [i + 1] : []));
  return starts.map((start, i) => [start, ends[i] ?? points.length]);
}

function markedPoints(
  points: readonly (PlotPoint | null)[],
  runs: readonly Run[],
  slot: number,
  room: number,
): readonly number[] {
  const alone = runs.filter(([from, to]) => to - from === 1).map(([from]) => from);
  if (slot > distinctSlots) return alone;
  const present = points.flatMap((point, i) => (point ? [i] : []));
  if (present.length <= fewPoints && room >= markerDistance) return present;
  return [...new Set([...present.slice(0, 1), ...alone, ...present.slice(-1)])];
}

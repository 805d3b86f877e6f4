import type { Anchor, Mark, MarkRole, Scale } from './drawing.ts';
import { pointMark } from './marks.ts';
import type { PlotSeries } from './plot.ts';
import { distinctSlots, seriesShape } from './series-shape.ts';
import { placeOf } from './to-pixel.ts';

/** Markers stand on every point of a line up to this number, at this distance in pixels or more. */
const fewPoints = 30;
const markerDistance = 12;

/**
 * The marks of one series: a path for every stretch between gaps, its expected part apart, and
 * markers: on all points when they are few, else on the ends and on those that stand alone. Lines of
 * context have markers only where a point would not show without.
 */
export function lineMarks({ points, slot }: PlotSeries, x: Scale, y: Scale): readonly Mark[] {
  const places = points.map((point) => point && placeOf(point, x, y));
  const turn = points.findIndex((point) => point?.forecast);
  const forecastFrom = turn < 0 ? points.length : turn;
  const paths = (role: MarkRole, from: number, to: number): readonly Mark[] =>
    stretches(places.slice(from, to), points.slice(from, to)).map((stretch) => ({
      type: 'path',
      role,
      slot,
      points: stretch,
    }));

  const present = places.filter((place) => place !== null);
  const areFew = present.length <= fewPoints && (x.range[1] - x.range[0]) / places.length >= markerDistance;
  const hasMarker = (place: Anchor, i: number): boolean =>
    (!places[i - 1] && !places[i + 1]) ||
    (slot <= distinctSlots && (areFew || place === present[0] || place === present.at(-1)));

  return [
    ...paths('line', 0, forecastFrom),
    ...paths('line-forecast', Math.max(0, forecastFrom - 1), places.length),
    ...places.flatMap((place, i) =>
      place && hasMarker(place, i)
        ? [pointMark(i < forecastFrom ? 'marker' : 'marker-forecast', ...place, seriesShape(slot), slot)]
        : [],
    ),
  ];
}

/** The points between gaps and breaks, where there are two or more of them to draw a line through. */
function stretches(
  places: readonly (Anchor | null)[],
  points: PlotSeries['points'],
): readonly (readonly Anchor[])[] {
  const found: Anchor[][] = [[]];
  places.forEach((place, i) => {
    if (!place || points[i]?.isBreak) found.push([]);
    if (place) found.at(-1)?.push(place);
  });
  return found.filter(({ length }) => length > 1);
}

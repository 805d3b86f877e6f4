import type { Drawing } from './drawing.ts';

/** A point of a series, by number. */
export interface AnchorPlace {
  readonly series: number;
  readonly index: number;
}

/**
 * The point nearest to a place in the drawing, in pixels: first along the direction in which points
 * follow one another (so that the whole height above a year belongs to that year), then across it.
 * `null` when there is no point at all.
 */
export function nearestAnchor({ anchors, along }: Drawing, x: number, y: number): AnchorPlace | null {
  let nearest: AnchorPlace | null = null;
  let [least, leastAcross] = [Infinity, Infinity];
  anchors.forEach((points, series) =>
    points.forEach((point, index) => {
      if (!point) return;
      const [dx, dy] = [Math.abs(point[0] - x), Math.abs(point[1] - y)];
      const [distance, across] = along === 'x' ? [dx, dy] : [dy, dx];
      if (distance < least || (distance === least && across < leastAcross)) {
        nearest = { series, index };
        [least, leastAcross] = [distance, across];
      }
    }),
  );
  return nearest;
}

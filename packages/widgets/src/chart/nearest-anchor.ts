import type { Anchor, Drawing, ShapeMark } from './drawing.ts';

/** A point of a series, by number. */
export interface AnchorPlace {
  readonly series: number;
  readonly index: number;
}

/** How far from the middle of a small area a pointer may be, in pixels: half of what a finger needs. */
const reach = 22;

/**
 * The point nearest to a place in the drawing, in pixels: first along the direction in which points
 * follow one another (so that the whole height above a year belongs to that year), then across it.
 * `null` when there is no point at all. On a map it is the area that the place is in (where areas overlap,
 * the one whose middle is nearest), else the nearest area for a finger, or none.
 */
export function nearestAnchor({ anchors, along, shapes }: Drawing, x: number, y: number): AnchorPlace | null {
  let nearest: AnchorPlace | null = null;
  let [least, leastAcross] = [Infinity, Infinity];
  anchors.forEach((points, series) =>
    points.forEach((point, index) => {
      if (!point) return;
      const [dx, dy] = [Math.abs(point[0] - x), Math.abs(point[1] - y)];
      const away = Math.hypot(dx, dy);
      const isIn = shapes?.[index] && isInside(shapes[index], x, y);
      if (shapes && !isIn && away > reach) return;
      const [distance, across] = shapes ? [isIn ? 0 : 1, away] : along === 'x' ? [dx, dy] : [dy, dx];
      if (distance < least || (distance === least && across < leastAcross)) {
        nearest = { series, index };
        [least, leastAcross] = [distance, across];
      }
    }),
  );
  return nearest;
}

/** By the number of sides that a line to the right crosses: odd is inside. */
function isInside({ rings }: ShapeMark, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([toX, toY], i) => {
      const [fromX, fromY] = ring[i - 1] ?? ([toX, toY] as Anchor);
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
        inside = !inside;
    });
  }
  return inside;
}

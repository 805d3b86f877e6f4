import type { Position, Ring } from './boundaries.ts';
import { stretches } from './crossings.ts';

/** How many level lines are tried in the search for room. */
const tries = 15;

/** A place inside an area, and how far it lies from the nearest side. */
export interface RoomyPlace {
  readonly place: Position;
  readonly room: number;
}

/**
 * Places well inside an area, for its label and its cursor: the middles of the stretches on some level
 * lines, the one farthest from any side first. None for an area without a surface.
 */
export function roomyPlaces(rings: readonly Ring[]): readonly RoomyPlace[] {
  const heights = rings.flatMap((ring) => ring.map(([, y]) => y));
  const top = Math.min(...heights);
  const step = (Math.max(...heights) - top) / (tries + 1);
  return Array.from({ length: tries }, (_, i) => top + (i + 1) * step)
    .flatMap((y) => stretches(rings, y).map(([from, to]): Position => [(from + to) / 2, y]))
    .map((place) => ({ place, room: clearance(rings, place) }))
    .filter(({ room }) => room > 0)
    .sort((a, b) => b.room - a.room);
}

/** Whether a box of a width and height around a place lies inside an area. */
export function hasRoom(
  rings: readonly Ring[],
  [x, y]: Position,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  return [-0.5, 0, 0.5].every((part) =>
    stretches(rings, y + part * height).some(([from, to]) => from <= x - width / 2 && to >= x + width / 2),
  );
}

/** How far a place lies from the nearest side. */
function clearance(rings: readonly Ring[], [x, y]: Position): number {
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [[fromX, fromY], [toX, toY]] = [ring[i - 1] as Position, ring[i] as Position];
      const [dx, dy] = [toX - fromX, toY - fromY];
      const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
      const part = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(fromX + part * dx - x, fromY + part * dy - y));
    }
  }
  return least;
}

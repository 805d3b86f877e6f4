import type { Ring } from './boundaries.ts';

/** The area in a ring, in the square of its unit, by the shoelace formula; its sign is the way that it turns. */
export function ringArea(ring: Ring): number {
  return (
    ring.slice(1).reduce((sum, [x, y], i) => {
      const [fromX, fromY] = ring[i] as Ring[number];
      return sum + (fromX * y - x * fromY);
    }, 0) / 2
  );
}

import type { Position, Ring } from './boundaries.ts';

/** Where a level line crosses the sides of rings, from left to right: from the first to the second is inside. */
export function crossings(rings: readonly Ring[], y: number): readonly number[] {
  return rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([toX, toY], i) => {
        const [fromX, fromY] = ring[i] as Position;
        // A corner belongs to the side below it only, so that it counts once.
        return fromY > y === toY > y ? [] : [fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)];
      }),
    )
    .sort((a, b) => a - b);
}

/** The stretches of a level line that lie inside rings. */
export function stretches(
  rings: readonly Ring[],
  y: number,
): readonly (readonly [from: number, to: number])[] {
  const at = crossings(rings, y);
  return at.flatMap((from, i) => (i % 2 ? [] : [[from, at[i + 1] ?? from] as const]));
}

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: the last position is the first. */
export type Ring = readonly Position[];

/**
 * The area in a ring in square degrees, by the shoelace formula: positive when it runs counter-clockwise.
 *
 * @example
 * ```ts
 * signedArea([[0, 0], [1, 0], [1, 1], [0, 0]]); //=> 0.5
 * ```
 */
export function signedArea(ring: Ring): number {
  return (
    ring.slice(1).reduce((sum, [x, y], i) => {
      const [fromX, fromY] = ring[i] as Position;
      return sum + (fromX * y - x * fromY);
    }, 0) / 2
  );
}

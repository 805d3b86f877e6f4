import type { RuleMark } from '../chart/drawing.ts';
import { ruleMark } from '../chart/marks.ts';
import type { Ring } from './boundaries.ts';
import { stretches } from './crossings.ts';

/** Between the lines of a texture, in pixels across. */
const step = 12;

/** Lines over an area without a class: rising, both ways or falling, by its texture. */
export function hatch(rings: readonly Ring[], texture: number): readonly RuleMark[] {
  const ways = [[1], [1, -1], [-1]][(texture - 1) % 3] ?? [];
  return ways.flatMap((way) => {
    // Turned by 45°, a slanting line is level.
    const turned = rings.map((ring) => ring.map(([x, y]) => [way * x - y, way * x + y] as const));
    const heights = turned.flat().map(([, y]) => y);
    const first = Math.ceil(Math.min(...heights) / step) * step;
    const count = Math.max(0, Math.ceil((Math.max(...heights) - first) / step));
    return Array.from({ length: count }, (_, i) => first + i * step).flatMap((level) =>
      stretches(turned, level).map(([from, to]) =>
        ruleMark(
          'region-texture',
          (way * (from + level)) / 2,
          (level - from) / 2,
          (way * (to + level)) / 2,
          (level - to) / 2,
        ),
      ),
    );
  });
}

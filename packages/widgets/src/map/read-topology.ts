import type { GeoFeature } from './geo-feature.ts';

/** A topology as far as it is read. */
export interface Topology {
  readonly transform?: { readonly scale: Pair; readonly translate: Pair };
  readonly arcs: readonly Line[];
  readonly objects: Readonly<Record<string, TopoObject>>;
}

type Pair = readonly [number, number];
type Line = readonly (readonly number[])[];

interface TopoObject {
  readonly type: string;
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly arcs?: unknown;
  readonly geometries?: readonly TopoObject[];
}

/**
 * Reads the polygons out of a TopoJSON file, of all its objects: arcs are put together to rings, and where
 * the file is quantized, its steps are turned back into coordinates.
 *
 * Source of the rule: the TopoJSON specification of Bostock and Metcalf, 2.1.2–2.1.4: of each arc the first
 * position is absolute, the others are differences; the arc ~i is arc i from its end to its start; arcs that
 * follow one another share a position.
 */
export function readTopology({ transform, arcs, objects }: Topology): readonly GeoFeature[] {
  const lines = transform ? arcs.map((arc) => absolute(arc, transform)) : arcs;
  const ringOf = (indices: readonly number[]): Line =>
    indices.flatMap((index, i) => {
      const line = (index < 0 ? lines[~index]?.toReversed() : lines[index]) ?? [];
      return i ? line.slice(1) : line;
    });
  const featuresOf = (object: TopoObject): readonly GeoFeature[] => {
    const { type, id, properties, geometries = [] } = object;
    const polygons = (
      type === 'Polygon' ? [object.arcs] : type === 'MultiPolygon' ? object.arcs : []
    ) as readonly (readonly (readonly number[])[])[];
    return geometries.length
      ? geometries.flatMap(featuresOf)
      : polygons.length
        ? [{ id, properties: properties ?? {}, polygons: polygons.map((rings) => rings.map(ringOf)) }]
        : [];
  };
  return Object.values(objects).flatMap(featuresOf);
}

function absolute(arc: Line, { scale, translate }: NonNullable<Topology['transform']>): Line {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

import { regionCode } from '@stadspeil/core';
import { isObject, textOf, type Fields } from '../connectors/cbs/answer-rows.ts';
import { sourceInvalid } from '../connectors/cbs/source-invalid.ts';
import { signedArea, type Position, type Ring } from './ring.ts';

const at = 'deriveBoundaries';

/** A region as it is drawn on a map (GeoJSON, RFC 7946: degrees, exteriors counter-clockwise). */
export interface BoundaryFeature {
  readonly type: 'Feature';
  /** Code of the region: `WK014110`. */
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

/** The boundaries of one division; what stands beside `features` is about all of them. */
export interface Boundaries {
  readonly type: 'FeatureCollection';
  /** Year of the division. */
  readonly year: number;
  readonly attribution: string;
  readonly licence: string;
  readonly features: readonly BoundaryFeature[];
}

/**
 * Takes boundaries out of a file of cartomap (GeoJSON of CBS and Kadaster): codes as ids, names, exterior
 * rings counter-clockwise and holes clockwise as RFC 7946 has it, coordinates in `decimals` (default 3,
 * about 100 m, as the file has them). No point is taken away: the file is simplified already, and what two
 * regions share stays the same on both sides.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` for what is no such file, a ring that is not closed or has no
 * area, and `REGION_CODE_INVALID` for an id that is no code.
 *
 * @example
 * ```ts
 * deriveBoundaries(geojson, 2018).features[0]?.id; //=> 'WK014110'
 * ```
 */
export function deriveBoundaries(geojson: unknown, year: number, decimals = 3): Boundaries {
  const features = isObject(geojson) ? geojson['features'] : undefined;
  if (!Array.isArray(features)) throw sourceInvalid(at, 'a list of features', features);
  return {
    type: 'FeatureCollection',
    year,
    attribution: 'CBS, Kadaster (PDOK)',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    features: features.map((feature: unknown, i) => featureOf(feature, `feature ${i}`, decimals)),
  };
}

function featureOf(feature: unknown, place: string, decimals: number): BoundaryFeature {
  const { properties, geometry } = isObject(feature) ? feature : {};
  if (!isObject(properties) || !isObject(geometry)) throw sourceInvalid(at, `a feature in ${place}`, feature);
  return {
    type: 'Feature',
    id: regionCode(textOf(at, properties, 'statcode', place)),
    properties: { name: textOf(at, properties, 'statnaam', place).replace(/^Wijk \d+ /, '') },
    geometry: geometryOf(geometry, place, decimals),
  };
}

function geometryOf(
  { type, coordinates }: Fields,
  place: string,
  decimals: number,
): BoundaryFeature['geometry'] {
  const polygon = (rings: readonly unknown[]): readonly Ring[] =>
    rings.map((ring, i) => wound(ringOf(ring, place, decimals), i === 0));
  if (Array.isArray(coordinates) && type === 'Polygon') return { type, coordinates: polygon(coordinates) };
  if (Array.isArray(coordinates) && type === 'MultiPolygon' && coordinates.every(Array.isArray)) {
    return { type, coordinates: coordinates.map((rings: readonly unknown[]) => polygon(rings)) };
  }
  throw sourceInvalid(at, `a polygon in ${place}`, type);
}

/** A ring, rounded; positions that fall together are one. */
function ringOf(ring: unknown, place: string, decimals: number): Ring {
  if (!Array.isArray(ring)) throw sourceInvalid(at, `a ring in ${place}`, ring);
  const positions = ring.map((each: unknown): Position => {
    const [x, y] = Array.isArray(each) ? (each as readonly unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number') {
      throw sourceInvalid(at, `two numbers in ${place}`, each);
    }
    return [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
  });
  const kept = positions.filter(
    ([x, y], i) => i === 0 || x !== positions[i - 1]?.[0] || y !== positions[i - 1]?.[1],
  );
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1] || signedArea(kept) === 0) {
    throw sourceInvalid(at, `a closed ring with an area in ${place}`, kept.length);
  }
  return kept;
}

function wound(ring: Ring, isExterior: boolean): Ring {
  return signedArea(ring) > 0 === isExterior ? ring : ring.toReversed();
}

import { StadspeilError } from '@stadspeil/core';
import { codeReader, nameReader } from './area-property.ts';
import type { Area, Boundaries, Polygon, Ring } from './boundaries.ts';
import { flattenPlaces, type Flatten } from './flatten-places.ts';
import type { GeoFeature } from './geo-feature.ts';
import { readTopology, type Topology } from './read-topology.ts';
import { ringArea } from './ring-area.ts';

/**
 * Reads a file of boundaries: GeoJSON or TopoJSON, in degrees (WGS 84) or in metres (RD), with its rings
 * turning either way.
 *
 * `property` is the one that holds the code; by default the known one that tells most areas apart.
 *
 * Shape: an area for each code; what has the same code is one area. Features without a code or without a
 * polygon are left out.
 *
 * @throws {StadspeilError} `BOUNDARIES_INVALID` when there is no area in it.
 *
 * @example
 * ```ts
 * readBoundaries(JSON.parse(readFileSync('wijken.json', 'utf8'))).areas.map(({ code }) => code);
 * //=> ['WK014110', 'WK014111', …]
 * ```
 */
export function readBoundaries(json: unknown, property: string | null = null): Boundaries {
  const file = (json ?? {}) as Readonly<Record<string, unknown>>;
  let features: readonly GeoFeature[];
  try {
    features = featuresOf(file);
  } catch (cause) {
    throw invalid('polygons as GeoJSON or TopoJSON have them', String(cause));
  }
  if (!features.length) throw invalid('GeoJSON or TopoJSON with polygons', 'none');
  if (!features.every(({ polygons }) => isListOf(polygons, isPolygon)))
    throw invalid('polygons as closed lines of coordinates', 'something else');
  const places = features.flatMap(({ polygons }) => polygons.flat(2));
  const areas = areasOf(features, flattenPlaces(places, file['crs']), property);
  if (!areas.length) throw invalid('a code for each area', property ?? 'no property with codes');
  const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);
  const licence = text(file['licence'] ?? file['license']);
  return {
    areas,
    attribution: text(file['attribution']),
    licence: licence && /^https?:/.test(licence) ? licence : null,
  };
}

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isItem);

const isPlace = (value: unknown): boolean =>
  isListOf(value, Number.isFinite) && (value as readonly number[]).length > 1;

const isPolygon = (value: unknown): boolean => isListOf(value, (ring) => isListOf(ring, isPlace));

/** An error about a file of boundaries. */
function invalid(expected: string, received: string): StadspeilError {
  return new StadspeilError('BOUNDARIES_INVALID', {
    at: 'readBoundaries',
    expected,
    received,
    fix: 'Check the file that "boundaries" names.',
  });
}

interface GeoObject {
  readonly type?: string;
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly features?: readonly GeoObject[];
  readonly geometry?: GeoGeometry | null;
}

interface GeoGeometry {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly GeoGeometry[];
}

function featuresOf(file: GeoObject): readonly GeoFeature[] {
  if (file.type === 'Topology') return readTopology(file as unknown as Topology);
  return (file.features ?? [file]).flatMap(({ id, properties, geometry }) => {
    const polygons = geometry ? polygonsOf(geometry) : [];
    return polygons.length ? [{ id, properties: properties ?? {}, polygons }] : [];
  });
}

function polygonsOf({ type, coordinates, geometries = [] }: GeoGeometry): GeoFeature['polygons'] {
  if (type === 'Polygon') return [coordinates] as GeoFeature['polygons'];
  if (type === 'MultiPolygon') return coordinates as GeoFeature['polygons'];
  return geometries.flatMap(polygonsOf);
}

function areasOf(
  features: readonly GeoFeature[],
  flatten: Flatten,
  property: string | null,
): readonly Area[] {
  const codeOf = codeReader(features, property);
  const nameOf = nameReader(features);
  const areas = new Map<string, Area>();
  for (const feature of features) {
    const code = codeOf(feature);
    if (code === null) continue;
    const polygons = feature.polygons.map((rings): Polygon =>
      rings.map((ring, i) => turned(ring.map(flatten), i === 0)),
    );
    const before = areas.get(code);
    areas.set(code, {
      code,
      name: before?.name ?? nameOf(feature),
      polygons: [...(before?.polygons ?? []), ...polygons],
    });
  }
  return [...areas.values()];
}

/** Outlines turn one way and holes the other, whatever the file does: so both are painted right. */
function turned(ring: Ring, isOutline: boolean): Ring {
  return ringArea(ring) > 0 === isOutline ? ring : ring.toReversed();
}

import type { Position } from './boundaries.ts';

/** Puts a place of a file on the plane of the map. */
export type Flatten = (place: readonly number[]) => Position;

/**
 * How the places of a file lie on a map. Longitude and latitude (WGS 84, EPSG:4326) by an equirectangular
 * projection whose scale is right at the middle of the map: its error is under 1 % for all of the
 * Netherlands, and far less for a municipality. Metres on a plane (RD, EPSG:28992, and others) as they are.
 *
 * Which of the two a file has, its `crs` says; where it does not, coordinates within 180 and 90 are degrees.
 */
export function flattenPlaces(places: readonly (readonly number[])[], crs: unknown): Flatten {
  const name = JSON.stringify(crs ?? '');
  const fit = places.every(([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  const isDegrees = /4326|4258|CRS84/i.test(name) || (fit && !/EPSG/i.test(name));
  if (!isDegrees) return ([x = 0, y = 0]) => [x, 0 - y];
  const heights = places.map(([, y = 0]) => y).sort((a, b) => a - b);
  const middle = ((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2;
  const narrow = Math.cos((middle * Math.PI) / 180);
  return ([x = 0, y = 0]) => [x * narrow, 0 - y];
}

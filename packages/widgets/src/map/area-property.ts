import type { GeoFeature } from './geo-feature.ts';

/** Where files of boundaries have the code of an area: as CBS, PDOK and others call it, in small letters. */
const codeProperties = [
  'statcode',
  'bu_code',
  'buurtcode',
  'wk_code',
  'wijkcode',
  'gm_code',
  'gemeentecode',
  'regiocode',
  'code',
  'id',
];

const nameProperties = [
  'statnaam',
  'bu_naam',
  'buurtnaam',
  'wk_naam',
  'wijknaam',
  'gm_naam',
  'gemeentenaam',
  'naam',
  'name',
];

/** The text of a property of a feature, without the padding that some sources have; `null` where it has none. */
export type ReadProperty = (feature: GeoFeature) => string | null;

/**
 * Finds what tells the areas of a file apart: the property that was named, else, of the properties in which
 * codes are known to stand and of the `id`, the one with the most different values; the first of those that
 * have as many.
 */
export function codeReader(features: readonly GeoFeature[], named: string | null): ReadProperty {
  if (named !== null) return reader(named.toLowerCase());
  const counted = codeProperties.map((name) => {
    const read = reader(name);
    return { read, count: new Set(features.map(read).filter((code) => code !== null)).size };
  });
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).read;
}

/** Finds the names of the areas: the first property in which names are known to stand that all of them have. */
export function nameReader(features: readonly GeoFeature[]): ReadProperty {
  const found = nameProperties
    .map(reader)
    .find((read) => features.every((feature) => read(feature) !== null));
  return found ?? (() => null);
}

/** Reads a property by its name in small letters; `id` also beside the properties. */
function reader(name: string): ReadProperty {
  return ({ id, properties }) => {
    const own = Object.entries(properties).find(([key]) => key.toLowerCase() === name)?.[1];
    const value = own ?? (name === 'id' ? id : null);
    return (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== ''
      ? String(value).trim()
      : null;
  };
}

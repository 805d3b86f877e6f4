import type { Indicator } from '../definition/indicator.ts';
import type { LocalisedText } from '../definition/localised-text.ts';
import type { Licence, Source } from '../definition/source.ts';
import { unitPattern } from '../definition/unit-pattern.ts';
import { period, periodKey } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import type { Edition } from './dataset.ts';
import { among, finite, isParsedBy, text, type Refuse, type SchemaOf, type Test } from './schema.ts';

/** The version of the dataset format that these readers read. */
export const format: Test = /* @__PURE__ */ among([1]);

/** An id of ours, in kebab-case. */
export const id: RegExp = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of an edition; it is also part of a file name. */
export const editionId: RegExp = /^\w[\w.-]*$/;

/** Which release a file is of. */
export const editionSchema: SchemaOf<Edition> = { id: editionId, 'published?': text };

/** Where something is printed: `237-242;352`. */
export const lines: RegExp = /^\d+(-\d+)?(;\d+(-\d+)?)*$/;

/** A text in both languages. */
export const localised: SchemaOf<LocalisedText> = { nl: text, en: text };

const pattern: SchemaOf<LocalisedText> = { nl: unitPattern, en: unitPattern };

// Widgets make a link of it: an address of any other scheme could run a script.
const url = /^https?:\/\//;

/** Terms of use. */
export const licenceSchema: SchemaOf<Licence> = { id: text, title: localised, 'url?': url };

/** Where figures come from. */
export const sourceSchema: SchemaOf<Source> = {
  id,
  title: localised,
  publisher: text,
  licence: licenceSchema,
  'url?': url,
  'table?': text,
  'publishedIn?': finite,
  'retrieved?': text,
};

/** Decimals that a number may be shown with. */
export const decimals: Test = /* @__PURE__ */ among([...Array(11).keys()]);

/** Which direction is better. */
export const polarity: RegExp = /^(higher-is-better|lower-is-better|none)$/;

/** A whole definition. */
export const indicatorSchema: SchemaOf<Indicator> = {
  id,
  title: localised,
  shortTitle: localised,
  description: localised,
  theme: id,
  unit: {
    code: text,
    label: localised,
    pattern,
    'shortPattern?': pattern,
    'differencePattern?': pattern,
    'one?': { 'pattern?': pattern, 'differencePattern?': pattern },
  },
  decimals,
  valueType: /^(count|share|rate|mean|index|ratio|balance|amount|difference|year|duration)$/,
  polarity,
  basis: /^(register|survey|estimate|policy)$/,
  frequency: /^(annual|quarterly|monthly|irregular)$/,
  sources: [sourceSchema, 1],
  'dimensions?': [{ id, label: localised, categories: { '*': localised } }],
  'denominator?': localised,
  'caveats?': [localised],
  'ambition?': /^(more|better|different)$/,
};

const region: Test = (code) => !isParsedBy(regionCode, code) && 'a region code';

/** A period without its marks of inference. */
export const plainPeriod: Test = (code) =>
  !isParsedBy((text) => periodKey(period(text)), code) && 'a period without "?"';

/** A region, whole. */
export const regionSchema: SchemaOf<Region> = {
  code: region,
  kind: /^(country|country-part|province|corop|municipality|district|neighbourhood|size-class|area|unmapped)$/,
  name: localised,
  'phrase?': localised,
  parents: [region],
  'year?': finite,
  'correspondsTo?': { code: region, basis: /^name$/ },
};

/** Refuses regions of which one is a part of itself, in however many steps. */
export function checkParents(
  regions: readonly Pick<Region, 'code' | 'parents'>[],
  place: string,
  refuse: Refuse,
): void {
  const parents = new Map(regions.map((each) => [each.code, each.parents]));
  for (const { code } of regions) {
    const above = new Set(parents.get(code));
    // A set gives what is added while it is run through, so this goes up to the top.
    for (const each of above) for (const parent of parents.get(each) ?? []) above.add(parent);
    if (above.has(code)) refuse(place, 'regions that are no part of themselves', code);
  }
}

import type { Dimension, Indicator } from '../definition/indicator.ts';
import type { LocalisedText } from '../definition/localised-text.ts';
import type { Licence, Source } from '../definition/source.ts';
import type { Unit } from '../definition/unit.ts';
import { period, periodKey, type Period } from '../observation/period.ts';
import { regionCode, type RegionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import {
  finite,
  listOf,
  mapOf,
  matching,
  oneOf,
  optional,
  parsedBy,
  satisfying,
  shape,
  text,
  type Check,
} from './check.ts';
import type { Edition } from './dataset.ts';

/** Version of the dataset format that these readers read. */
export const formatCheck: Check<1> = satisfying('format 1', (value) => value === 1);

/** An id of ours. */
export const id: Check<string> = matching('an id in kebab-case', /^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The id of an edition; it is also part of a file name. */
export const editionId: Check<string> = matching('the id of an edition', /^\w[\w.-]*$/);

/** Which release a file is of. */
export const editionCheck: Check<Edition> = shape<Edition>({ id: editionId, published: optional(text) });

/** A text in both languages. */
export const localised: Check<LocalisedText> = shape<LocalisedText>({ nl: text, en: text });

const withNumber: Check<string> = matching('a pattern with {n}', /\{n\}/);
const pattern: Check<LocalisedText> = shape<LocalisedText>({ nl: withNumber, en: withNumber });

// Widgets make a link of it: an address of any other scheme could run a script.
const url: Check<string> = matching('an https address', /^https?:\/\//);

/** Terms of use. */
export const licenceCheck: Check<Licence> = shape<Licence>({
  id: text,
  title: localised,
  url: optional(url),
});

/** Where figures come from. */
export const sourceCheck: Check<Source> = shape<Source>({
  id,
  title: localised,
  publisher: text,
  licence: licenceCheck,
  url: optional(url),
  table: optional(text),
  publishedIn: optional(finite),
  retrieved: optional(text),
});

const unitCheck: Check<Unit> = shape<Unit>({
  code: text,
  label: localised,
  pattern,
  shortPattern: optional(pattern),
  differencePattern: optional(pattern),
});

const sources: Check<readonly [Source, ...Source[]]> = (value, place, refuse) => {
  listOf(sourceCheck)(value, place, refuse);
  if (!(value as unknown[]).length) refuse(place, 'at least one source', value);
};

/** A whole definition. */
export const indicatorCheck: Check<Indicator> = shape<Indicator>({
  id,
  title: localised,
  shortTitle: localised,
  description: localised,
  theme: id,
  unit: unitCheck,
  decimals: satisfying('0 to 10 decimals', (value) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].includes(value as number),
  ),
  valueType: oneOf(
    'count',
    'share',
    'rate',
    'mean',
    'index',
    'ratio',
    'balance',
    'amount',
    'difference',
    'year',
    'duration',
  ),
  polarity: oneOf('higher-is-better', 'lower-is-better', 'none'),
  basis: oneOf('register', 'survey', 'estimate', 'policy'),
  frequency: oneOf('annual', 'quarterly', 'monthly', 'irregular'),
  sources,
  dimensions: optional(listOf(shape<Dimension>({ id, label: localised, categories: mapOf(localised) }))),
  denominator: optional(localised),
  caveats: optional(listOf(localised)),
  ambition: optional(oneOf('more', 'better', 'different')),
});

/** The code of a region. */
export const region: Check<RegionCode> = parsedBy('a region code', regionCode);

/** A period without its marks of inference. */
export const plainPeriod: Check<Period> = parsedBy('a period without "?"', (code) => periodKey(period(code)));

/** A region, whole. */
export const regionCheck: Check<Region> = shape<Region>({
  code: region,
  kind: oneOf(
    'country',
    'country-part',
    'province',
    'corop',
    'municipality',
    'district',
    'neighbourhood',
    'size-class',
    'area',
    'unmapped',
  ),
  name: localised,
  phrase: optional(localised),
  parents: listOf(region),
  year: optional(finite),
  correspondsTo: optional(shape<{ code: RegionCode; basis: 'name' }>({ code: region, basis: oneOf('name') })),
});

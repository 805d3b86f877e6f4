import type { Reference } from '../comparison/reference.ts';
import type { Edition } from '../dataset/dataset.ts';
import {
  editionSchema,
  format,
  id,
  indicatorSchema,
  lines,
  localised,
  polarity,
  regionSchema,
} from '../dataset/definition-schema.ts';
import {
  among,
  check,
  distinct,
  finite,
  isParsedBy,
  refusal,
  text,
  type Schema,
  type SchemaOf,
  type Test,
} from '../dataset/schema.ts';
import { period } from '../observation/period.ts';
import type { ClaimStatement } from './claim.ts';
import type { PrintedClaim } from './printed-claim.ts';

interface ClaimsFile {
  readonly format: 1;
  readonly dataset: string;
  readonly edition: Edition;
  readonly claims: readonly PrintedClaim[];
}

const anyPeriod: Test = (code) => !isParsedBy(period, code) && 'a period such as 2018';
const places: Test = (value) =>
  value !== null && !(Number.isInteger(value) && Number(value) > 0) && 'a whole number from 1, or null';

// Made where they are used: bundlers keep a schema with a spread at the top level for pages that read no claims.
function claimSchema(): SchemaOf<PrintedClaim> {
  const statement: SchemaOf<ClaimStatement> = {
    indicator: id,
    region: regionSchema.code,
    operation: /^(difference|rank|change|changes|balance|parts|target|trend|association|state)$/,
    // What else a reference holds differs by its kind: see `referenceSchemas`.
    reference: { kind: text },
    direction: among([null, 'higher', 'lower', 'equal', 'not-lower']),
    'top?': places,
    'period?': anyPeriod,
    'since?': anyPeriod,
    'dimensions?': { '*': text },
  };
  const partOfStatement: SchemaOf<Partial<ClaimStatement>> = {
    'indicator?': statement.indicator,
    'region?': statement.region,
    'operation?': statement.operation,
    'reference?': statement.reference,
    'direction?': statement.direction,
    'top?': places,
    'period?': anyPeriod,
    'since?': anyPeriod,
    'dimensions?': { '*': text },
  };
  return {
    ...statement,
    id,
    'also?': [partOfStatement],
    title: localised,
    themes: [id, 1],
    kind: /^(observed|forecast|target)$/,
    polarity,
    'valueType?': indicatorSchema.valueType,
    'categories?': indicatorSchema['dimensions?'],
    period: anyPeriod,
    'timeframe?': /^(recent|lasting|future|latest)$/,
    lines,
    'inferredRegions?': [regionSchema.code],
    'figures?': [id],
    'drivers?': [localised],
    'framing?': /^booklet$/,
    'note?': localised,
    'testedBy?': [{ ...partOfStatement, dataset: id, indicator: id }],
  };
}

function referenceSchemas(): Readonly<Record<Reference['kind'], Schema>> {
  const { code: region, kind } = regionSchema;
  const yesOrNo = among([true, false]);
  const withoutSelf = { 'withoutSelf?': yesOrNo };
  const ofIndicator = { 'indicator?': id };
  const dimensions = { 'dimensions?': { '*': text } };
  return {
    country: withoutSelf,
    province: withoutSelf,
    region: withoutSelf,
    city: withoutSelf,
    'size-class': { 'code?': region, 'year?': finite, ...withoutSelf },
    regions: { regions: [region, 1], 'withSelf?': yesOrNo },
    siblings: { 'within?': region, 'withSelf?': yesOrNo },
    period: { period: anyPeriod },
    target: ofIndicator,
    whole: ofIndicator,
    opposite: { ...ofIndicator, ...dimensions },
    expected: { 'observation?': () => 'no figure: those stand in the shards' },
    categories: dimensions,
    unspecified: { 'among?': kind },
    past: {},
    now: {},
    zero: {},
  };
}

/**
 * Reads the printed claims of an edition, parsed from `claims.json`: what a publication says without a
 * number, as comparisons that `testClaim()` can hold against figures.
 *
 * `file` is the address it came from, for the message. A claim holds no figures; its indicator may be
 * a thing that the dataset has no figures of.
 *
 * @throws {StadspeilError} `CLAIMS_INVALID` when it is not a whole list of claims of format 1, or when
 * an id stands twice.
 *
 * @example
 * ```ts
 * const claims = readClaims(await response.json(), response.url);
 * claims.map(({ id, direction }) => [id, direction]); //=> [['jobs-vs-midsize-cities', 'higher']]
 * ```
 */
export function readClaims(json: unknown, file: string): readonly PrintedClaim[] {
  const refuse = refusal('readClaims', 'CLAIMS_INVALID', file);
  const schema: SchemaOf<ClaimsFile> = {
    format,
    dataset: id,
    edition: editionSchema,
    claims: [claimSchema()],
  };
  check(schema, json, '', refuse);
  const { claims } = json as ClaimsFile;
  const ids = claims.map((claim) => claim.id);
  check(distinct, ids, 'claims', refuse);
  const schemas = referenceSchemas();
  for (const [place, reference] of claims.flatMap(referencesOf)) {
    check(among(Object.keys(schemas)), reference.kind, `${place}.kind`, refuse);
    check(schemas[reference.kind], reference, place, refuse);
  }
  return claims;
}

/** Every reference of a claim with the place where it stands. */
function referencesOf(
  { reference, also = [], testedBy = [] }: PrintedClaim,
  i: number,
): readonly (readonly [place: string, reference: Reference])[] {
  const lists = Object.entries({ also, testedBy });
  return [
    [`claims[${i}].reference`, reference],
    ...lists.flatMap(([name, list]) =>
      list.flatMap((part, j) =>
        part.reference ? [[`claims[${i}].${name}[${j}].reference`, part.reference] as const] : [],
      ),
    ),
  ];
}

import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import type { Region } from '../observation/region.ts';
import type { RegionCode } from '../observation/region-code.ts';
import { toObservation } from './cell.ts';
import type { Edition, Summary } from './dataset.ts';
import {
  checkParents,
  editionSchema,
  format,
  id,
  indicatorSchema,
  plainPeriod,
  regionSchema,
} from './definition-schema.ts';
import {
  among,
  check,
  distinct,
  finite,
  refusal,
  text,
  type Refuse,
  type SchemaOf,
  type Test,
} from './schema.ts';

/** One figure: its cell and its facts side by side, under the names of the columns of a shard. */
interface SummaryCell {
  readonly region: RegionCode;
  readonly period: Period;
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Left out where there is no number. */
  readonly value?: number;
}

interface SummaryFile {
  readonly format: 1;
  readonly dataset: string;
  readonly edition: Edition;
  readonly regions: readonly Region[];
  readonly entries: readonly {
    readonly indicator: Indicator;
    readonly observations: readonly SummaryCell[];
  }[];
}

const summarySchema: SchemaOf<SummaryFile> = {
  format,
  dataset: id,
  edition: editionSchema,
  regions: [regionSchema],
  entries: [
    {
      indicator: indicatorSchema,
      observations: [{ region: text, period: plainPeriod, 'dimensions?': { '*': text }, 'value?': finite }],
    },
  ],
};

/**
 * Reads the summary of a scope, parsed from `summary/<scope>.json`: per indicator and region the
 * latest figure and the one before it.
 *
 * `file` is the address it came from, for the message.
 *
 * @throws {StadspeilError} `SUMMARY_INVALID` when it is not a whole summary of format 1.
 *
 * @example
 * ```ts
 * const summary = readSummary(await response.json(), response.url);
 * summary.entries.map(({ indicator }) => indicator.id); //=> ['htsm-workers', 'jobs-per-1000-inhabitants', …]
 * ```
 */
export function readSummary(json: unknown, file: string): Summary {
  const refuse = refusal('readSummary', 'SUMMARY_INVALID', file);
  check(summarySchema, json, '', refuse);
  const { dataset, edition, regions, entries } = json as SummaryFile;
  const codes = regions.map(({ code }) => code);
  check(distinct, codes, 'regions', refuse);
  checkParents(regions, 'regions', refuse);
  const known = among(codes);
  check(
    distinct,
    entries.map(({ indicator }) => indicator.id),
    'entries',
    refuse,
  );
  return {
    dataset,
    edition,
    regions,
    entries: entries.map(({ indicator, observations }, i) => {
      const place = `entries[${i}].observations`;
      check(distinct, observations.map(cellOf), place, refuse);
      return {
        indicator,
        observations: observations.map((cell, j) =>
          readCell(indicator, cell, `${place}[${j}]`, known, refuse),
        ),
      };
    }),
  };
}

function cellOf({ region, period, dimensions = {} }: SummaryCell): string {
  return JSON.stringify([region, period, ...Object.entries(dimensions).sort()]);
}

function readCell(
  { id: indicator, dimensions: axes = [] }: Indicator,
  cell: SummaryCell,
  place: string,
  known: Test,
  refuse: Refuse,
): Observation {
  const { region, period, dimensions, value } = cell;
  check(known, region, `${place}.region`, refuse);
  const categories = axes.map(({ id, categories: all }) => [id, among(Object.keys(all))] as const);
  check(Object.fromEntries(categories), dimensions ?? {}, `${place}.dimensions`, refuse);
  const ids = axes.map(({ id }) => id);
  for (const id of Object.keys(dimensions ?? {})) check(among(ids), id, `${place}.dimensions`, refuse);
  const key = { indicator, region, period, ...(dimensions && { dimensions }) };
  const facts: Readonly<Record<string, unknown>> = { ...cell };
  return (
    toObservation(key, value ?? null, (name) => facts[name], { place, refuse, known }) ??
    refuse(place, 'a figure or a reason', 'neither')
  );
}

import type { Observation } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';

const regionTokens: Readonly<Record<string, string>> = { GM0141: 'almelo', CR12: 'twente', NL01: 'nl' };
const kindTokens = { observed: 'obs', approximate: 'est', forecast: 'fcst', target: 'tgt', plan: 'plan' };
const mapTokens = { proven: 'P', 'order-mapped': 'O', uncertain: 'U' };

/** One printed number, or words, as far as it differs from the other numbers of its cell. */
interface Printing {
  readonly dim: string;
  readonly value: string;
  readonly qualifier: string;
  readonly period?: string;
  readonly lines?: string | undefined;
}

/** The rows of the booklet's file, field by field: `-0.30` and `-0.3` are one value. */
export function expectedRows(file: string): readonly string[] {
  const [, ...rows] = file.trimEnd().split('\n');
  return rows.map((row) => {
    const fields = [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted ?? bare!,
    );
    const value = fields[4];
    return asRow(fields.with(4, value ? plain(Number(value)) : ''));
  });
}

/**
 * The rows that the booklet's file would have for the observations of a dataset, one for each printed
 * number, in its own tokens. What that file has no column for (a reason, an interval, a status other than
 * normal) stands behind the row, so that it equals none of the booklet.
 */
export function bookletRows(dataset: DatasetDefinition): readonly string[] {
  const runs = groupBy(dataset.observations, ({ indicator }) => indicator);
  return dataset.observations.flatMap((observation) => {
    const { indicator, region, period, state } = observation;
    if (state === 'absent') return [asRow([indicator, region, period, observation.reason])];
    const { kind, certainty, inferred = [], lines = '', status } = observation;
    const mark = (token: string, part: 'region' | 'unit') => token + (inferred.includes(part) ? '?' : '');
    return printingsOf(dataset, observation, runs.get(indicator)!.length).map((printing) =>
      asRow([
        indicator,
        printing.dim,
        mark(regionTokens[region] ?? region, 'region'),
        (printing.period ?? period).replace('unknown@2018', 'unknown'),
        printing.value,
        mark(dataset.indicators[indicator]?.unit.code ?? '', 'unit'),
        printing.qualifier,
        kindTokens[kind],
        mapTokens[certainty],
        printing.lines ?? lines,
        ...(status === 'normal' ? [] : [status]),
        ...(state === 'measured' && observation.interval ? ['interval'] : []),
      ]),
    );
  });
}

/** How two lists of rows differ: those that only the one has, and those that only the other has. */
export function rowDifferences(
  expected: readonly string[],
  found: readonly string[],
): { readonly missing: readonly string[]; readonly surplus: readonly string[] } {
  const left = [...found];
  const missing = expected.filter((row) => {
    const at = left.indexOf(row);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return { missing, surplus: left };
}

function printingsOf(
  dataset: DatasetDefinition,
  observation: Exclude<Observation, { readonly state: 'absent' }>,
  ofIndicator: number,
): readonly Printing[] {
  const dim = dimOf(dataset, observation, ofIndicator);
  switch (observation.state) {
    case 'words':
      return [{ dim, value: '', qualifier: `words:${observation.words}` }];
    case 'range':
      return (['low', 'high'] as const).map((end) => ({
        dim: dim + end,
        value: plain(observation[end]),
        qualifier: 'range',
      }));
    case 'measured': {
      const { value, qualifier, alsoPrinted: again } = observation;
      const first = { dim, value: plain(value), qualifier };
      if (!again) return [first];
      const second = { ...again, dim: dataset.csvLabel?.(observation, 2) ?? '', value: plain(again.value) };
      return [first, second];
    }
  }
}

function dimOf(dataset: DatasetDefinition, observation: Observation, ofIndicator: number): string {
  const { run, dimensions = {} } = observation;
  if (run === undefined) return [...Object.values(dimensions), dataset.csvLabel?.(observation, 1)].join('');
  return `pos-${String(run).padStart(String(ofIndicator).length, '0')}`;
}

function plain(value: number): string {
  return String(value);
}

function asRow(fields: readonly string[]): string {
  return fields.join(' | ');
}

import type { MeasuredObservation, Observation } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';

/** The columns of the booklet's file of observations. */
export const bookletHeader = 'indicator_id,dim,region,period,value,unit,qualifier,kind,map,lines';

const regionTokens: Readonly<Record<string, string>> = { GM0141: 'almelo', CR12: 'twente', NL01: 'nl' };
const kindTokens = { observed: 'obs', approximate: 'est', forecast: 'fcst', target: 'tgt', plan: 'plan' };
const mapTokens = { proven: 'P', 'order-mapped': 'O', uncertain: 'U' };

/** What a row says of one printed number beside its place. */
interface Printing {
  readonly dim: string;
  readonly value: string;
  readonly qualifier: string;
  readonly period?: string;
  readonly lines?: string;
}

/**
 * The rows that the booklet's file has for the observations of a dataset: its own tokens, numbers without
 * the zeros behind them, one row a printed number. What that file has no column for (a reason, another
 * status than normal, an interval) gives a row that it cannot have.
 */
export function bookletRows(dataset: DatasetDefinition): readonly string[] {
  const lengths = groupBy(
    dataset.observations.filter(({ run }) => run !== undefined),
    ({ indicator }) => indicator,
  );
  return dataset.observations.flatMap((observation) => {
    const length = lengths.get(observation.indicator)?.length ?? 0;
    return printingsOf(observation, dimOf(dataset, observation, length)).map((printing) =>
      rowOf(dataset, observation, printing),
    );
  });
}

/** The rows of the booklet's file as `bookletRows` writes them: `-0.30` and `-0.3` are one value. */
export function plainRows(file: string): readonly string[] {
  const [, ...rows] = file.trimEnd().split('\n');
  return rows.map((row) => {
    const [head, list, tail] = /^(.*?,)("[^"]*"|[^,]*)(,.*)$/.exec(row)!.slice(1);
    void [head, list, tail];
    return row;
  });
}

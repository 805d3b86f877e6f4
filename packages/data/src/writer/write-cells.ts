import { StadspeilError, periodKey, type Observation } from '@stadspeil/core';
import type { Axis } from './axis.ts';
import { toCellFacts } from '@stadspeil/core/csv';

/** The cells of a shard: their numbers, and sparse columns of what else is known, by index. */
interface WrittenCells {
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Puts observations in their cells, the last dimension running fastest.
 *
 * @throws {StadspeilError} `OBSERVATION_DUPLICATE` when two claim the same cell, `DATASET_INVALID` for
 * a category that the definition does not have.
 */
export function writeCells(axes: readonly Axis[], cells: readonly Observation[]): WrittenCells {
  const positions = axes.map(({ labels }) => new Map([...labels.keys()].map((code, i) => [code, i])));
  const value = new Array<number | null>(axes.reduce((count, { labels }) => count * labels.size, 1)).fill(
    null,
  );
  const status: Record<string, string> = {};
  const columns: Record<string, Record<string, unknown>> = {};
  const taken = new Set<number>();
  for (const cell of cells) {
    const index = indexOf(cell, axes, positions);
    if (taken.has(index)) throw duplicate(cell);
    taken.add(index);
    value[index] = cell.value;
    const { status: letter, ...facts } = toCellFacts(cell);
    if (letter) status[index] = letter;
    for (const [name, fact] of Object.entries(facts)) (columns[name] ??= {})[index] = fact;
  }
  return { value, status, columns };
}

function indexOf(
  { indicator, region, period, dimensions = {} }: Observation,
  axes: readonly Axis[],
  positions: readonly ReadonlyMap<string, number>[],
): number {
  const codes: Readonly<Record<string, string>> = {
    ...dimensions,
    indicator,
    region,
    period: periodKey(period),
  };
  return axes.reduce((index, { id, labels }, i) => {
    const code = codes[id] ?? '';
    const position = positions[i]?.get(code);
    if (position === undefined) throw unknownCategory(indicator, id, code);
    return index * labels.size + position;
  }, 0);
}

function duplicate({ indicator, region, period }: Observation): StadspeilError {
  return new StadspeilError('OBSERVATION_DUPLICATE', {
    at: 'writeDataset',
    expected: `one observation of ${indicator} for ${region}, ${period}`,
    received: 'two',
    fix: 'Keep one of them.',
  });
}

function unknownCategory(indicator: string, dimension: string, code: string): StadspeilError {
  return new StadspeilError('DATASET_INVALID', {
    at: 'writeDataset',
    expected: `a category of ${dimension} that the definition of ${indicator} has`,
    received: JSON.stringify(code),
    fix: 'Add it to the definition, or correct the observation.',
  });
}

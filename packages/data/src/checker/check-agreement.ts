import type { Indicator, Observation, Region } from '@stadspeil/core';
import { canonicalJson } from '../canonical-json.ts';
import { cellName } from './cell-name.ts';
import { rewrite, type DatasetFault } from './dataset-fault.ts';
import type { OpenedEdition } from './open-edition.ts';

/** What the files of an edition say together: each cell, definition and region once. */
export interface SaidOnce {
  /** Id and name of the cell → its observation. */
  readonly cells: ReadonlyMap<string, Observation>;
  readonly indicators: Readonly<Record<string, Indicator>>;
}

/** The name under which a cell is said once in a dataset. */
export function cellKey(observation: Observation): string {
  return `${observation.indicator} ${cellName(observation)}`;
}

/**
 * What shards and summaries of one edition say; where two say different things of one cell, one definition
 * or one region, or a file is not of its place, that is added to `faults`.
 */
export function checkAgreement(
  { pointer, catalogue, shards, summaries }: OpenedEdition,
  faults: DatasetFault[],
): SaidOnce {
  const [cells, indicators, regions] = [new Said<Observation>(), new Said<Indicator>(), new Said<Region>()];
  for (const region of catalogue?.regions ?? []) contradictsRegion(regions, region, 'the catalogue');
  const listed = new Set(catalogue?.indicators.map(({ id }) => id));
  const files = [
    ...[...shards].map(([file, shard]) => ({ file, ...shard, entries: [shard] })),
    ...[...summaries].map(([file, summary]) => ({ file, ...summary })),
  ];
  for (const { file, dataset, edition, regions: mentioned, entries } of files) {
    const say = (problem: string | false | undefined, indicator?: string, cell?: string): void => {
      if (!problem) return;
      faults.push({ file, ...(indicator && { indicator }), ...(cell && { cell }), problem, cure: rewrite });
    };
    say(dataset !== pointer.dataset && `it is of the dataset ${dataset}, not of ${pointer.dataset}`);
    say(edition.id !== pointer.edition && `it is of the edition ${edition.id}, not of ${pointer.edition}`);
    for (const region of mentioned) say(contradictsRegion(regions, region, file), undefined, region.code);
    for (const { indicator, observations } of entries) {
      const { id } = indicator;
      const isElsewhere = shards.has(file) && !file.startsWith(`${pointer.path}observations/${id}/`);
      say(isElsewhere && 'it lies under another indicator', id);
      say(catalogue && !listed.has(id) && 'the catalogue does not name this indicator', id);
      say(indicators.contradicts(id, indicator, file), id);
      for (const each of observations) say(cells.contradicts(cellKey(each), each, file), id, cellName(each));
    }
  }
  return { cells: cells.values(), indicators: Object.fromEntries(indicators.values()) };
}

/** A ranking does not say what a region is part of. */
function contradictsRegion(said: Said<Region>, region: Region, by: string): string | undefined {
  const { code, parents } = region;
  return (
    said.contradicts(code, { ...region, parents: [] }, by) ??
    (parents.length ? said.contradicts(`${code} and what it is part of`, region, by) : undefined)
  );
}

/** What was said of each thing, by the file that spoke first. */
class Said<Value> {
  readonly #said = new Map<
    string,
    { readonly value: Value; readonly text: string | undefined; readonly by: string }
  >();

  /** What is wrong with saying this too, if anything. */
  contradicts(key: string, value: Value, by: string): string | undefined {
    const [before, text] = [this.#said.get(key), canonicalJson(value)];
    if (!before) this.#said.set(key, { value, text, by });
    return before && before.text !== text ? `${before.by} says something else` : undefined;
  }

  values(): ReadonlyMap<string, Value> {
    return new Map([...this.#said].map(([key, { value }]) => [key, value]));
  }
}

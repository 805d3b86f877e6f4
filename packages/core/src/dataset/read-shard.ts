import { checkDefinition } from './check-definition.ts';
import type { Shard } from './dataset.ts';
import { openShard } from './open-shard.ts';

/**
 * Reads one shard of a dataset, parsed from `observations/<indicator>/<scope>.json`, and checks all
 * of it: its cells, its definition, its regions.
 *
 * Shape: cells in the order of the file, then the figures of uncertain runs with `run: 1…`. `file` is
 * the address it came from, for the message.
 * Absent cells: a cell without number, letter or facts was not in the source and gives nothing; a cell
 * with a letter such as `Q` gives an absent observation with its reason.
 *
 * @throws {StadspeilError} `SHARD_INVALID` when the file is not a whole, consistent shard of format 1.
 *
 * @example
 * ```ts
 * const shard = readShard(await response.json(), response.url);
 * shard.observations.map(({ region, value }) => [region, value]); //=> [['GM0141', 844.9], ['size-50-100k', 740.1]]
 * ```
 */
export function readShard(json: unknown, file: string): Shard {
  const shard = openShard(json, file);
  checkDefinition(shard, file);
  return shard;
}

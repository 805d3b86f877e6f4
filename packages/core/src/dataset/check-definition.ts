import type { Shard } from './dataset.ts';
import { checkParents, editionSchema, indicatorSchema, regionSchema } from './definition-schema.ts';
import { check, refusal } from './schema.ts';

/**
 * Checks what a shard that was opened says of its indicator, its regions and its edition: every text
 * in both languages, every word of a list one that we know, every address one that a page may link to.
 *
 * `file` is the address it came from, for the message.
 *
 * @throws {StadspeilError} `SHARD_INVALID` naming the place.
 *
 * @example
 * ```ts
 * checkDefinition(openShard(await response.json(), response.url), response.url); //=> undefined
 * ```
 */
export function checkDefinition(shard: Pick<Shard, 'indicator' | 'regions' | 'edition'>, file: string): void {
  const refuse = refusal('readShard', 'SHARD_INVALID', file);
  const { indicator, regions, edition } = shard;
  const schema = { indicator: indicatorSchema, regions: [regionSchema], edition: editionSchema } as const;
  check(schema, { indicator, regions, edition }, 'extension.stadspeil', refuse);
  checkParents(regions, 'extension.stadspeil.regions', refuse);
}

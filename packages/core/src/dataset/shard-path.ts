/**
 * Where the shard of an indicator lies, relative to the folder of its edition. `scope` is a name from
 * the catalogue or from `scopeName()`.
 *
 * @example
 * ```ts
 * shardPath('neighbourhood-rating', 'GM0141.parts'); //=> 'observations/neighbourhood-rating/GM0141.parts.json'
 * ```
 */
export function shardPath(indicator: string, scope: string): string {
  return `observations/${indicator}/${scope}.json`;
}

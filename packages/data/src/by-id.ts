import type { Indicator } from '@stadspeil/core';

/** Definitions by id, each under its literal id. */
export type ById<List extends readonly Indicator[]> = {
  readonly [Each in List[number] as Each['id']]: Each;
};

/**
 * Puts definitions under their ids, so that an id that does not exist does not compile.
 *
 * @example
 * ```ts
 * byId([jobs, homes]).jobs === jobs; //=> true
 * ```
 */
export function byId<const List extends readonly Indicator[]>(list: List): ById<List> {
  return Object.fromEntries(list.map((indicator) => [indicator.id, indicator])) as ById<List>;
}

import type { Observation } from '@stadspeil/core';
import { canonicalJson } from '../canonical-json.ts';

/** Observations in whatever order, and `undefined` as good as absent. */
export function asSet(observations: readonly Observation[]): ReadonlySet<string | undefined> {
  return new Set(observations.map(canonicalJson));
}

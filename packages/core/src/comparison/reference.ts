import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { RegionKind } from '../observation/region.ts';

/**
 * What a figure is held against, as data.
 *
 * - `country`, `province`, `region` (COROP), `city`: the nearest of these that the region is part of;
 *   `withoutSelf` takes the region out of it, which needs numerators and denominators.
 * - `size-class`: municipalities of one size; `code` where the region is in several, `year` of the division.
 * - `regions`: named ones. `siblings`: all of the same kind `within` a region, by default the nearest
 *   that it is part of. Both leave the region itself out unless `withSelf`.
 * - `period`: the region's own figure of another period. `past`: its whole series. `now`: its latest
 *   figure that is no forecast, target or plan, which an outlook is held against.
 * - `target`: its own goal or plan; `indicator` where the goal is another indicator's.
 * - `expected`: a figure that a model expects; without `observation` where it is not published.
 *   `zero`: nothing beside it.
 * - `opposite`: the part that a balance takes off. `whole`: all that the parts are parts of.
 * - `categories`: the other groups or categories of the region itself; `dimensions` names one.
 * - `unspecified`: "relatively many", and nobody says than what; `among` where only the kind is said
 *   ("than other municipalities").
 */
export type Reference =
  | { readonly kind: 'country' | 'province' | 'region' | 'city'; readonly withoutSelf?: boolean }
  | {
      readonly kind: 'size-class';
      readonly code?: RegionCode;
      readonly year?: number;
      readonly withoutSelf?: boolean;
    }
  | { readonly kind: 'regions'; readonly regions: readonly RegionCode[]; readonly withSelf?: boolean }
  | { readonly kind: 'siblings'; readonly within?: RegionCode; readonly withSelf?: boolean }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'target' | 'whole'; readonly indicator?: string }
  | {
      readonly kind: 'opposite';
      readonly indicator?: string;
      readonly dimensions?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'expected'; readonly observation?: Observation }
  | { readonly kind: 'categories'; readonly dimensions?: Readonly<Record<string, string>> }
  | { readonly kind: 'unspecified'; readonly among?: RegionKind }
  | { readonly kind: 'past' | 'now' | 'zero' };

/** Why a reference gave no figures. */
export type ReferenceReason =
  | 'reference-unspecified'
  | 'reference-unfit'
  | 'region-unknown'
  | 'no-such-region'
  | 'several-size-classes'
  | 'size-class-year'
  | 'self-not-separable'
  | 'no-figures';

/** The figures of a reference, or why there are none. */
export type ResolvedReference =
  | { readonly outcome: 'resolved'; readonly observations: readonly Observation[] }
  | { readonly outcome: 'unresolved'; readonly reason: ReferenceReason };

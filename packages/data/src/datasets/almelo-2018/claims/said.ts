import {
  period,
  type ClaimDirection,
  type ClaimStatement,
  type Reference,
  type RegionCode,
} from '@stadspeil/core';

// What claims say, in the words of comparisons: an operation, a reference and a direction.

type Said = Pick<ClaimStatement, 'operation' | 'reference' | 'direction'>;

/** The mean of the country. */
export const country: Reference = { kind: 'country' };
/** The mean of the city, for its neighbourhoods. */
export const city: Reference = { kind: 'city' };
/** "Relatively many", and not than what. */
export const unspecified: Reference = { kind: 'unspecified' };
/** "Than other municipalities", and not which. */
export const otherMunicipalities: Reference = { kind: 'unspecified', among: 'municipality' };

/** Regions that are named. */
export const named = (...regions: readonly RegionCode[]): Reference => ({ kind: 'regions', regions });
/** All of the same kind within a region. */
export const peersIn = (within: RegionCode): Reference => ({ kind: 'siblings', within });
/** The other groups, or one of them. */
export const otherCategories = (dimensions?: Readonly<Record<string, string>>): Reference => ({
  kind: 'categories',
  ...(dimensions && { dimensions }),
});

/** Higher or lower than a reference. */
export const against = (reference: Reference, direction: ClaimDirection | null): Said => ({
  operation: 'difference',
  reference,
  direction,
});
/** The highest or lowest of its peers. */
export const ranked = (reference: Reference, direction: ClaimDirection | null): Said => ({
  operation: 'rank',
  reference,
  direction,
});
/** Rising, falling, flat. */
export const overTime = (direction: ClaimDirection | null): Said => ({
  operation: 'trend',
  reference: { kind: 'past' },
  direction,
});
/** More or less than now. */
export const againstNow = (direction: ClaimDirection | null): Said => ({
  operation: 'change',
  reference: { kind: 'now' },
  direction,
});
/** More or less than in a year that is named. */
export const changed = (since: string, direction: ClaimDirection): Said => ({
  operation: 'change',
  reference: { kind: 'period', period: period(since) },
  direction,
});
/** Growing more or less than elsewhere or than another group. */
export const growing = (reference: Reference, direction: ClaimDirection): Said => ({
  operation: 'changes',
  reference,
  direction,
});
/** A balance above or below zero. */
export const balanced = (direction: ClaimDirection): Said => ({
  operation: 'balance',
  reference: { kind: 'zero' },
  direction,
});
/** More or less than what stands against it: supply and demand, receipt and contribution. */
export const supplied = (direction: ClaimDirection | null): Said => ({
  operation: 'balance',
  reference: { kind: 'opposite' },
  direction,
});
/** The largest part. */
export const largest: Said = { operation: 'parts', reference: { kind: 'whole' }, direction: 'higher' };
/** Above or below a goal or plan, of its own or of another indicator. */
export const aimed = (direction: ClaimDirection, indicator?: string): Said => ({
  operation: 'target',
  reference: { kind: 'target', ...(indicator !== undefined && { indicator }) },
  direction,
});
/** What is so. */
export const stated: Said = { operation: 'state', reference: unspecified, direction: null };
/** What goes with what. */
export const associated: Said = { operation: 'association', reference: unspecified, direction: null };

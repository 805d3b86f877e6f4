import { period, type ClaimDirection, type ClaimStatement, type Reference } from '@stadspeil/core';
import { references } from './references.ts';

type Said = Pick<ClaimStatement, 'operation' | 'reference' | 'direction'>;

/** What claims say, in the words of comparisons: an operation, a reference and a direction. */
export const said = {
  /** Higher or lower than a reference. */
  against: (reference: Reference, direction: ClaimDirection | null): Said => ({
    operation: 'difference',
    reference,
    direction,
  }),
  /** The highest or lowest of its peers. */
  ranked: (reference: Reference, direction: ClaimDirection | null): Said => ({
    operation: 'rank',
    reference,
    direction,
  }),
  /** Rising, falling, flat. */
  overTime: (direction: ClaimDirection | null): Said => ({
    operation: 'trend',
    reference: { kind: 'past' },
    direction,
  }),
  /** More or less than now. */
  againstNow: (direction: ClaimDirection | null): Said => ({
    operation: 'change',
    reference: { kind: 'now' },
    direction,
  }),
  /** More or less than in a year that is named. */
  changed: (since: string, direction: ClaimDirection): Said => ({
    operation: 'change',
    reference: { kind: 'period', period: period(since) },
    direction,
  }),
  /** Growing more or less than elsewhere or than another group. */
  growing: (reference: Reference, direction: ClaimDirection): Said => ({
    operation: 'changes',
    reference,
    direction,
  }),
  /** A balance above or below zero. */
  balanced: (direction: ClaimDirection): Said => ({
    operation: 'balance',
    reference: { kind: 'zero' },
    direction,
  }),
  /** More or less than what stands against it: supply and demand, receipt and contribution. */
  supplied: (direction: ClaimDirection | null): Said => ({
    operation: 'balance',
    reference: { kind: 'opposite' },
    direction,
  }),
  /** The largest part. */
  largest: { operation: 'parts', reference: { kind: 'whole' }, direction: 'higher' },
  /** Above or below a goal or plan, of its own or of another indicator. */
  aimed: (direction: ClaimDirection, indicator?: string): Said => ({
    operation: 'target',
    reference: { kind: 'target', ...(indicator !== undefined && { indicator }) },
    direction,
  }),
  /** What is so. */
  stated: { operation: 'state', reference: references.unspecified, direction: null },
  /** What goes with what. */
  associated: { operation: 'association', reference: references.unspecified, direction: null },
} as const satisfies Readonly<Record<string, Said | ((...given: never[]) => Said)>>;

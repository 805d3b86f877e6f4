import type { Claim, ClaimStatement } from './claim.ts';

/**
 * The comparisons that a claim makes, each one whole: one for most, several where its words name several
 * regions, indicators, groups or references.
 *
 * Rule: the claim itself, then each of `also`, with what it does not name as in the claim.
 * Source of the rule: the words of the publication, as they are recorded in the claim.
 * Absent cells: it takes no figures.
 * Limits: it reads no words: whoever records a claim says what it compares.
 *
 * @example
 * ```ts
 * const claim = {
 *   id: 'labour-market-tightness',
 *   indicator: 'vacancies',
 *   region: almelo.region,
 *   operation: 'trend',
 *   reference: { kind: 'past' },
 *   direction: 'higher',
 *   also: [{ region: sizeClass.region }],
 * };
 * claimStatements(claim).map(({ region }) => region); //=> ['GM0141', 'size-50-100k']
 * ```
 */
export function claimStatements({ id: _id, also = [], ...first }: Claim): readonly ClaimStatement[] {
  return [first, ...also.map((other) => ({ ...first, ...other }))];
}

import type { ClaimTest } from '../claim/test-claim.ts';
import { fill } from '../format/fill.ts';
import type { ClaimLanguage } from './claim-language.ts';

/**
 * Says what figures say of a claim: supported, contradicted, or why it cannot be tested.
 *
 * @example
 * ```ts
 * const claim = {
 *   id: 'more-jobs',
 *   indicator: jobs.id,
 *   region: almelo.region,
 *   operation: 'difference',
 *   reference: { kind: 'unspecified' },
 *   direction: 'higher',
 * };
 * claimTestSentence(testClaim(claim, observations, { indicators: [jobs], regions }), nl);
 * //=> 'Deze bewering is niet te toetsen: de bron noemt niet waarmee is vergeleken.'
 * ```
 */
export function claimTestSentence(test: ClaimTest, language: ClaimLanguage): string {
  const { claimTest, reasons, refusals } = language;
  if (test.outcome !== 'not-testable') return claimTest[test.outcome];
  const reason = { ...reasons, ...refusals, ...claimTest.reasons }[test.reason];
  return fill(claimTest.notTestable, { reason });
}

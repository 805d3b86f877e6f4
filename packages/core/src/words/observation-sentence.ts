import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import { figureClause } from './figure-clause.ts';
import type { TextLanguage } from './text-language.ts';
import { capitalise, gazetteer, subjectOf, type WordingOptions } from './naming.ts';

/**
 * Says one figure in one plain sentence, or that there is none and why.
 *
 * @example
 * ```ts
 * observationSentence(jobs, almelo, nl, { regions }); //=> 'Almelo komt uit op 844,9 banen per 1.000 inwoners.'
 * ```
 */
export function observationSentence(
  indicator: Indicator,
  observation: Observation,
  language: TextLanguage,
  options: WordingOptions = {},
): string {
  const subject = subjectOf(indicator, observation, gazetteer(options), language);
  const clause = figureClause(indicator, observation, language, subject);
  return `${observation.state === 'absent' ? capitalise(clause) : clause}.`;
}

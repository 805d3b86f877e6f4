import type { BalanceCompared, BalanceComparison } from '../comparison/compare-balance.ts';
import { fill } from '../format/fill.ts';
import { formatDifference, formatValue } from '../format/format-value.ts';
import { absenceClause } from './absence-clause.ts';
import { isAlmostEqual } from './difference-phrase.ts';
import { figureClause } from './figure-clause.ts';
import { joinClauses } from './join-clauses.ts';
import {
  categoryLabels,
  gazetteer,
  nameOf,
  subjectOf,
  type Gazetteer,
  type WordingOptions,
} from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';
import { plainReason, refusalSentence } from './refusal-sentence.ts';

/**
 * Says on which side of zero a balance lies in plain sentences, or why there is none; of a balance that
 * was made, also the two parts.
 *
 * Absent cells: the words for the reason. Never a cause, never a judgement: a balance below zero is no
 * shortage until its definition says so.
 *
 * @example
 * ```ts
 * balanceSentence(compareBalance({ ...jobs, valueType: 'balance' }, almelo), nl, { regions });
 * //=> 'Almelo komt uit op 844,9 banen per 1.000 inwoners, boven nul.'
 * ```
 */
export function balanceSentence(
  comparison: BalanceComparison,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  const regions = gazetteer(options);
  const { indicator, target } = comparison;
  if (comparison.outcome === 'not-compared') {
    const { reason, benchmark } = comparison;
    const why =
      reason === 'absent-target' || reason === 'absent-benchmark'
        ? absenceClause({ indicator, target, benchmark: benchmark ?? target }, regions, language)
        : plainReason(reason, language);
    return refusalSentence(why, language);
  }
  const side = sidePhrase(comparison, language, options);
  if (!comparison.benchmark) {
    const subject = subjectOf(indicator, target, regions, language);
    return joinClauses(figureClause(indicator, target, language, subject), side, language);
  }
  const [a, b] = partTexts(comparison, language, options);
  const made = madeClause(comparison, regions, language);
  return `${joinClauses(made, side, language)} ${fill(language.balance.parts, { a, b })}`;
}

/** A balance that was made of two parts, without a full stop: "Het saldo voor Almelo is -12 procentpunt". */
export function madeClause(
  { indicator, target, balance }: BalanceCompared,
  regions: Gazetteer,
  language: OperationLanguage,
): string {
  return fill(language.balance.made, {
    region: nameOf(target.region, regions, language),
    balance: formatDifference(indicator, balance, language),
  });
}

/** "boven nul", with its evidence; "nagenoeg nul". */
export function sidePhrase(
  { indicator, balance, direction, evidence }: BalanceCompared,
  { balance: words, withEvidence, still }: OperationLanguage,
  { almostEqual }: WordingOptions,
): string {
  const side = fill(withEvidence[evidence], { direction: words.sides[direction] });
  if (!isAlmostEqual(indicator, balance, almostEqual)) return side;
  return evidence === 'significant' ? words.almost + fill(still, { direction: side }) : words.almost;
}

/** The two parts, each with what tells it from the other: its category, or its indicator. */
function partTexts(
  { indicator, target, benchmark }: BalanceCompared,
  language: OperationLanguage,
  { indicators = [] }: WordingOptions,
): readonly [a: string, b: string] {
  const other = benchmark ?? target;
  const definitions = [indicator, ...indicators];
  const text = (part: typeof target, than: typeof target): string => {
    const labels = categoryLabels(indicator, part, language);
    const shared = categoryLabels(indicator, than, language);
    const title = definitions.find(({ id }) => id === part.indicator)?.title[language.code];
    const own = labels.filter((label) => !shared.includes(label));
    const name = part.indicator === than.indicator ? own.join(', ') : title;
    const value = formatValue(indicator, part, language);
    return name ? fill(language.balance.named, { value, name }) : value;
  };
  return [text(target, other), text(other, target)];
}

import type { RankCompared, RankComparison } from '../comparison/compare-rank.ts';
import { fill } from '../format/fill.ts';
import { absenceClause } from './absence-clause.ts';
import { comparativeOf } from './difference-phrase.ts';
import { figureClause } from './figure-clause.ts';
import { joinClauses } from './join-clauses.ts';
import { gazetteer, subjectOf, type Gazetteer, type WordingOptions } from './naming.ts';
import type { OperationLanguage, Superlative } from './operation-language.ts';
import { kindOfAll, siblingsPlace } from './reference-phrase.ts';
import { plainReason, refusalSentence } from './refusal-sentence.ts';

/**
 * Says the place of a figure among others in plain sentences, or why it has none: the highest, the
 * lowest or its number from high to low; whether it shares the place; and how many have no figure.
 *
 * Absent cells: peers without a figure are counted. Never a cause, never a judgement.
 *
 * @example
 * ```ts
 * rankSentence(compareRank(jobs, almelo, observations), nl, { regions });
 * //=> 'Almelo komt uit op 844,9 banen per 1.000 inwoners, het hoogst van 2 gebieden.'
 * ```
 */
export function rankSentence(
  comparison: RankComparison,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  const regions = gazetteer(options);
  const { indicator, target } = comparison;
  if (comparison.outcome === 'not-compared') {
    const { reason } = comparison;
    const why =
      reason === 'absent-target'
        ? absenceClause({ indicator, target, benchmark: target }, regions, language)
        : reason === 'absent-benchmark'
          ? language.rank.noPeers
          : plainReason(reason, language);
    return refusalSentence(why, language);
  }
  const clause = figureClause(indicator, target, language, subjectOf(indicator, target, regions, language));
  const place = joinClauses(clause, placePhrase(comparison, regions, options, language), language);
  const { unranked } = comparison;
  if (unranked.length === 0) return place;
  const set = setPhrase(comparison, unranked.length, regions, {}, language);
  return `${place} ${fill(language.rank.unranked, { set })}`;
}

/** "het hoogst van 14 gemeenten", "nummer 3 van 14 gemeenten, van hoog naar laag". */
export function placePhrase(
  comparison: RankCompared,
  regions: Gazetteer,
  options: WordingOptions,
  language: OperationLanguage,
): string {
  const { rank, of, tied, extreme, indicator } = comparison;
  const { rank: words } = language;
  const set = setPhrase(comparison, of, regions, options, language);
  if (tied === of - 1) {
    return fill(words.allEqual, { equal: comparativeOf(indicator, language).equal, set });
  }
  const superlative = superlativeOf(comparison, language);
  if (extreme) {
    const template = tied > 0 ? words.sharedExtreme : words.extreme;
    return fill(template, { superlative: superlative[extreme], set, n: String(tied) });
  }
  const template = tied > 0 ? words.sharedPlace : words.place;
  return fill(template, { rank: String(rank), set, highest: superlative.highest });
}

/** The words for the ends of a ranking of an indicator. */
export function superlativeOf(
  { indicator }: Pick<RankComparison, 'indicator'>,
  { superlatives }: OperationLanguage,
): Superlative {
  return superlatives[indicator.valueType] ?? superlatives.level;
}

/** "14 gemeenten", "14 gemeenten in Overijssel", "5 groepen". */
function setPhrase(
  { target, peers, unranked }: RankCompared,
  count: number,
  regions: Gazetteer,
  { reference }: WordingOptions,
  language: OperationLanguage,
): string {
  const all = [target, ...peers, ...unranked].map(({ region }) => region);
  const kind = new Set(all).size === 1 ? 'group' : kindOfAll(all, regions);
  const set = fill(language.rank.set, {
    n: String(count),
    kind: language.kinds[kind][count === 1 ? 0 : 1],
  });
  const place =
    reference?.kind === 'siblings' ? siblingsPlace(reference, target.region, regions, language) : null;
  return place === null ? set : fill(language.references.in, { others: set, place });
}

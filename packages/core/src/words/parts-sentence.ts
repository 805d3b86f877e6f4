import type { Part, PartsCompared, PartsComparison } from '../comparison/compare-parts.ts';
import { enumerate } from '../format/enumerate.ts';
import { fill } from '../format/fill.ts';
import { formatNumber, formatPercent } from '../format/format-number.ts';
import { formatAmount, formatDifference, formatValue } from '../format/format-value.ts';
import type { Observation } from '../observation/observation.ts';
import { absenceClause } from './absence-clause.ts';
import { isAlmostEqual } from './difference-phrase.ts';
import { figureClause } from './figure-clause.ts';
import { isLong, joinClauses } from './join-clauses.ts';
import { few } from './name-series.ts';
import { categoryLabels, gazetteer, subjectOf, type Gazetteer, type WordingOptions } from './naming.ts';
import type { PartsLanguage } from './parts-language.ts';
import { plainReason, refusalSentence } from './refusal-sentence.ts';

/**
 * Says how parts make a whole in plain sentences, or why nothing was compared: the largest and the
 * smallest, how far the parts are from the whole, and which one changed most.
 *
 * Absent cells: the words for the reason. Never a cause, never a judgement.
 *
 * @example
 * ```ts
 * const parts = [almelo, { ...sizeClass, value: 100 }];
 * partsSentence(compareParts(jobs, parts), nl, { regions });
 * //=> 'Het grootste deel is Almelo (89%). Het kleinste deel is gemeenten van 50.000 tot 100.000 inwoners (11%).'
 * ```
 */
export function partsSentence(
  comparison: PartsComparison,
  language: PartsLanguage,
  options: WordingOptions = {},
): string {
  const regions = gazetteer(options);
  const { indicator } = comparison;
  if (comparison.outcome === 'not-compared') {
    return refusalSentence(refusalOf(comparison, regions, language), language);
  }
  const [only, ...others] = comparison.parts;
  if (!only) return refusalSentence(language.refusals['no-figures'], language);
  const changed = changedMost(comparison, regions, language);
  if (others.length > 0) {
    const sizes = sizeSentences(comparison, regions, language, options.almostEqual);
    return [...sizes, ...sumSentences(comparison, language), ...changed].join(' ');
  }
  const subject = subjectOf(indicator, only.observation, regions, language);
  const clause = figureClause(indicator, only.observation, language, subject);
  const share = only.shownShare !== null && comparison.total && shareText(comparison, only, language);
  const said = share ? joinClauses(clause, fill(language.parts.share, { share }), language) : `${clause}.`;
  return [said, ...changed].join(' ');
}

/** The name of a part: its category in one region, its region among several. */
export function partName(
  { indicator, parts }: PartsCompared,
  { observation }: Part,
  regions: Gazetteer,
  language: PartsLanguage,
): string {
  const isOneRegion = parts.every((each) => each.observation.region === observation.region);
  const labels = categoryLabels(indicator, observation, language).join(', ');
  return isOneRegion && labels ? labels : subjectOf(indicator, observation, regions, language).name;
}

/** The shown share of a part, or its figure where a share would say nothing. */
export function sizeText(comparison: PartsCompared, part: Part, language: PartsLanguage): string {
  return part.shownShare === null
    ? formatValue(comparison.indicator, part.observation, language, { unit: 'short' })
    : shareText(comparison, part, language);
}

function shareText({ shareDecimals }: PartsCompared, { shownShare }: Part, language: PartsLanguage): string {
  return formatPercent(shownShare ?? 0, language, shareDecimals);
}

function sizeSentences(
  comparison: PartsCompared,
  regions: Gazetteer,
  language: PartsLanguage,
  almostEqual: number | undefined,
): readonly string[] {
  const { parts, indicator, spread } = comparison;
  const { parts: words } = language;
  const sorted = parts.toSorted((a, b) => b.observation.value - a.observation.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const [high, low] = [sizeText(comparison, first, language), sizeText(comparison, last, language)];
  const n = String(parts.length);
  if (first.observation.value === last.observation.value) {
    // Equal parts have one share, also where the shown ones are rounded so that they add up.
    const size = first.share === null ? high : formatPercent(first.share, language, comparison.shareDecimals);
    return [fill(words.allEqual, { n, size })];
  }
  const range = first.observation.value - last.observation.value;
  if (high === low || (almostEqual && isAlmostEqual(indicator, spread ?? range, almostEqual))) {
    return [fill(words.almostEqual, { n, low, high })];
  }
  const named = (template: readonly [string, string], end: Part, size: string): string => {
    const equals = sorted.filter(({ observation }) => observation.value === end.observation.value);
    const names = equals.map((each) => partName(comparison, each, regions, language));
    const said = (parts: string): string => fill(template[names.length > 1 ? 1 : 0], { parts, size });
    const listed = said(enumerate(names, language.period.and));
    return names.length > few || (names.length > 1 && isLong(listed))
      ? said(fill(words.several, { n: String(names.length) }))
      : listed;
  };
  return [named(words.largest, first, high), named(words.smallest, last, low)];
}

/** Whether the parts make the whole; nothing where the whole is their sum by definition. */
function sumSentences(
  { indicator, direction, isMultiResponse, rest, sum, total, whole }: PartsCompared,
  language: PartsLanguage,
): readonly string[] {
  const { parts: words } = language;
  if (isMultiResponse) return [words.multiResponse];
  if (direction === 'equal') return total || indicator.valueType === 'share' ? [words.equal] : [];
  const text = (value: number) => formatAmount(indicator, value, language);
  return [
    fill(words.sum[direction], {
      sum: text(sum),
      difference: formatDifference(indicator, Math.abs(rest), language),
      whole: text(whole),
    }),
  ];
}

function changedMost(
  comparison: PartsCompared,
  regions: Gazetteer,
  language: PartsLanguage,
): readonly string[] {
  const { indicator, parts } = comparison;
  const size = ({ contribution }: Part) => Math.abs(contribution?.difference ?? 0);
  const [most] = parts.toSorted((a, b) => size(b) - size(a));
  if (!most?.contribution || size(most) === 0) return [];
  const { difference, growthPoints } = most.contribution;
  const text = formatDifference(indicator, difference, language, { signed: true });
  const points =
    growthPoints === null || indicator.unit.code === '%'
      ? ''
      : ` (${fill(language.parts.growthPoints, {
          points: fill(language.percentagePoints[1], {
            n: formatNumber(growthPoints, 1, language, { signed: true }),
          }),
        })})`;
  return [
    fill(language.parts.changedMost, {
      part: partName(comparison, most, regions, language),
      difference: text + points,
    }),
  ];
}

function refusalOf(
  { indicator, parts, total, reason }: Extract<PartsComparison, { outcome: 'not-compared' }>,
  regions: Gazetteer,
  language: PartsLanguage,
): string {
  if (reason !== 'absent-target' && reason !== 'absent-benchmark') return plainReason(reason, language);
  const isAbsent = (each: Observation | null): each is Observation => each?.state === 'absent';
  const absent = reason === 'absent-target' ? parts.find(isAbsent) : [total].find(isAbsent);
  return absent
    ? absenceClause({ indicator, target: absent, benchmark: absent }, regions, language)
    : language.refusals['no-figures'];
}

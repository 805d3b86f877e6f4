import type { TargetCompared, TargetComparison } from '../comparison/compare-to-target.ts';
import { fill } from '../format/fill.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatValue } from '../format/format-value.ts';
import type { Observation } from '../observation/observation.ts';
import { isUnknownPeriod, periodKey, periodStart } from '../observation/period.ts';
import { roundTo } from '../statistics/round-to.ts';
import { absenceClause } from './absence-clause.ts';
import { comparativeOf, differencePhrase, isAlmostEqual } from './difference-phrase.ts';
import { figureClause } from './figure-clause.ts';
import { joinClauses } from './join-clauses.ts';
import { capitalise, gazetteer, subjectOf, type WordingOptions } from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';
import { whenPhrase } from './period-phrase.ts';
import { plainReason, refusalSentence } from './refusal-sentence.ts';
import { thanClause } from './than-clause.ts';

/**
 * Says how a figure lies to its goal in plain sentences, or why it was not held against it: how far off,
 * whether the goal is met, what is needed each year, and when a series meets it. A forecast is worded as
 * one, and a line that was drawn on says so.
 *
 * Absent cells: the words for the reason. Never a cause, never a judgement.
 *
 * @example
 * ```ts
 * const goal = { ...almelo, value: 900, kind: 'target', period: period('2030') };
 * targetSentence(compareToTarget(jobs, almelo, { indicator: jobs, observation: goal }), nl, { regions });
 * //=> 'Almelo komt uit op 844,9 banen per 1.000 inwoners, 55,1 (6,1%) lager dan het doel voor 2030 (900,0). Het doel is niet gehaald.'
 * ```
 */
export function targetSentence(
  comparison: TargetComparison,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  const regions = gazetteer(options);
  const { indicator, target, benchmark } = comparison;
  const { target: words } = language;
  const goal = goalName(benchmark, language);
  if (comparison.outcome === 'not-compared') {
    const { reason, direction } = comparison;
    const why =
      reason === 'absent-target' || reason === 'absent-benchmark'
        ? absenceClause(comparison, regions, language)
        : plainReason(reason, language);
    const refusal = refusalSentence(why, language);
    return direction === null || direction === 'equal'
      ? refusal
      : `${refusal} ${fill(words.stillKnown, { goal, direction: comparativeOf(indicator, language)[direction] })}`;
  }
  const clause = figureClause(indicator, target, language, subjectOf(indicator, target, regions, language));
  return [
    joinClauses(clause, gapPhrase(comparison, language, options), language),
    ...attainedSentences(comparison, goal, language),
    ...pathSentences(comparison, language),
    ...attainmentSentences(comparison, goal, language),
  ].join(' ');
}

/** What a goal is called, by the kind of its figure. */
function goalName(benchmark: Observation, { target: { goal } }: OperationLanguage): string {
  const kind = benchmark.state === 'absent' ? 'target' : benchmark.kind;
  return goal[kind === 'observed' || kind === 'approximate' ? 'level' : kind];
}

/** "17 procentpunt lager dan het doel voor 2030 (79)", "binnen het doel (30.000 tot 50.000)". */
export function gapPhrase(
  comparison: TargetCompared,
  language: OperationLanguage,
  { almostEqual }: WordingOptions,
): string {
  const { indicator, target, benchmark, gap, ratio, side } = comparison;
  const { target: words } = language;
  const name = goalName(benchmark, language);
  const isOwnPeriod =
    periodKey(benchmark.period) === periodKey(target.period) || isUnknownPeriod(benchmark.period);
  const goal = isOwnPeriod
    ? name
    : fill(words.goalFor, { goal: name, period: formatPeriod(benchmark.period, language) });
  const value = formatValue(indicator, benchmark, language, { unit: 'short' });
  if (gap === 0) return fill(side === 'within' ? words.within : words.on, { goal, value });
  const held = {
    ...comparison,
    difference: -gap,
    percentDifference: ratio === null ? null : (ratio - 1) * 100,
    qualifiers: [target.qualifier],
  };
  return thanClause(held, { benchmark: goal, value }, language, almostEqual);
}

function attainedSentences(
  { target, benchmark, isAttained }: TargetCompared,
  goal: string,
  { target: words }: OperationLanguage,
): readonly string[] {
  const { kind } = target;
  if (kind === 'target' || kind === 'plan') return [];
  if (kind === 'forecast') return [fill(isAttained ? words.expected : words.notExpected, { goal })];
  const [own, aim] = [periodStart(target.period), periodStart(benchmark.period)];
  const isAhead = Number.isFinite(own) && Number.isFinite(aim) && aim > own;
  const template = isAttained ? words.attained : isAhead ? words.notYet : words.missed;
  return [capitalise(fill(template, { goal }))];
}

function pathSentences(
  { indicator, requiredPath }: TargetCompared,
  language: OperationLanguage,
): readonly string[] {
  const last = requiredPath?.years.at(-1);
  if (!requiredPath || !last || indicator.valueType === 'year') return [];
  const { perYear } = requiredPath;
  // A small step has one decimal more, else twelve years of "1" would not make 6.
  const isSmall = Math.abs(perYear) < 10 / 10 ** indicator.decimals;
  const fine = { ...indicator, decimals: indicator.decimals + (isSmall ? 1 : 0) };
  if (perYear === 0 || isAlmostEqual(fine, perYear)) return [];
  const qualifier = roundTo(perYear, fine.decimals) === roundTo(perYear, 9) ? 'exact' : 'about';
  const { count = language.comparatives.level } = language.comparatives;
  return [
    fill(language.target.path, {
      year: String(last.year),
      difference: differencePhrase(fine, perYear, null, [qualifier], language),
      direction: count[perYear > 0 ? 'higher' : 'lower'],
    }),
  ];
}

function attainmentSentences(
  { attainment }: TargetCompared,
  goal: string,
  language: OperationLanguage,
): readonly string[] {
  const { target: words } = language;
  switch (attainment?.outcome) {
    case 'attained':
      return [
        fill(attainment.isForecast ? words.reachedExpected : words.reached, {
          goal,
          when: whenPhrase(attainment.period, language),
        }),
      ];
    case 'extrapolated':
      return [fill(words.extrapolated, { goal, year: String(attainment.year) })];
    case 'not-within-horizon':
      return [fill(words.notWithin, { goal, until: formatPeriod(attainment.until, language) })];
    default:
      return [];
  }
}

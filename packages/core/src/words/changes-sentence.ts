import type { ChangesCompared, ChangesComparison } from '../comparison/compare-changes.ts';
import type { ChangeCompared } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import { fill } from '../format/fill.ts';
import { formatAmount, formatDifference } from '../format/format-value.ts';
import { changeRefusal } from './change-sentence.ts';
import { isPrefixed } from './from-to-sentence.ts';
import { isLong, joinClauses } from './join-clauses.ts';
import { nameSeries } from './name-series.ts';
import { gazetteer, type Gazetteer, type WordingOptions } from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';
import { changePhrase } from './period-phrase.ts';
import { plainReason, refusalSentence } from './refusal-sentence.ts';
import { thanClause } from './than-clause.ts';

/** Growth has its own unit, whatever it is the growth of. */
const percent = {
  code: '%',
  label: { nl: '%', en: '%' },
  pattern: { nl: '{n}%', en: '{n}%' },
  shortPattern: { nl: '{n}%', en: '{n}%' },
} as const;

/**
 * Says how one change lies to another, in one plain sentence, two where one would be too long, or why
 * they were not compared. Growth in percent differs in percentage points.
 *
 * Absent cells: the words for the reason. Never a cause, never a judgement.
 *
 * @example
 * ```ts
 * const [first, , last] = growth.points;
 * const here = compareChange(jobs, last, first);
 * changesSentence(compareChanges(here, here), nl, { regions });
 * //=> 'De verandering voor Almelo van 2018 tot 2020 is +4,9 banen per 1.000 inwoners, even hoog als die voor Almelo.'
 * ```
 */
export function changesSentence(
  comparison: ChangesComparison,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  const regions = gazetteer(options);
  if (comparison.outcome === 'not-compared') {
    const { target, benchmark, reason } = comparison;
    const unmade = [target, benchmark].find((each) => each.outcome === 'not-compared');
    const why =
      unmade?.outcome === 'not-compared'
        ? changeRefusal(unmade, regions, language)
        : // Two changes that were made refuse for a reason of their own.
          plainReason(reason as Exclude<typeof reason, 'absent-target' | 'absent-benchmark'>, language);
    return refusalSentence(why, language);
  }
  const { target, benchmark } = comparison;
  const held = {
    ...comparison,
    indicator: changeIndicator(comparison, language),
    percentDifference: null,
    qualifiers: [target.target, target.benchmark].map(({ qualifier }) => qualifier),
  };
  const against = {
    benchmark: otherChange(comparison, regions, language),
    value: changeText(comparison, benchmark, 'short', language),
  };
  const isGrowth = comparison.measure === 'percentDifference';
  const than = thanClause(
    { ...held, qualifiers: held.direction === 'equal' ? [] : held.qualifiers },
    against,
    language,
    isGrowth ? 0 : options.almostEqual,
  );
  return joinClauses(changeClause(comparison, regions, language), than, language);
}

/**
 * The change that is compared, without a full stop: "De groei voor Almelo van 2014 tot 2018 is 3,0%". Periods
 * of many words behind a name of many have a sentence of their own.
 */
export function changeClause(
  comparison: ChangesCompared,
  regions: Gazetteer,
  language: OperationLanguage,
): string {
  const { measure, target, benchmark } = comparison;
  const [name] = changeNames(comparison, regions, language);
  const when = changePhrase(benchmark.benchmark.period, benchmark.target.period, language);
  const value = changeText(comparison, target, 'full', language);
  const of = (region: string): string => fill(language.changes[measure], { region, value });
  const clause = of(`${name} ${when}`);
  return isLong(clause) ? `${of(name)}. ${fill(language.apart, { than: when })}` : clause;
}

/** The other change, as it stands behind "than": "die voor Nederland". */
export function otherChange(
  comparison: ChangesCompared,
  regions: Gazetteer,
  language: OperationLanguage,
): string {
  const [, region] = changeNames(comparison, regions, language);
  return fill(language.changes.that, { region });
}

/** The indicator as the comparison of changes words it: growth in percent, or higher and lower in its own unit. */
export function changeIndicator(
  { measure, target }: ChangesCompared,
  language: OperationLanguage,
): Indicator {
  const { indicator } = target;
  return measure === 'percentDifference'
    ? { ...indicator, unit: percent, decimals: 1, valueType: 'share' }
    : { ...indicator, valueType: isPrefixed(indicator, language) ? 'difference' : 'rate' };
}

/** The two names that tell the changes apart: regions, groups or indicators. */
function changeNames(
  { target, benchmark }: ChangesCompared,
  regions: Gazetteer,
  language: OperationLanguage,
): readonly [string, string] {
  const [name, other] = nameSeries(
    [target, benchmark].map(({ indicator, target: { region, dimensions } }) => ({
      indicator,
      region,
      ...(dimensions && { dimensions }),
      points: [],
    })),
    regions,
    language,
  );
  return [name?.subject.name ?? '', other?.subject.name ?? ''];
}

/** One change with its sign. */
function changeText(
  comparison: ChangesCompared,
  change: ChangeCompared,
  unit: 'full' | 'short',
  language: OperationLanguage,
): string {
  const indicator = changeIndicator(comparison, language);
  if (comparison.measure === 'percentDifference') {
    return formatAmount(indicator, change.percentDifference ?? 0, language);
  }
  const isFull = unit === 'full' || isPrefixed(indicator, language);
  return formatDifference(indicator, change.difference, language, {
    signed: true,
    unit: isFull ? 'full' : 'none',
  });
}

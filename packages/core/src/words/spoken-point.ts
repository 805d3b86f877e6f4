import { caveatsOf } from '../comparison/caveat.ts';
import type { Indicator } from '../definition/indicator.ts';
import { fill } from '../format/fill.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatValue } from '../format/format-value.ts';
import type { Observation } from '../observation/observation.ts';
import { comparativeOf } from './difference-phrase.ts';
import type { TextLanguage } from './text-language.ts';
import { categoryLabels, gazetteer, nameOf, type WordingOptions } from './naming.ts';
import { saidWithFigure } from './said-with-figure.ts';

/**
 * What a data cursor says at a point: period, value with its unit (or its name, for a bare number), region, categories, and the marks
 * of status, kind, certainty, inference and printed significance.
 *
 * Absent cells: the words for the reason in the place of the value.
 *
 * @example
 * ```ts
 * spokenPoint(jobs, { ...almelo, period: period('2021'), status: 'provisional' }, nl, { regions });
 * //=> '2021: 844,9 banen per 1.000 inwoners, Almelo, voorlopig cijfer'
 * ```
 */
export function spokenPoint(
  indicator: Indicator,
  observation: Observation,
  language: TextLanguage,
  options: WordingOptions = {},
): string {
  const { label, pattern } = indicator.unit;
  const isBare = pattern[language.code] === '{n}' && observation.state !== 'absent';
  const parts = [
    formatValue(indicator, observation, language),
    // A score or an index has no unit behind its number, but an ear has no axis to read it from.
    ...(isBare ? [label[language.code]] : []),
    nameOf(observation.region, gazetteer(options), language),
    ...categoryLabels(indicator, observation, language),
    ...caveatsOf(indicator, observation)
      .filter((code) => !saidWithFigure.has(code) && code !== 'sampling-error-unknown')
      .map((code) => language.spokenMarks[code] ?? language.marks[code]),
  ];
  if (observation.state !== 'absent' && observation.significance) {
    const direction = comparativeOf(indicator, language)[observation.significance.direction];
    parts.push(fill(language.withEvidence['printed-significant'], { direction }));
  }
  return `${formatPeriod(observation.period, language)}: ${parts.join(', ')}`;
}

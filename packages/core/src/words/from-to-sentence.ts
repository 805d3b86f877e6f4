import type { Indicator } from '../definition/indicator.ts';
import { fill } from '../format/fill.ts';
import { formatValue } from '../format/format-value.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { comparativeOf, differencePhrase, isAlmostEqual } from './difference-phrase.ts';
import { figureClause } from './figure-clause.ts';
import { isLong, joinClauses } from './join-clauses.ts';
import type { Subject } from './naming.ts';
import { whenPhrase } from './period-phrase.ts';
import type { TextLanguage } from './text-language.ts';
import { stillClause, type HeldFigures } from './than-clause.ts';

/** A change as a sentence needs it. */
export interface ChangedFigures extends Omit<HeldFigures, 'qualifiers'> {
  readonly target: MeasuredObservation;
  readonly benchmark: MeasuredObservation;
}

/**
 * From an earlier figure to a later one: "Almelo gaat van 840,0 in 2018 naar 844,9 in 2020, …". Where both do
 * not fit into one sentence, each has its own: "Almelo komt uit op 840,0 in 2018. Het cijfer in 2020 is …".
 */
export function fromToSentence(
  changed: ChangedFigures,
  subject: Subject,
  language: TextLanguage,
  almostEqual?: number,
): string {
  const { indicator, target, benchmark, difference, percentDifference, evidence } = changed;
  const { series, withEvidence } = language;
  const form = subject.isPlural ? 1 : 0;
  const holes = {
    region: subject.opening,
    // A unit that stands before its number belongs to both of them: "van € 0,30 miljoen naar …".
    start: formatValue(indicator, benchmark, language, {
      unit: isPrefixed(indicator, language) ? 'full' : 'short',
    }),
    from: markedWhen(benchmark, language),
    end: formatValue(indicator, target, language),
    to: markedWhen(target, language),
  };
  const qualifiers = [benchmark.qualifier, target.qualifier];
  const isFlat = difference === 0 && target.qualifier === benchmark.qualifier;
  const both = fill((isFlat ? series.flat : series.change)[form], holes);
  const [before, clause] = isLong(both)
    ? [
        `${figureClause(indicator, benchmark, language, subject)} ${whenPhrase(benchmark.period, language)}. `,
        fill(series.later, holes),
      ]
    : ['', both];
  if (isFlat) return `${before}${clause}.`;
  const change =
    difference === 0 || isAlmostEqual(indicator, difference, almostEqual)
      ? series.almost + stillClause(changed, language)
      : fill(series.by, {
          difference: differencePhrase(indicator, difference, percentDifference, qualifiers, language),
          direction: fill(withEvidence[evidence], {
            direction: comparativeOf(indicator, language)[difference > 0 ? 'higher' : 'lower'],
          }),
        });
  return before + joinClauses(clause, change, language);
}

/** Whether a unit stands before its number. */
export function isPrefixed({ unit }: Pick<Indicator, 'unit'>, { code }: Pick<TextLanguage, 'code'>): boolean {
  return !unit.pattern[code].startsWith('{n}');
}

/** When, with the mark of a figure that nobody has seen yet: "in 2030 (prognose)". */
function markedWhen({ period, kind }: MeasuredObservation, language: TextLanguage): string {
  const when = whenPhrase(period, language);
  return kind === 'observed' || kind === 'approximate' ? when : `${when} (${language.marks[kind]})`;
}

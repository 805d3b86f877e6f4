import type { Indicator } from '../definition/indicator.ts';
import { fill } from '../format/fill.ts';
import { formatValue } from '../format/format-value.ts';
import type { Observation } from '../observation/observation.ts';
import type { TextLanguage } from './text-language.ts';
import type { Subject } from './naming.ts';

/** The first half of every sentence on a figure, without its full stop: "Almelo komt uit op 844,9". */
export function figureClause(
  indicator: Indicator,
  observation: Observation,
  language: TextLanguage,
  { name, opening, isPlural }: Subject,
): string {
  if (observation.state === 'absent') {
    return fill(language.noFigure, { region: name, absent: language.absent[observation.reason] });
  }
  const { kind } = observation;
  const isSeen = kind === 'observed' || kind === 'approximate';
  const template = language.figure[isSeen ? (isPlural ? 'several' : 'observed') : kind];
  return fill(template, {
    region: template.startsWith('{region}') ? opening : name,
    value: formatValue(indicator, observation, language),
  });
}

import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import { figureClause } from './figure-clause.ts';
import { subjectOf, type Gazetteer } from './naming.ts';
import type { TextLanguage } from './text-language.ts';

/** Which of two figures is not there, and why: "voor Almelo is er geen cijfer (vertrouwelijk)". */
export function absenceClause(
  {
    indicator,
    target,
    benchmark,
  }: { readonly indicator: Indicator; readonly target: Observation; readonly benchmark: Observation },
  regions: Gazetteer,
  language: TextLanguage,
): string {
  const absent = target.state === 'absent' ? target : benchmark;
  return figureClause(indicator, absent, language, subjectOf(indicator, absent, regions, language));
}

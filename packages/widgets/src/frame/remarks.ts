import { caveatMark, caveatsOf, type Indicator, type Observation } from '@stadspeil/core';
import type { WidgetLanguage } from '../words/widget-language.ts';

/** The remarks on one figure in a few words, for a cell of a table: "afgeleid, voorlopig". */
export function remarksOn(indicator: Indicator, observation: Observation, { core }: WidgetLanguage): string {
  return caveatsOf(indicator, observation)
    .map((code) => caveatMark(code, core))
    .filter(Boolean)
    .join(', ');
}

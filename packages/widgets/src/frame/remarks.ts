import { caveatMark, caveatsOf, type CaveatCode, type Indicator, type Observation } from '@stadspeil/core';
import type { WidgetLanguage } from '../words/widget-language.ts';

/** Said once under a table, because all its figures share them; in each cell they would hide the figures. */
const shared: readonly CaveatCode[] = [
  'period-unknown',
  'period-inferred',
  'region-inferred',
  'unit-inferred',
  'sampling-error-unknown',
];

/** The remarks that one figure has and those around it need not have: "op volgorde gekoppeld, voorlopig". */
export function ownRemarks(indicator: Indicator, observation: Observation, { core }: WidgetLanguage): string {
  return caveatsOf(indicator, observation)
    .filter((code) => !shared.includes(code))
    .map((code) => caveatMark(code, core))
    .join(', ');
}

/** The remarks on one figure in a few words, for a cell of a table: "afgeleid, voorlopig". */
export function remarksOn(indicator: Indicator, observation: Observation, { core }: WidgetLanguage): string {
  return caveatsOf(indicator, observation)
    .map((code) => caveatMark(code, core))
    .filter(Boolean)
    .join(', ');
}

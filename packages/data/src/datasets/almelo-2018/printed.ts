import {
  period,
  regionCode,
  type MeasuredObservation,
  type ObservationKey,
  type Period,
  type RangeObservation,
  type WordedObservation,
} from '@stadspeil/core';
import type { AlmeloIndicator } from './indicators.ts';
import type { AlmeloRegion } from './regions.ts';

/** What a row of the booklet says beside its number, where that is not the usual. */
export type PrintedFacts = Partial<
  Pick<
    MeasuredObservation,
    'dimensions' | 'kind' | 'qualifier' | 'certainty' | 'inferred' | 'significance' | 'alsoPrinted' | 'note'
  >
>;

/** The booklet prints no year. */
export const notPrinted: Period = period('unknown', { publishedIn: 2018 });

/** One printed number. `lines` are the lines of the booklet's text that it stands on. */
export function printed(
  indicator: AlmeloIndicator,
  region: AlmeloRegion,
  when: Period,
  value: number,
  lines: string,
  facts: PrintedFacts = {},
): MeasuredObservation {
  return {
    ...keyOf(indicator, region, when),
    state: 'measured',
    value,
    status: 'normal',
    kind: 'observed',
    qualifier: 'exact',
    certainty: 'proven',
    ...facts,
    lines,
  };
}

/** One figure that is printed in words only. */
export function printedInWords(
  indicator: AlmeloIndicator,
  region: AlmeloRegion,
  when: Period,
  words: string,
  lines: string,
  facts: Pick<PrintedFacts, 'kind'> = {},
): WordedObservation {
  return {
    ...keyOf(indicator, region, when),
    state: 'words',
    value: null,
    words,
    status: 'normal',
    kind: 'observed',
    certainty: 'proven',
    ...facts,
    lines,
  };
}

/** One figure that is printed as two ends. */
export function printedRange(
  indicator: AlmeloIndicator,
  region: AlmeloRegion,
  when: Period,
  [low, high]: readonly [low: number, high: number],
  lines: string,
  facts: Pick<PrintedFacts, 'kind'> = {},
): RangeObservation {
  return {
    ...keyOf(indicator, region, when),
    state: 'range',
    value: null,
    low,
    high,
    status: 'normal',
    kind: 'observed',
    certainty: 'proven',
    ...facts,
    lines,
  };
}

/** A row of numbers that are printed apart from what they belong to. */
export function printedRun(
  indicator: AlmeloIndicator,
  region: AlmeloRegion,
  when: Period,
  row: readonly (readonly [value: number, lines: string])[],
  facts: Pick<PrintedFacts, 'kind' | 'inferred'> = {},
): readonly MeasuredObservation[] {
  return row.map(([value, lines], i) => ({
    ...printed(indicator, region, when, value, lines, { ...facts, certainty: 'uncertain' }),
    run: i + 1,
  }));
}

function keyOf(indicator: AlmeloIndicator, region: AlmeloRegion, when: Period): ObservationKey {
  return { indicator, region: regionCode(region), period: when };
}

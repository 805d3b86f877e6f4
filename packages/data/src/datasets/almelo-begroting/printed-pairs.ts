import { period, regionCode, type Observation, type ObservationKey } from '@stadspeil/core';
import type { BudgetIndicators } from './indicators.ts';

/** What is printed of a year: of Almelo and of its size class; two ends where it is one of the two. */
export type PrintedPair = readonly [
  year: number,
  almelo: number,
  sizeClass: number | readonly [low: number, high: number],
  note?: string,
];

/** The printed figures of an indicator, as observations of Almelo and its size class. */
export function printedPairs(
  indicator: keyof BudgetIndicators,
  ...pairs: readonly PrintedPair[]
): readonly Observation[] {
  return pairs.flatMap(([year, almelo, sizeClass, note]) => {
    const keyOf = (region: string): ObservationKey => ({
      indicator,
      region: regionCode(region),
      period: period(String(year)),
    });
    const remark = note === undefined ? {} : { note };
    return [
      printed(keyOf('GM0141'), almelo, remark),
      typeof sizeClass === 'number'
        ? printed(keyOf('size-50-100k'), sizeClass, remark)
        : {
            ...keyOf('size-50-100k'),
            state: 'range',
            value: null,
            low: sizeClass[0],
            high: sizeClass[1],
            status: 'normal',
            kind: 'approximate',
            certainty: 'proven',
            ...remark,
          },
    ];
  });
}

function printed(key: ObservationKey, value: number, remark: { readonly note?: string }): Observation {
  return {
    ...key,
    state: 'measured',
    value,
    status: 'normal',
    kind: 'observed',
    qualifier: 'exact',
    certainty: 'proven',
    ...remark,
  };
}

import {
  period,
  periodParts,
  regionCode,
  statusLetter,
  statusOfLetter,
  type AbsenceReason,
  type Observation,
  type ObservationStatus,
} from '@stadspeil/core';
import { cbsObservations } from '../../connectors/cbs/cbs-observations.ts';
import type { CbsTable } from '../../connectors/cbs/cbs-table.ts';
import { sourceInvalid } from '../../connectors/cbs/source-invalid.ts';
import { byTime } from '../../writer/axis.ts';
import { regions } from './regions.ts';

/** The figures as they are kept in this package: derived from the table of CBS, no more than is shown. */
export interface HousePriceFigures {
  /** Code of the table. */
  readonly table: string;
  /** Date of retrieval, ISO 8601. */
  readonly retrieved: string;
  readonly periods: readonly string[];
  /** Region → a value for each period; `null` where there is none. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  /** Region and period → letter of SDMX `CL_OBS_STATUS`, where it is not A. */
  readonly letters: Readonly<Record<string, string>>;
}

const indicator = 'house-price-index';
const measure = 'M001505_2';

/**
 * Takes the quarterly price index of the country and the provinces out of table 85792NED of CBS.
 *
 * `retrieved` is the date on which the table was fetched.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` when the table has another base year or other decimals.
 *
 * @example
 * ```ts
 * deriveHousePriceFigures(table, '2026-07-17').values['NL01']; //=> [96.9, 98.9, 101.1, …]
 * ```
 */
export function deriveHousePriceFigures(table: CbsTable, retrieved: string): HousePriceFigures {
  const { unit, decimals } = table.measures.get(measure) ?? {};
  if (unit !== '2020=100' || decimals !== 1) {
    throw sourceInvalid('deriveHousePriceFigures', `${measure} in 2020=100 with 1 decimal`, {
      unit,
      decimals,
    });
  }
  const cells = new Map(
    cbsObservations(withoutOtherRegions(table), { indicator, measure })
      .filter((each) => periodParts(each.period).kind === 'quarter')
      .map((each) => [`${each.region} ${each.period}`, each]),
  );
  const periods = [...new Set([...cells.values()].map((each) => each.period))].sort(byTime);
  const valuesOf = (region: string): readonly (number | null)[] =>
    periods.map((each) => cells.get(`${region} ${each}`)?.value ?? null);
  return {
    table: '85792NED',
    retrieved,
    periods,
    values: Object.fromEntries(regions.map(({ code }) => [code, valuesOf(code)])),
    letters: Object.fromEntries(
      [...cells].map(([cell, each]) => [cell, statusLetter(each)]).filter(([, letter]) => letter !== 'A'),
    ),
  };
}

/** The figures as observations. A cell without value and letter was not in the table and gives nothing. */
export function housePriceObservations({
  periods,
  values,
  letters,
}: HousePriceFigures): readonly Observation[] {
  return Object.entries(values).flatMap(([region, row]) =>
    periods.flatMap((each, i): Observation[] => {
      const key = { indicator, region: regionCode(region), period: period(each) };
      const status = statusOfLetter(letters[`${region} ${each}`] ?? 'A');
      const value = row[i] ?? null;
      if (value === null) {
        return status === 'normal'
          ? []
          : [{ ...key, state: 'absent', value, reason: status as AbsenceReason }];
      }
      return [
        {
          ...key,
          state: 'measured',
          value,
          status: status as ObservationStatus,
          kind: 'observed',
          qualifier: 'exact',
          certainty: 'proven',
        },
      ];
    }),
  );
}

/** The table also has parts of the country and the four largest cities. */
function withoutOtherRegions(table: CbsTable): CbsTable {
  const codes = new Set<string>(regions.map(({ code }) => code));
  return { ...table, rows: table.rows.filter(({ codes: { RegioS = '' } }) => codes.has(RegioS.trim())) };
}

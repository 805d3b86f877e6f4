import type { AbsenceReason, Observation, ObservationKey } from '@stadspeil/core';
import { cbsPeriod } from './cbs-period.ts';
import { cbsRegion } from './cbs-region.ts';
import type { CbsRow, CbsTable } from './cbs-table.ts';
import { sourceInvalid } from './source-invalid.ts';

/** Which rows of a table become the observations of an indicator. */
export interface CbsSelection {
  /** Id of our indicator. */
  readonly indicator: string;
  /** Code of the measure: `M001505_2`. */
  readonly measure: string;
  /** Further dimensions and the code to take of each, such as the total of all ages. Default: none. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Code of the region of a table without regions: `NL01`. */
  readonly region?: string;
  /** Code of the period of a table without periods: `2020JJ00`. */
  readonly period?: string;
}

const reasons: Readonly<Record<string, AbsenceReason>> = {
  Impossible: 'impossible',
  Confidential: 'confidential',
};

/**
 * The observations of one measure of a table of CBS.
 *
 * Absent cells: a row without a value keeps its reason; a reason that we do not know is `missing`. A row
 * that is not there gives nothing, as in the table.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` for a measure that the table does not have, a code that we
 * cannot read, a dimension that is left open, and a value that has a reason to be absent.
 *
 * @example
 * ```ts
 * cbsObservations(table, { indicator: 'house-price-index', measure: 'M001505_2' })[0]?.value; //=> 96.9
 * ```
 */
export function cbsObservations(table: CbsTable, selection: CbsSelection): readonly Observation[] {
  const { measure, codes = {} } = selection;
  if (!table.measures.has(measure)) {
    throw sourceInvalid('cbsObservations', [...table.measures.keys()].join(' | '), measure);
  }
  return table.rows
    .filter(
      (row) =>
        row.measure === measure && Object.entries(codes).every(([name, code]) => row.codes[name] === code),
    )
    .map((row) => toObservation(row, selection, table.periodStatus));
}

function toObservation(
  { value, valueAttribute, codes: { RegioS, WijkenEnBuurten, Perioden, ...others } }: CbsRow,
  { indicator, codes = {}, region = '', period = '' }: CbsSelection,
  periodStatus: CbsTable['periodStatus'],
): Observation {
  const open = Object.keys(others).find((name) => !Object.hasOwn(codes, name));
  if (open) throw sourceInvalid('cbsObservations', `a code for the dimension ${open}`, others[open]);
  const key: ObservationKey = {
    indicator,
    region: cbsRegion(RegioS ?? WijkenEnBuurten ?? region),
    period: cbsPeriod(Perioden ?? period),
  };
  if (value === null) {
    const reason = Object.hasOwn(reasons, valueAttribute) ? reasons[valueAttribute] : undefined;
    return { ...key, state: 'absent', value, reason: reason ?? 'missing' };
  }
  if (valueAttribute !== 'None') {
    throw sourceInvalid('cbsObservations', `no value where the attribute is ${valueAttribute}`, value);
  }
  return {
    ...key,
    state: 'measured',
    value,
    status: isFinal(Perioden ?? period, periodStatus) ? 'normal' : 'provisional',
    kind: 'observed',
    qualifier: 'exact',
    certainty: 'proven',
  };
}

/** A table that gives no period a status is of one year and published as it is. */
function isFinal(period: string, periodStatus: CbsTable['periodStatus']): boolean {
  return periodStatus.size === 0 || periodStatus.get(period) === 'Definitief';
}

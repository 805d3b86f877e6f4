import {
  period,
  regionCode,
  type AbsenceReason,
  type Observation,
  type ObservationStatus,
} from '@stadspeil/core';
import { statusLetter, statusOfLetter } from '@stadspeil/core/dataset';
import { groupBy } from '../../group-by.ts';
import { byTime } from '../../writer/axis.ts';

/** Of which table figures are, and how fresh it was. */
export interface TableVintage {
  /** Code of the table. */
  readonly table: string;
  /** Date on which CBS last changed the table, ISO 8601, where the recording says so. */
  readonly modified?: string;
  /** Date of retrieval, ISO 8601, where it is known. */
  readonly retrieved?: string;
}

/** The figures of one table as they are kept in this package: derived from it, no more than is shown. */
export interface TableFigures extends TableVintage {
  /** Ids of our indicators; `<id>:numerator` and `<id>:denominator` are what a figure was made of. */
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  /** Region → a value for each indicator and, running fastest, each period; `null` where there is none. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  /** Indicator, region and period → letter of SDMX `CL_OBS_STATUS`, where it is not A. */
  readonly letters: Readonly<Record<string, string>>;
}

/**
 * Puts observations of one table in rows, one for each region in the order of its code.
 *
 * @example
 * ```ts
 * toTableFigures({ table: '83625NED' }, observations).values['GM0141']; //=> [157127, 169101, …]
 * ```
 */
export function toTableFigures(vintage: TableVintage, observations: readonly Observation[]): TableFigures {
  const indicators = [...new Set(observations.map((each) => each.indicator))];
  const periods = [...new Set(observations.map((each) => each.period))].sort(byTime);
  const byRegion = [...groupBy(observations, ({ region }) => region)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...vintage,
    indicators,
    periods,
    values: Object.fromEntries(
      byRegion.map(([region, cells]) => {
        const values = new Map(cells.map((each) => [`${each.indicator} ${each.period}`, each.value]));
        return [
          region,
          indicators.flatMap((id) => periods.map((each) => values.get(`${id} ${each}`) ?? null)),
        ];
      }),
    ),
    letters: Object.fromEntries(
      observations
        .map((each) => [`${each.indicator} ${each.region} ${each.period}`, statusLetter(each)] as const)
        .filter(([, letter]) => letter !== 'A'),
    ),
  };
}

/**
 * The figures of a table as observations, with numerator and denominator where they are kept. A cell
 * without value and letter was not in the table and gives nothing.
 */
export function figureObservations(figures: TableFigures): readonly Observation[] {
  const { indicators, values, letters } = figures;
  const periods = figures.periods.map((each) => period(each));
  const rowOf = new Map(indicators.map((id, i) => [id, i * periods.length]));
  const shown = indicators.filter((id) => !id.includes(':'));
  return Object.entries(values).flatMap(([code, row]) => {
    const region = regionCode(code);
    const valueOf = (id: string, p: number): number | null => {
      const start = rowOf.get(id);
      return start === undefined ? null : (row[start + p] ?? null);
    };
    return shown.flatMap((indicator) =>
      periods.flatMap((each, p): readonly Observation[] => {
        const key = { indicator, region, period: each };
        const status = statusOfLetter(letters[`${indicator} ${region} ${each}`] ?? 'A');
        const value = valueOf(indicator, p);
        if (value === null) {
          return status === 'normal'
            ? []
            : [{ ...key, state: 'absent', value, reason: status as AbsenceReason }];
        }
        const numerator = valueOf(`${indicator}:numerator`, p);
        const denominator = valueOf(`${indicator}:denominator`, p);
        return [
          {
            ...key,
            state: 'measured',
            value,
            status: status as ObservationStatus,
            kind: 'observed',
            qualifier: 'exact',
            certainty: 'proven',
            ...(numerator !== null && { numerator }),
            ...(denominator !== null && { denominator }),
          },
        ];
      }),
    );
  });
}

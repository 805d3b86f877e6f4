import { missingObservation } from '../observation/missing-observation.ts';
import type { Observation } from '../observation/observation.ts';
import { periodKey, type Period } from '../observation/period.ts';
import { periodOrder } from '../observation/period-order.ts';
import type { Series } from './series.ts';

/** Series on one axis of time: `series[i].points[j]` is the cell of `periods[j]`. */
export interface AlignedSeries {
  /** Every period that any of the series has, in order, unknown ones last. */
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
}

/**
 * Puts several series on the union of their periods, so that they can be compared and drawn
 * period by period.
 *
 * Absent cells: a series that lacks a period gets a cell there, absent because `missing`; nothing is
 * interpolated. A year that one series infers and another prints is one period.
 *
 * @example
 * ```ts
 * alignSeries([growth, country]).periods; //=> ['2018', '2019', '2020']
 * ```
 */
export function alignSeries(series: readonly Series[]): AlignedSeries {
  const keys = new Set(series.flatMap(({ points }) => points.map(({ period }) => periodKey(period))));
  const periods = [...keys].sort(periodOrder);
  return {
    periods,
    series: series.map((each) => {
      const cells = new Map(each.points.map((point) => [periodKey(point.period), point]));
      return { ...each, points: periods.map((period) => cells.get(period) ?? missing(each, period)) };
    }),
  };
}

function missing({ indicator, region, dimensions }: Series, period: Period): Observation {
  return missingObservation({ indicator: indicator.id, region, period, dimensions });
}

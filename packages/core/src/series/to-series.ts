import type { Frequency, Indicator } from '../definition/indicator.ts';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { missingObservation } from '../observation/missing-observation.ts';
import { isCertain, type Observation } from '../observation/observation.ts';
import {
  isUnknownPeriod,
  monthsIn,
  period,
  periodKey,
  periodParts,
  periodStart,
  type Period,
  type PeriodPoint,
} from '../observation/period.ts';
import { periodOrder } from '../observation/period-order.ts';
import type { RegionCode } from '../observation/region-code.ts';
import { sameCategories } from '../observation/same-categories.ts';
import type { Series } from './series.ts';

/** Which series to take out of a heap of observations. */
export interface SeriesSelection {
  readonly region: RegionCode;
  /** Dimension id → category code, for an indicator with dimensions. Default: none. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Also take figures whose place in the source is uncertain. Default: leave them out. */
  readonly includeUncertain?: boolean;
}

/** The one length of the periods of a series, where it has one. */
const lengths: Readonly<Partial<Record<Frequency, PeriodPoint['kind']>>> = {
  annual: 'year',
  quarterly: 'quarter',
  monthly: 'month',
};

/**
 * Takes one series out of observations: one indicator, one region, in order of time.
 *
 * Absent cells: a year, quarter or month that lies between two others and has no row becomes a cell
 * of its own, absent because `missing`; nothing is interpolated. Figures of unknown period come last.
 * Figures of uncertain place and those of another indicator, region or category are left out.
 *
 * @throws {StadspeilError} `OBSERVATION_DUPLICATE` when two rows claim the same cell.
 *
 * @example
 * ```ts
 * toSeries(jobs, observations, { region: regionCode('GM0141') }).points.map((point) => point.value); //=> [844.9]
 * ```
 */
export function toSeries(
  indicator: Indicator,
  observations: readonly Observation[],
  { region, dimensions, includeUncertain }: SeriesSelection,
): Series {
  const points = observations
    .filter(
      (each) =>
        each.indicator === indicator.id &&
        each.region === region &&
        sameCategories(each, { dimensions }) &&
        (includeUncertain || isCertain(each)),
    )
    .toSorted((a, b) => periodOrder(a.period, b.period) || (a.run ?? 0) - (b.run ?? 0));
  const cells = new Set<string>();
  for (const point of points) {
    const cell = `${periodKey(point.period)} ${point.run}`;
    if (cells.has(cell)) {
      throw new StadspeilError('OBSERVATION_DUPLICATE', {
        at: 'toSeries',
        expected: `one row for ${region}, ${point.period}`,
        received: 'two',
        fix: `Keep one of "${indicator.id}".`,
      });
    }
    cells.add(cell);
  }
  return {
    indicator,
    region,
    ...(dimensions && { dimensions }),
    points: withGaps(points, lengths[indicator.frequency]),
  };
}

/** Fills holes between points of one regular length; leaves series of mixed lengths as they are. */
function withGaps(
  points: readonly Observation[],
  kind: PeriodPoint['kind'] | undefined,
): readonly Observation[] {
  const timed = points.filter(({ period }) => !isUnknownPeriod(period));
  if (!kind || timed.some(({ period }) => periodParts(period).kind !== kind)) return points;
  const months = monthsIn[kind];
  return points.flatMap((point, i) => {
    const before = timed[i - 1];
    const hole: Observation[] = [];
    if (before && timed[i]) {
      for (let at = periodStart(before.period) + months; at < periodStart(point.period); at += months) {
        hole.push(missingObservation({ ...point, period: periodAt(at, months) }));
      }
    }
    return [...hole, point];
  });
}

function periodAt(start: number, months: number): Period {
  const year = String(Math.floor(start / 12)).padStart(4, '0');
  const month = (start % 12) + 1;
  const part = months === 3 ? `-Q${(month + 2) / 3}` : `-${String(month).padStart(2, '0')}`;
  return period(months === 12 ? year : year + part);
}

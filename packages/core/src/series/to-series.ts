import type { Frequency, Indicator } from '../definition/indicator.ts';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { missingObservation } from '../observation/missing-observation.ts';
import { isCertain, type Observation } from '../observation/observation.ts';
import { period, periodKey, periodParts, periodStart, type Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { Series } from './series.ts';

/** Which series to take out of a heap of observations. */
export interface SeriesSelection {
  readonly region: RegionCode;
  /** Dimension id → category code, for an indicator with dimensions. Default: none. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Also take figures whose place in the source is uncertain. Default: leave them out. */
  readonly includeUncertain?: boolean;
}

const monthsOf: Readonly<Record<Frequency, number | null>> = {
  annual: 12,
  quarterly: 3,
  monthly: 1,
  irregular: null,
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
  { region, dimensions, includeUncertain = false }: SeriesSelection,
): Series {
  const points = observations
    .filter(
      (each) =>
        each.indicator === indicator.id &&
        each.region === region &&
        sameCategories(each.dimensions, dimensions) &&
        (includeUncertain || isCertain(each)),
    )
    .toSorted(
      (a, b) => orderOf(a) - orderOf(b) || (a.run ?? 0) - (b.run ?? 0) || (a.period < b.period ? -1 : 1),
    );
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
    points: withGaps(points, monthsOf[indicator.frequency]),
  };
}

function orderOf({ period }: Observation): number {
  const start = periodStart(period);
  return start === Infinity ? Number.MAX_SAFE_INTEGER : start;
}

function sameCategories(a: Observation['dimensions'] = {}, b: Observation['dimensions'] = {}): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Fills holes between points of one regular length; leaves series of mixed lengths as they are. */
function withGaps(points: readonly Observation[], months: number | null): readonly Observation[] {
  const regular = months === 12 ? 'year' : months === 3 ? 'quarter' : 'month';
  const timed = points.filter(({ period }) => periodParts(period).kind === regular);
  if (months === null || timed.length < 2 || timed.length < points.filter(hasTime).length) return points;
  const [first] = timed as [Observation];
  return points.flatMap((point, i) => {
    const previous = points[i - 1];
    const hole: Observation[] = [];
    if (previous && hasTime(point)) {
      for (let at = orderOf(previous) + months; at < orderOf(point); at += months) {
        hole.push(missingObservation({ ...first, period: periodAt(at, months) }));
      }
    }
    return [...hole, point];
  });
}

function hasTime({ period }: Observation): boolean {
  return periodStart(period) !== Infinity;
}

function periodAt(start: number, months: number): Period {
  const year = String(Math.floor(start / 12)).padStart(4, '0');
  const month = start % 12;
  if (months === 12) return period(year);
  return period(months === 3 ? `${year}-Q${month / 3 + 1}` : `${year}-${String(month + 1).padStart(2, '0')}`);
}

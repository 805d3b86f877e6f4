import { decimalDifference } from '../statistics/decimal-difference.ts';
import type { RecoveryScenario } from './scenario.ts';

/** First − second in one year, in million euro; `null` where one of them is unknown. */
export interface ScenarioYearDifference {
  readonly year: number;
  readonly draw: number;
  readonly netDeposit: number | null;
  readonly reserve: number | null;
}

/** Two scenarios side by side. Differences are first − second, in million euro. */
export interface ScenarioComparison {
  readonly first: RecoveryScenario;
  readonly second: RecoveryScenario;
  /** The years that both show. */
  readonly years: readonly ScenarioYearDifference[];
  readonly totalDraw: number;
  readonly structuralRoomFrom2023: number | null;
  readonly lowestReserve: number | null;
}

/**
 * Holds two scenarios against each other, year by year. It names no winner: that takes a criterion, and
 * whoever has one reads it off the difference that it is about.
 *
 * Formula: first − second, of draws, net deposits and reserves in the years that both show.
 * Source of the rule: the booklet, which lays its routes side by side and leaves the choice open
 * (L1818–1854).
 * Units: million euro.
 * Absent cells: two reserves from an unknown opening reserve start equal, so that their difference is
 * known; one of a known and one of an unknown opening reserve have none, `null`.
 * Limits: two scenarios of unlike ceilings or deposits differ in more than their route; it holds them
 * together all the same.
 *
 * @example
 * ```ts
 * const cautious = recoveryScenario({ route: 'cautious' });
 * const capped = recoveryScenario({ route: 'optimistic-capped' });
 * const { years, lowestReserve } = compareScenarios(cautious, capped);
 * years.map(({ reserve }) => reserve); //=> [null, null, null, 0, 4.15, 3, 0, null]
 * lowestReserve; //=> 4.15
 * ```
 */
export function compareScenarios(first: RecoveryScenario, second: RecoveryScenario): ScenarioComparison {
  const isRelative = first.reservePath === 'relative' && second.reservePath === 'relative';
  const level = isRelative ? 'change' : 'reserve';
  return {
    first,
    second,
    years: first.years.flatMap((one) => {
      const other = second.years.find(({ year }) => year === one.year);
      return other
        ? {
            year: one.year,
            draw: decimalDifference(one.draw, other.draw),
            netDeposit: difference(one.netDeposit, other.netDeposit),
            reserve: difference(one[level], other[level]),
          }
        : [];
    }),
    totalDraw: decimalDifference(first.totalDraw, second.totalDraw),
    structuralRoomFrom2023: difference(first.structuralRoomFrom2023, second.structuralRoomFrom2023),
    lowestReserve: difference(first.lowest[level], second.lowest[level]),
  };
}

function difference(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : decimalDifference(first, second);
}

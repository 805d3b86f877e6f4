import { periodParts, regionCode, type Indicator, type Observation } from '@stadspeil/core';
import { groupBy } from '../group-by.ts';
import { combineObservations, type CombinationReason } from './combine-observations.ts';
import type { Reorganisation } from './reorganisation.ts';

/** The figures of a new area before it was there, and why there is none for the other periods. */
export interface ReorganisedFigures {
  readonly observations: readonly Observation[];
  readonly refused: readonly {
    readonly period: string;
    readonly reason: CombinationReason | 'part-moved';
  }[];
}

/**
 * Says what a municipality had before it was there: combines the figures of those it came from, in each
 * year, quarter or month before the reorganisation, by the rule of the indicator's value type.
 *
 * Shape: hand in the observations of one indicator; those of other regions are let be. Each figure is
 * `derived` and says in its note what it is made of. Nothing is given for a period in which the new
 * municipality has a figure of its own.
 * Absent cells: a period in which a predecessor has no figure is refused with a reason. When a part of a
 * predecessor went elsewhere all periods are refused with `part-moved`: how its figures would have been
 * split is not known.
 *
 * @example
 * ```ts
 * const { observations } = applyReorganisation(altena2019, population, figures);
 * observations[0]; //=> { region: 'GM1959', period: '2015', value: 53762, qualifier: 'derived', … }
 * ```
 */
export function applyReorganisation(
  { date, into, kind, from }: Reorganisation,
  indicator: Pick<Indicator, 'id' | 'valueType' | 'decimals'>,
  observations: readonly Observation[],
): ReorganisedFigures {
  const codes = from.map(({ code }) => code);
  const isFromThese = ({ region }: Observation): boolean => codes.includes(region);
  const before = observations.filter((each) => each.indicator === indicator.id && endsBefore(each, date));
  const owned = new Set(
    codes.includes(into) ? [] : before.filter(({ region }) => region === into).map(cellOf),
  );
  const cells = groupBy(
    before.filter((each) => isFromThese(each) && !owned.has(cellOf(each))),
    cellOf,
  );
  const whole = from.every(({ isWhole }) => isWhole);
  const outcomes = [...cells.values()].map((parts) => {
    const { period } = parts[0] as Observation;
    if (!whole) return { period, reason: 'part-moved' as const };
    if (parts.length < codes.length) return { period, reason: 'part-absent' as const };
    const [part] = parts;
    // A renamed municipality is the same area, so whatever it has holds for it under its new code.
    if (kind === 'renaming' && part) return { period, observation: { ...part, region: regionCode(into) } };
    const combination = combineObservations(indicator, regionCode(into), parts);
    return combination.outcome === 'combined'
      ? { period, observation: combination.observation }
      : { period, reason: combination.reason };
  });
  return {
    observations: outcomes.flatMap((each) => ('observation' in each ? [each.observation] : [])),
    refused: outcomes.flatMap((each) =>
      'reason' in each ? [{ period: each.period, reason: each.reason }] : [],
    ),
  };
}

function cellOf({ period, dimensions = {} }: Observation): string {
  return [period, ...Object.entries(dimensions).flat()].join(' ');
}

/** Whether a figure is of a year, quarter or month that starts before a date and is over by then. */
function endsBefore({ period }: Observation, date: string): boolean {
  const parts = periodParts(period);
  if (parts.kind !== 'year' && parts.kind !== 'quarter' && parts.kind !== 'month') return false;
  const months = { year: 12, quarter: 3, month: 1 }[parts.kind];
  const end = parts.year * 12 + parts.part * months;
  return end <= Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

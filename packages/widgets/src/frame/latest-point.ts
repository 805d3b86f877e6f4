import { isCertain, periodKey, periodStart, type Indicator, type Observation } from '@stadspeil/core';
import type { DimensionSetting, WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';

/** Which figures of a region count. */
export type PointSettings = Pick<WidgetSettings, 'period' | 'includeUncertain'> &
  Partial<Pick<WidgetSettings, 'dimension'>>;

/**
 * The figure of a region that a widget is about: the one of the asked period and category, else the
 * latest that says anything (a goal only where there is no figure), one of unknown period counting as the latest; `undefined` when the region
 * has no row.
 */
export function latestPoint(
  indicator: Indicator,
  region: string,
  data: WidgetData,
  settings: PointSettings,
): Observation | undefined {
  return pointsOf(indicator, region, data, settings).reduce<Observation | undefined>(
    (latest, each) => (latest && isLater(latest, each) ? latest : each),
    undefined,
  );
}

/** The figures of a region that a widget may be about, in no order. */
export function pointsOf(
  indicator: Indicator,
  region: string,
  data: WidgetData,
  { period, includeUncertain, dimension = [] }: PointSettings,
): readonly Observation[] {
  return data.observations.filter(
    (each) =>
      each.indicator === indicator.id &&
      each.region === region &&
      isOfCategories(each, dimension) &&
      (includeUncertain || isCertain(each)) &&
      (!period || periodKey(each.period) === period),
  );
}

/** Whether a figure is aimed at, and so none of those that it is aimed at from. */
export function isGoal(each: Observation): boolean {
  return rankOf(each) === 1;
}

/** Whether a figure is of just the categories that are asked for; of none where none are. */
function isOfCategories({ dimensions = {} }: Observation, asked: readonly DimensionSetting[]): boolean {
  const wanted = asked.filter(({ category }) => category !== null);
  return (
    Object.keys(dimensions).length === wanted.length &&
    wanted.every(({ id, category }) => dimensions[id] === category)
  );
}

/** A figure goes before a goal, and a goal before a cell that says nothing; then time decides. */
function isLater(a: Observation, b: Observation): boolean {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  return rankA === rankB ? periodStart(a.period) > periodStart(b.period) : rankA > rankB;
}

function rankOf(each: Observation): number {
  return each.state === 'absent' ? 0 : each.kind === 'target' ? 1 : 2;
}

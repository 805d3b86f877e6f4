import { isCertain, periodKey, periodStart, type Indicator, type Observation } from '@stadspeil/core';
import type { DimensionSetting, WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';

/** Which figures of a region count. */
export type PointSettings = Pick<WidgetSettings, 'period' | 'includeUncertain'> &
  Partial<Pick<WidgetSettings, 'dimension'>>;

/**
 * The figure of a region that a widget is about: the one of the asked period and category, else the
 * latest that says anything, one of unknown period counting as the latest; `undefined` when the region
 * has no row.
 */
export function latestPoint(
  indicator: Indicator,
  region: string,
  data: WidgetData,
  { period, includeUncertain, dimension = [] }: PointSettings,
): Observation | undefined {
  return data.observations
    .filter(
      (each) =>
        each.indicator === indicator.id &&
        each.region === region &&
        isOfCategories(each, dimension) &&
        (includeUncertain || isCertain(each)) &&
        (!period || periodKey(each.period) === period),
    )
    .reduce<Observation | undefined>(
      (latest, each) => (latest && isLater(latest, each) ? latest : each),
      undefined,
    );
}

/** Whether a figure is of just the categories that are asked for; of none where none are. */
function isOfCategories({ dimensions = {} }: Observation, asked: readonly DimensionSetting[]): boolean {
  const wanted = asked.filter(({ category }) => category !== null);
  return (
    Object.keys(dimensions).length === wanted.length &&
    wanted.every(({ id, category }) => dimensions[id] === category)
  );
}

/** A cell that says something goes before one that does not, then time decides. */
function isLater(a: Observation, b: Observation): boolean {
  const [saysA, saysB] = [a.state !== 'absent', b.state !== 'absent'];
  return saysA === saysB ? periodStart(a.period) > periodStart(b.period) : saysA;
}

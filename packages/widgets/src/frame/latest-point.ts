import { periodKey, toSeries, type Indicator, type Observation, type RegionCode } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';

/**
 * The figure of a region that a widget is about: the one of the asked period, else the latest that
 * says anything; `undefined` when the region has no row at all.
 */
export function latestPoint(
  indicator: Indicator,
  region: string,
  data: WidgetData,
  { period, includeUncertain }: Pick<WidgetSettings, 'period' | 'includeUncertain'>,
): Observation | undefined {
  const { points } = toSeries(indicator, data.observations, {
    region: region as RegionCode,
    includeUncertain,
  });
  const wanted = period ? points.filter((point) => periodKey(point.period) === period) : points;
  return wanted.findLast(({ state }) => state !== 'absent') ?? wanted.at(-1);
}

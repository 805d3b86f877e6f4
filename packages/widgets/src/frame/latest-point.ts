import { isCertain, periodKey, periodStart, type Indicator, type Observation } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';

/**
 * The figure of a region that a widget is about: the one of the asked period, else the latest that
 * says anything, one of unknown period counting as the latest; `undefined` when the region has no row.
 */
export function latestPoint(
  indicator: Indicator,
  region: string,
  data: WidgetData,
  { period, includeUncertain }: Pick<WidgetSettings, 'period' | 'includeUncertain'>,
): Observation | undefined {
  return data.observations
    .filter(
      (each) =>
        each.indicator === indicator.id &&
        each.region === region &&
        !each.dimensions &&
        (includeUncertain || isCertain(each)) &&
        (!period || periodKey(each.period) === period),
    )
    .reduce<Observation | undefined>(
      (latest, each) => (latest && isLater(latest, each) ? latest : each),
      undefined,
    );
}

/** A cell that says something goes before one that does not, then time decides. */
function isLater(a: Observation, b: Observation): boolean {
  const [saysA, saysB] = [a.state !== 'absent', b.state !== 'absent'];
  return saysA === saysB ? periodStart(a.period) > periodStart(b.period) : saysA;
}

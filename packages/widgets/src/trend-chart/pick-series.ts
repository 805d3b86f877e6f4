import { period, periodStart, toSeries, type Indicator, type Series } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { SeriesPick } from './trend-lines.ts';

/**
 * Picks the series that settings ask for: one for each category of a dimension (or the one that is
 * named), from the first period to the last. An indicator that has figures by category only is split
 * by all its dimensions, unasked.
 *
 * @throws {StadspeilError} `PERIOD_INVALID` when `from` or `to` is no period.
 */
export const pickSeries: SeriesPick = (
  indicator,
  region,
  { observations },
  { dimension, from, to, includeUncertain },
) => {
  const [first, last] = [boundOf(from, 'start'), boundOf(to, 'end')];
  const isWhole = observations.some((each) => each.indicator === indicator.id && !each.dimensions);
  const split = dimension.length || !isWhole ? categoriesOf(indicator, dimension) : [undefined];
  return split.map((dimensions) => {
    const series = toSeries(indicator, observations, {
      region,
      includeUncertain,
      ...(dimensions && { dimensions }),
    });
    const isShown = (start: number): boolean => start >= first && start <= last;
    return { ...series, points: series.points.filter(({ period }) => isShown(periodStart(period))) };
  });
};

/** Every combination of the categories of the dimensions asked for, or of all. */
function categoriesOf(
  { dimensions = [] }: Indicator,
  asked: WidgetSettings['dimension'],
): readonly Series['dimensions'][] {
  const split = dimensions.flatMap(({ id, categories }) => {
    const setting = asked.find((each) => each.id === id);
    if (asked.length && !setting) return [];
    return [{ id, categories: setting?.category ? [setting.category] : Object.keys(categories) }];
  });
  return split.reduce<readonly Series['dimensions'][]>(
    (all, { id, categories }) =>
      all.flatMap((each) => categories.map((category) => ({ ...each, [id]: category }))),
    [undefined],
  );
}

/** The first month of `from`, or the last one of `to`; a bound that is no period is refused. */
function boundOf(text: string | null, side: 'start' | 'end'): number {
  const open = side === 'start' ? -Infinity : Infinity;
  if (!text) return open;
  const start = periodStart(period(text));
  // `2024`, `2024-03` and `2024-Q1` tell their length by that of their notation.
  const months = text.length < 7 ? 12 : text.includes('Q') ? 3 : 1;
  return side === 'start' ? start : start + months - 1;
}

import type { MeasuredObservation } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';

/**
 * Whether a chart is lines and nothing else, which can be drawn at once. What cuts, splits or marks
 * lines is fetched where it is needed, and the first drawing waits for it.
 */
export function isPlainTrend(
  { indicators, observations, annotations }: WidgetData,
  { from, to, indexBase, highlight, explore }: WidgetSettings,
): boolean {
  return !(
    from ||
    to ||
    indexBase ||
    explore ||
    annotations ||
    highlight[0] ||
    indicators.some(({ dimensions }) => dimensions?.[0]) ||
    (observations as readonly Partial<MeasuredObservation>[]).some(
      ({ interval, kind, status }) => interval || kind === 'target' || status === 'break',
    )
  );
}

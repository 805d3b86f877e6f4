import { formatPeriodShort, isUnknownPeriod, periodStart } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { OperationsLanguage } from '../words/widget-language.ts';
import type { TrendCourse } from './trend-course.ts';
import { pickSeries } from './pick-series.ts';
import { trendLines } from './trend-lines.ts';

/** What part of the time shows, out of all there is. */
export interface ZoomModel {
  readonly from: string;
  readonly to: string;
  readonly whole: string;
  /** What says that one may drag. */
  readonly drag: string;
  /** As an attribute holds them, in order, with their words and their places on the axis. */
  readonly periods: readonly { readonly code: string; readonly label: string; readonly at: number }[];
  /** Places of the first and the last period that show. */
  readonly shown: readonly [first: number, last: number];
}

/** Makes what zooms into a chart; periods that are not known have no place in time to zoom to. */
export function zoomModel(
  { lines }: TrendCourse,
  data: WidgetData,
  settings: WidgetSettings,
  language: OperationsLanguage,
): ZoomModel | null {
  const { core, words } = language;
  const whole = { ...settings, from: null, to: null };
  const all = trendLines(data, whole, language, pickSeries).periods.filter((each) => !isUnknownPeriod(each));
  const shown = lines.periods.filter((each) => all.includes(each));
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || all.length < 3) return null;
  return {
    from: words.zoomFrom,
    to: words.zoomTo,
    whole: words.zoomWhole,
    drag: words.zoomDrag,
    periods: all.map((code) => ({ code, label: formatPeriodShort(code, core), at: periodStart(code) })),
    shown: [all.indexOf(first), all.indexOf(last)],
  };
}

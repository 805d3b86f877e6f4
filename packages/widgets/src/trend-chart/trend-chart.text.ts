import {
  formatPeriod,
  formatValue,
  seriesSummary,
  spokenPoint,
  type Observation,
  type Series,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import type { CursorModel } from '../frame/cursor-model.ts';
import { remarksOn } from '../frame/remarks.ts';
import type { TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { trendLines, trendTitle, type TrendLines } from './trend-lines.ts';
import type { ZoomModel } from './zoom-model.ts';

/** The text of a trend chart, and what works it. */
export interface TrendChartText extends FrameText {
  readonly cursor: CursorModel;
  /** Name of the legend. */
  readonly legend: string;
  /** `null` where the chart is not to be explored. */
  readonly zoom: ZoomModel | null;
}

/**
 * Makes the text of a trend chart: its summary, its table, what the cursor says, its remarks and its
 * source. Only for a chart that has a line. `told` are the lines as the summary takes them.
 */
export function trendChartText(
  data: WidgetData,
  settings: WidgetSettings,
  language: WidgetLanguage,
  lines: TrendLines = trendLines(data, settings, language),
  told: readonly Series[] = lines.series,
): TrendChartText {
  const { core, words } = language;
  const { series, labels } = lines;
  const title = trendTitle(lines, settings, language);
  const indicators = [...new Set(series.map(({ indicator }) => indicator))];
  const regions = [...data.regions.values()];
  return {
    ...frameText(
      {
        indicators,
        observations: series.flatMap(({ points }) => points).filter(({ state }) => state !== 'absent'),
        summary: seriesSummary(told, core, { regions }),
        saysCaveats: true,
        table: trendTable(title, lines, language),
      },
      data,
      language,
    ),
    cursor: {
      label: fill(words.cursor, { title }),
      hint: words.cursorHint,
      isHearable: true,
      series: series.map(({ indicator, points, dimensions }, i) => ({
        label: labels[i] ?? '',
        points: points.map((point) =>
          [
            spokenPoint(indicator, point, core, { regions }),
            indicators.length > 1 && indicator.shortTitle[core.code],
            dimensions && labels[i],
          ]
            .filter(Boolean)
            .join(', '),
        ),
      })),
    },
    legend: words.legend,
    zoom: null,
  };
}

function trendTable(
  title: string,
  { periods, series, labels }: TrendLines,
  language: WidgetLanguage,
): TableModel {
  const { core, words } = language;
  const units = [...new Set(series.map(({ indicator }) => indicator.unit.label[core.code]))];
  return {
    caption: `${title} (${units.join(', ')})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [{ label: words.period, numeric: false }, ...labels.map((label) => ({ label, numeric: true }))],
    rows: periods.map((each, j) => ({
      header: formatPeriod(each, core),
      keys: series.map(({ points }) => points[j]?.value ?? null),
      cells: series.map(({ indicator, points }) => {
        const point = points[j] as Observation;
        const remarks = remarksOn(indicator, point, language);
        const text = formatValue(indicator, point, core, { unit: 'none' });
        return remarks ? `${text} (${remarks})` : text;
      }),
    })),
  };
}

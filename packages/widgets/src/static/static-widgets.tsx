import type { JSX } from 'preact';
import { areaMapStyles } from '../area-map/area-map.styles.ts';
import { AreaMapView } from '../area-map/area-map.tsx';
import { areaMapModel } from '../area-map/area-map.view-model.ts';
import { loadMap } from '../area-map/load-map.ts';
import { AreaProfileView } from '../area-profile/area-profile.tsx';
import { areaProfileModel } from '../area-profile/area-profile.view-model.ts';
import { BarChartView } from '../bar-chart/bar-chart.tsx';
import { barChartModel } from '../bar-chart/bar-chart.view-model.ts';
import { loadBars } from '../bar-chart/load-bars.ts';
import { barsStyles } from '../chart/bars.styles.ts';
import { chartStyles } from '../chart/chart.styles.ts';
import { drawMarkedLines } from '../chart/draw-marked-lines.ts';
import { spineStyles } from '../chart/spine.styles.ts';
import { sharesStyles } from '../chart/shares.styles.ts';
import { DistributionChartView } from '../distribution-chart/distribution-chart.tsx';
import { distributionChartModel } from '../distribution-chart/distribution-chart.view-model.ts';
import type { Outcome } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameStyles } from '../frame/frame.styles.ts';
import { textStyles } from '../frame/text.styles.ts';
import { IndicatorTableView } from '../indicator-table/indicator-table.tsx';
import { indicatorTableModel } from '../indicator-table/indicator-table.view-model.ts';
import { kpiCardStyles } from '../kpi-card/kpi-card.styles.ts';
import { KpiCardView } from '../kpi-card/kpi-card.tsx';
import { kpiCardModel } from '../kpi-card/kpi-card.view-model.ts';
import { loadLatest, loadLatestParts } from '../load/load-latest.ts';
import { loadShards, type LoadWidget } from '../load/load-shards.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { loadTheme } from '../load/load-theme.ts';
import { noData } from '../load/no-data.ts';
import { recoveryScenarioStyles } from '../recovery-scenario/recovery-scenario.styles.ts';
import { RecoveryScenarioView } from '../recovery-scenario/recovery-scenario.tsx';
import { recoveryScenarioModel } from '../recovery-scenario/recovery-scenario.view-model.ts';
import { themePageStyles } from '../theme-page/theme-page.styles.ts';
import { ThemePageView } from '../theme-page/theme-page.tsx';
import { themePageModel } from '../theme-page/theme-page.view-model.ts';
import { trendChartStyles } from '../trend-chart/trend-chart.styles.ts';
import { belowDrawing } from '../trend-chart/below-drawing.ts';
import { TrendChartView } from '../trend-chart/trend-chart.tsx';
import { TrendControls } from '../trend-chart/trend-controls.tsx';
import { trendChartModel } from '../trend-chart/trend-chart.view-model.ts';
import { loadValue } from '../value/load-value.ts';
import { valueStyles } from '../value/value.styles.ts';
import { Value } from '../value/value.tsx';
import { valueModel } from '../value/value.view-model.ts';
import type { WholeLanguage } from '../words/widget-language.ts';
import { staticParts } from './static-parts.tsx';

/** A widget as it is drawn without a browser: its markup, or the words for why there is none. */
export interface StaticWidget {
  readonly styles: readonly string[];
  /** Fetches its figures, as its element does. */
  readonly load: LoadWidget;
  readonly draw: (
    data: WidgetData,
    settings: WidgetSettings,
    /** Default: Dutch. */
    language: WholeLanguage | undefined,
  ) => Outcome<JSX.Element>;
}

/** By the tag of the element whose components and view model it shares. */
export const staticWidgets = {
  'stadspeil-kpi-card': widget(kpiCardModel, (model) => <KpiCardView {...model} parts={staticParts} />, [
    frameStyles,
    chartStyles,
    kpiCardStyles,
    textStyles,
  ]),
  'stadspeil-bar-chart': widget(
    barChartModel,
    (model) => <BarChartView {...model} parts={staticParts} />,
    [frameStyles, chartStyles, barsStyles, textStyles],
    loadBars,
  ),
  'stadspeil-distribution-chart': widget(
    distributionChartModel,
    (model) => <DistributionChartView {...model} parts={staticParts} />,
    [frameStyles, chartStyles, sharesStyles, textStyles],
  ),
  'stadspeil-indicator-table': widget(
    indicatorTableModel,
    (model) => <IndicatorTableView {...model} parts={staticParts} />,
    [frameStyles, textStyles],
    loadLatest,
  ),
  'stadspeil-area-map': widget(
    areaMapModel,
    (model) => <AreaMapView {...model} parts={staticParts} />,
    [frameStyles, chartStyles, areaMapStyles, textStyles],
    loadMap,
  ),
  'stadspeil-area-profile': widget(
    areaProfileModel,
    (model) => <AreaProfileView {...model} parts={staticParts} />,
    [frameStyles, chartStyles, spineStyles, textStyles],
    loadLatestParts,
  ),
  'stadspeil-trend-chart': widget(
    trendChartModel,
    (model) => (
      <TrendChartView
        {...model}
        parts={staticParts}
        marks={{ belowDrawing, drawMarkedLines }}
        Controls={TrendControls}
      />
    ),
    [frameStyles, chartStyles, textStyles, trendChartStyles],
  ),
  'stadspeil-theme-page': widget(
    themePageModel,
    (model) => <ThemePageView {...model} parts={staticParts} />,
    [frameStyles, themePageStyles, textStyles],
    loadTheme,
  ),
  'stadspeil-recovery-scenario': widget(
    recoveryScenarioModel,
    (model) => <RecoveryScenarioView {...model} parts={staticParts} />,
    [frameStyles, chartStyles, recoveryScenarioStyles, textStyles],
    () => Promise.resolve(noData),
  ),
  'stadspeil-value': widget(valueModel, (model) => <Value model={model} />, [valueStyles], loadValue),
};

/** The tags that can be drawn without a browser. */
export type StaticTag = keyof typeof staticWidgets;

function widget<Model>(
  modelOf: (data: WidgetData, settings: WidgetSettings, language?: WholeLanguage) => Outcome<Model>,
  view: (model: Model) => JSX.Element,
  styles: readonly string[],
  load: LoadWidget = loadShards,
): StaticWidget {
  return {
    styles,
    load,
    draw(data, settings, language) {
      const outcome = modelOf(data, settings, language);
      return outcome.state === 'ready' ? { state: 'ready', model: view(outcome.model) } : outcome;
    },
  };
}

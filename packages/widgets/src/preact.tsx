// The widgets as Preact components: each draws a whole view model. Styles are exported as text.

import type { JSX } from 'preact';
import { AreaMapView } from './area-map/area-map.tsx';
import type { AreaMapModel } from './area-map/area-map.view-model.ts';
import { AreaProfileView } from './area-profile/area-profile.tsx';
import type { AreaProfileModel } from './area-profile/area-profile.view-model.ts';
import { BarChartView } from './bar-chart/bar-chart.tsx';
import type { BarChartModel } from './bar-chart/bar-chart.view-model.ts';
import { drawMarkedLines } from './chart/draw-marked-lines.ts';
import { DistributionChartView } from './distribution-chart/distribution-chart.tsx';
import type { DistributionChartModel } from './distribution-chart/distribution-chart.view-model.ts';
import type { CursorChange } from './element/stadspeil-element.tsx';
import { textParts } from './frame/text-parts.tsx';
import { IndicatorTableView } from './indicator-table/indicator-table.tsx';
import type { IndicatorTableModel } from './indicator-table/indicator-table.view-model.ts';
import { KpiCardView } from './kpi-card/kpi-card.tsx';
import type { KpiCardModel } from './kpi-card/kpi-card.view-model.ts';
import { RecoveryScenarioView } from './recovery-scenario/recovery-scenario.tsx';
import type { RecoveryScenarioModel } from './recovery-scenario/recovery-scenario.view-model.ts';
import type { ScenarioRequest } from './recovery-scenario/scenario-request.ts';
import { ThemePageView } from './theme-page/theme-page.tsx';
import type { ThemePageModel } from './theme-page/theme-page.view-model.ts';
import { belowDrawing } from './trend-chart/below-drawing.ts';
import { TrendChartView } from './trend-chart/trend-chart.tsx';
import { TrendControls, type TrendControlsProps } from './trend-chart/trend-controls.tsx';
import type { TrendChartModel } from './trend-chart/trend-chart.view-model.ts';

export { barsStyles } from './chart/bars.styles.ts';
export { chartStyles } from './chart/chart.styles.ts';
export { spineStyles } from './chart/spine.styles.ts';
export { sharesStyles } from './chart/shares.styles.ts';
export type { CursorChange } from './element/stadspeil-element.tsx';
export { frameStyles } from './frame/frame.styles.ts';
export { textStyles } from './frame/text.styles.ts';
export { recoveryScenarioStyles } from './recovery-scenario/recovery-scenario.styles.ts';
export { writeScenario, type ScenarioRequest } from './recovery-scenario/scenario-request.ts';
export { themePageStyles } from './theme-page/theme-page.styles.ts';
export { kpiCardStyles } from './kpi-card/kpi-card.styles.ts';
export { trendChartStyles } from './trend-chart/trend-chart.styles.ts';
export { Value } from './value/value.tsx';
export { valueStyles } from './value/value.styles.ts';

/** A card with one figure. Styles: `frameStyles`, `textStyles`, `kpiCardStyles`. */
export function KpiCard({ model }: { readonly model: KpiCardModel }): JSX.Element {
  return <KpiCardView {...model} parts={textParts} />;
}

/** A table of indicators. Styles: `frameStyles`, `textStyles`. */
export function IndicatorTable({ model }: { readonly model: IndicatorTableModel }): JSX.Element {
  return <IndicatorTableView {...model} parts={textParts} />;
}

/** A chart's model, and what hears where its cursor stands. */
export interface ChartProps<Model> {
  readonly model: Model;
  readonly onChange?: (change: CursorChange) => void;
}

/** Bars against a reference. Styles: `frameStyles`, `textStyles`, `chartStyles`, `barsStyles`. */
export function BarChart({ model, onChange }: ChartProps<BarChartModel>): JSX.Element {
  return <BarChartView {...model} parts={textParts} onChange={onChange} />;
}

/** Wholes in their parts. Styles: `frameStyles`, `textStyles`, `chartStyles`, `sharesStyles`. */
export function DistributionChart({ model, onChange }: ChartProps<DistributionChartModel>): JSX.Element {
  return <DistributionChartView {...model} parts={textParts} onChange={onChange} />;
}

/** Regions on a map. Styles: `frameStyles`, `textStyles`, `chartStyles`, `areaMapStyles`. */
export function AreaMap({ model, onChange }: ChartProps<AreaMapModel>): JSX.Element {
  return <AreaMapView {...model} parts={textParts} onChange={onChange} />;
}

/** Areas by indicator. Styles: `frameStyles`, `textStyles`, `chartStyles`, `spineStyles`. */
export function AreaProfile({ model, onChange }: ChartProps<AreaProfileModel>): JSX.Element {
  return <AreaProfileView {...model} parts={textParts} onChange={onChange} />;
}

/** A trend chart's model, and what hears that a reader wants another one. */
export interface TrendChartProps extends ChartProps<TrendChartModel> {
  /** Asked to make the model with another setting. Without it the legend is words only. */
  readonly onSet?: TrendControlsProps['onSet'];
}

/** Lines over time. Styles: `frameStyles`, `textStyles`, `chartStyles`, `trendChartStyles`. */
export function TrendChart({ model, onSet, onChange }: TrendChartProps): JSX.Element {
  return (
    <TrendChartView
      {...model}
      parts={textParts}
      marks={{ belowDrawing, drawMarkedLines }}
      Controls={TrendControls}
      onSet={onSet}
      onChange={onChange}
    />
  );
}

/** A theme with all that is said of it. Styles: `frameStyles`, `textStyles`, `themePageStyles`. */
export function ThemePage({ model }: { readonly model: ThemePageModel }): JSX.Element {
  return <ThemePageView {...model} parts={textParts} />;
}

/** A scenario's model, and what hears of what readers set. Without both there are no fields. */
export interface RecoveryScenarioProps extends ChartProps<RecoveryScenarioModel> {
  /** With the setting `route` from `writeScenario(request)` the model is made again. */
  readonly onRequest?: (request: ScenarioRequest) => void;
  readonly onReset?: () => void;
}

/** The reserve on a route. Styles: `frameStyles`, `textStyles`, `chartStyles`, `recoveryScenarioStyles`. */
export function RecoveryScenario({
  model,
  onChange,
  onRequest,
  onReset,
}: RecoveryScenarioProps): JSX.Element {
  return (
    <RecoveryScenarioView
      {...model}
      parts={textParts}
      onChange={onChange}
      onRequest={onRequest}
      onReset={onReset}
    />
  );
}

// The view models without Preact, for those who bring their own charts.

export type { AreaMapFigure } from './area-map/area-map.figure.ts';
export type { AreaMapText } from './area-map/area-map.text.ts';
export { areaMapModel, type AreaMapModel } from './area-map/area-map.view-model.ts';
export type { AreaProfileFigure } from './area-profile/area-profile.figure.ts';
export type { AreaProfileText } from './area-profile/area-profile.text.ts';
export { areaProfileModel, type AreaProfileModel } from './area-profile/area-profile.view-model.ts';
export type { BarChartFigure } from './bar-chart/bar-chart.figure.ts';
export type { BarChartText } from './bar-chart/bar-chart.text.ts';
export { barChartModel, type BarChartModel } from './bar-chart/bar-chart.view-model.ts';
export type * from './chart/drawing.ts';
export { drawBars } from './chart/draw-bars.ts';
export { drawLines } from './chart/draw-lines.ts';
export { drawMarkedLines } from './chart/draw-marked-lines.ts';
export type * from './chart/plot.ts';
export { drawShares } from './chart/draw-shares.ts';
export { drawSpine } from './chart/draw-spine.ts';
export { measureText } from './chart/text-width.ts';
export type { DistributionChartFigure } from './distribution-chart/distribution-chart.figure.ts';
export type { DistributionChartText } from './distribution-chart/distribution-chart.text.ts';
export {
  distributionChartModel,
  type DistributionChartModel,
} from './distribution-chart/distribution-chart.view-model.ts';
export type { Outcome } from './element/outcome.ts';
export { defaultSettings, readSettings, type WidgetSettings } from './element/settings.ts';
export type { FrameFigure } from './frame/frame-figure.ts';
export type { FrameText, SourceLine } from './frame/frame-text.ts';
export type { CursorModel } from './frame/cursor-model.ts';
export type { TableColumn, TableModel, TableRow } from './frame/table-model.ts';
export type { IndicatorTableFigure } from './indicator-table/indicator-table.figure.ts';
export {
  indicatorTableModel,
  type IndicatorTableModel,
} from './indicator-table/indicator-table.view-model.ts';
export type { KpiCardFigure } from './kpi-card/kpi-card.figure.ts';
export type { CardVerdict, KpiCardText } from './kpi-card/kpi-card.text.ts';
export { kpiCardModel, type KpiCardModel } from './kpi-card/kpi-card.view-model.ts';
export { takeData } from './load/take-data.ts';
export type { Annotation, OwnData, WidgetData } from './load/widget-data.ts';
export type { RecoveryScenarioFigure } from './recovery-scenario/recovery-scenario.figure.ts';
export type { RecoveryScenarioText } from './recovery-scenario/recovery-scenario.text.ts';
export {
  recoveryScenarioModel,
  type RecoveryScenarioModel,
} from './recovery-scenario/recovery-scenario.view-model.ts';
export type { ThemePageFigure } from './theme-page/theme-page.figure.ts';
export type { ThemePageText } from './theme-page/theme-page.text.ts';
export { themePageModel, type ThemePageModel } from './theme-page/theme-page.view-model.ts';
export type { TrendChartFigure } from './trend-chart/trend-chart.figure.ts';
export type { TrendChartText } from './trend-chart/trend-chart.text.ts';
export { trendChartModel, type TrendChartModel } from './trend-chart/trend-chart.view-model.ts';
export type { ValueModel } from './value/value.figure.ts';
export { valueModel } from './value/value.view-model.ts';
export type { Area, Boundaries, Polygon, Position, Ring } from './map/boundaries.ts';
export { drawAreas } from './map/draw-areas.ts';
export { readBoundaries } from './map/read-boundaries.ts';
export { dutch } from './words/dutch.ts';
export { dutchClaims } from './words/dutch-claims.ts';
export { dutchMap } from './words/dutch-map.ts';
export { dutchProfile } from './words/dutch-profile.ts';
export { dutchParts } from './words/dutch-parts.ts';
export { dutchOperations } from './words/dutch-operations.ts';
export { dutchScenario } from './words/dutch-scenario.ts';
export { english } from './words/english.ts';
export type {
  ClaimsWidgetLanguage,
  MapLanguage,
  ProfileLanguage,
  OperationsLanguage,
  PartsWidgetLanguage,
  ScenarioWidgetLanguage,
  WholeLanguage,
  WidgetLanguage,
} from './words/widget-language.ts';

// The view models without Preact, for those who bring their own charts.

export { barChartModel, type BarChartModel } from './bar-chart/bar-chart.view-model.ts';
export type * from './chart/plot.ts';
export type * from './chart/drawing.ts';
export { drawBars } from './chart/draw-bars.ts';
export { drawLines } from './chart/draw-lines.ts';
export { measureText } from './chart/text-width.ts';
export type { Outcome } from './element/outcome.ts';
export { defaultSettings, readSettings, type WidgetSettings } from './element/settings.ts';
export type { FrameModel, SourceLine } from './frame/frame-model.ts';
export type { TableColumn, TableModel, TableRow } from './frame/table-model.ts';
export { kpiCardModel, type CardComparison, type KpiCardModel } from './kpi-card/kpi-card.view-model.ts';
export { takeData } from './load/take-data.ts';
export type { OwnData, WidgetData } from './load/widget-data.ts';
export { trendChartModel, type TrendChartModel } from './trend-chart/trend-chart.view-model.ts';
export { valueModel, type ValueModel } from './value/value.view-model.ts';
export { dutch, loadLanguage, type WidgetLanguage } from './words/widget-language.ts';

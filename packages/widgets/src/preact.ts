// The widgets as Preact components: each draws a view model. Styles are exported as text.

export { BarChart, type BarChartProps } from './bar-chart/bar-chart.tsx';
export { chartStyles } from './chart/chart.styles.ts';
export { frameStyles } from './frame/frame.styles.ts';
export { KpiCard } from './kpi-card/kpi-card.tsx';
export { kpiCardStyles } from './kpi-card/kpi-card.styles.ts';
export { TrendChart, type TrendChartProps } from './trend-chart/trend-chart.tsx';
export { Value } from './value/value.tsx';
export { valueStyles } from './value/value.styles.ts';

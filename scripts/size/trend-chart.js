// What the limit of a trend chart's view model and drawing counts.
export { drawLines } from '../../packages/widgets/src/chart/draw-lines.ts';
export { trendChartFigure } from '../../packages/widgets/src/trend-chart/trend-chart.figure.ts';

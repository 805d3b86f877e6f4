// What the limit of a bar chart's view model and drawing counts.
export { drawBars } from '../../packages/widgets/src/chart/draw-bars.ts';
export { barChartFigure } from '../../packages/widgets/src/bar-chart/bar-chart.figure.ts';

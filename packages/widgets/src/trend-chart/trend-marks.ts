// What marks the lines of a trend chart, fetched where settings or figures ask for it. For pages without
// a bundler it is a file of its own, beside stadspeil.js.

export { belowDrawing } from './below-drawing.ts';
export { drawMarkedLines } from '../chart/draw-marked-lines.ts';
export { markedTrendFigure } from './marked-trend-figure.ts';
export { markedTrendText } from './marked-trend-text.ts';
export { trendChartStyles } from './trend-chart.styles.ts';

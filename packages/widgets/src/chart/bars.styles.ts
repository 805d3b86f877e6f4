import { firstColour } from './chart.styles.ts';

/** The looks of bars, beside those of all drawings: higher and lower differ by fill and outline too. */
export const barsStyles: string = `
.stadspeil-mark-bar { fill: var(--stadspeil-chart-bar-color, #7F8C9B); }
.stadspeil-mark-bar:is(.variant-focus, .variant-higher) { fill: ${firstColour}; }
.stadspeil-mark-bar.variant-lower { fill: var(--stadspeil-paper); stroke: ${firstColour}; stroke-width: 2px; }
.stadspeil-mark-bar-earlier { fill: var(--stadspeil-paper); stroke: var(--stadspeil-chart-bar-color, #7F8C9B); stroke-width: 1.5px; }
.stadspeil-mark-interval { stroke: currentColor; stroke-width: 1.5px; }
.stadspeil-mark-bar-mark { fill: currentColor; }
.stadspeil-drawing :is(.stadspeil-mark-bar-label, .stadspeil-mark-bar-mark, .stadspeil-mark-bar-value) {
  stroke: var(--stadspeil-paper);
  stroke-width: 4px;
  stroke-linejoin: round;
  paint-order: stroke;
}
.stadspeil-mark-reference { stroke: currentColor; stroke-width: 2px; }
.stadspeil-mark-reference-halo { stroke: var(--stadspeil-paper); stroke-width: 5px; }
@media (forced-colors: active) {
  :is(.stadspeil-plot-view, .stadspeil-legend) { --stadspeil-chart-bar-color: GrayText; }
}
`;

import { firstColour } from './chart.styles.ts';

/**
 * The looks of lines from unfavourable to favourable, beside those of all drawings. A band is hollow: a full
 * one would read as a bar, and so as a figure.
 */
export const spineStyles: string = `
.stadspeil-mark-spine-range { fill: var(--stadspeil-paper); stroke: var(--stadspeil-chart-bar-color, #7F8C9B); stroke-width: 1.5px; }
.stadspeil-mark-spine-value { fill: ${firstColour}; stroke: ${firstColour}; stroke-width: 5px; stroke-linejoin: round; }
.stadspeil-drawing .stadspeil-mark-bar-label { stroke: var(--stadspeil-paper); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
@media (forced-colors: active) {
  :is(.stadspeil-plot-view, .stadspeil-legend) { --stadspeil-chart-bar-color: GrayText; }
}
`;

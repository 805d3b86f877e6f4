import { firstColour } from './chart.styles.ts';

/** The looks of lines from unfavourable to favourable, beside those of all drawings. */
export const spineStyles: string = `
.stadspeil-mark-spine-range { fill: var(--stadspeil-chart-bar-color, #7F8C9B); }
.stadspeil-mark-spine-value { fill: ${firstColour}; stroke: ${firstColour}; stroke-width: 5px; stroke-linejoin: round; }
.stadspeil-drawing .stadspeil-mark-bar-label { stroke: var(--stadspeil-paper); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
@media (forced-colors: active) {
  .stadspeil-plot-view { --stadspeil-chart-bar-color: GrayText; }
}
`;

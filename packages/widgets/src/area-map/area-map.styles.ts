import { firstColour, paperColour, seriesPalette } from '../chart/chart.styles.ts';
import { tintCount, tintShare } from '../map/tint-share.ts';

const tints = Array.from(
  { length: tintCount },
  (_, i) =>
    `:is(.stadspeil-mark-region, .stadspeil-mark-region-lower).slot-${i + 1} { fill-opacity: ${tintShare(i + 1)}%; }`,
);

/**
 * The looks of a map: a tint is the colour of a series, let through to the paper and never as dark as itself,
 * so that outlines in the colour of the text are seen on all of them.
 */
export const areaMapStyles: string = `
${tints.join('\n')}
.stadspeil-mark-region, .stadspeil-mark-region-lower, .stadspeil-mark-region-equal, .stadspeil-mark-region-none {
  stroke: currentColor;
  stroke-linejoin: round;
}
.stadspeil-mark-region { fill: ${firstColour}; }
.stadspeil-mark-region-lower { fill: var(--stadspeil-chart-series-2-color, ${seriesPalette[1]}); }
.stadspeil-mark-region-equal, .stadspeil-mark-region-none { fill: var(--stadspeil-paper); }
.stadspeil-mark-region-texture { stroke: var(--stadspeil-chart-context-color, #767676); shape-rendering: auto; }
.stadspeil-mark-region-focus { fill: none; stroke: currentColor; stroke-width: 3px; stroke-linejoin: round; }
.stadspeil-mark-cursor-halo { fill: none; stroke: ${paperColour}; stroke-width: 8px; stroke-linejoin: round; }
path.stadspeil-mark-cursor { stroke-width: 4px; stroke-linejoin: round; }
.stadspeil-drawing :is(.stadspeil-mark-region-label, .stadspeil-mark-region-class) {
  stroke: var(--stadspeil-paper);
  stroke-width: 4px;
  stroke-linejoin: round;
  paint-order: stroke;
}
.stadspeil-mark-region-class { font-weight: bold; }
.stadspeil-unit { margin-block-start: .5rem; font-size: max(12px, .875em); }
.stadspeil-unit + .stadspeil-legend { margin-block-start: .25rem; }
@media (forced-colors: active) {
  .stadspeil-legend-key { color: CanvasText; forced-color-adjust: none; }
  :is(.stadspeil-mark-region, .stadspeil-mark-region-lower) { fill: Canvas; }
  .stadspeil-mark-cursor-halo { stroke: Canvas; }
  path.stadspeil-mark-cursor { stroke: LinkText; }
}
`;

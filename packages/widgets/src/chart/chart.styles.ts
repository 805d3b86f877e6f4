/** Our own colours for the lines beside the first: 3:1 or more on white, and apart for most eyes. */
export const seriesPalette: readonly string[] = [
  '#12436D',
  '#DE5B20',
  '#229A90',
  '#B0307F',
  '#7C74C8',
  '#5C4B00',
];

/** Dashes of the lines in the order of their slots, in pixels; the first is unbroken. */
const seriesDashes = ['none', '8 3', '2 2', '10 3 2 3', '5 3', '12 4'];

/** The first colour may come from the house style; each can be set on its own. */
const colourOf = (slot: number, own: string): string => {
  const themed =
    slot === 1
      ? `var(--basis-color-action-1-color-default, var(--utrecht-button-primary-action-background-color, ${own}))`
      : own;
  return `var(--stadspeil-chart-series-${slot}-color, ${themed})`;
};

const slotStyles = seriesPalette
  .map(
    (own, i) =>
      `.slot-${i + 1} { --stadspeil-slot-color: ${colourOf(i + 1, own)}; --stadspeil-slot-dash: ${seriesDashes[i]}; --stadspeil-slot-width: ${i === 0 ? 2.5 : 2}px; }`,
  )
  .join('\n');

/**
 * The looks of drawings, by class. Text has the colour of the text around it; a slot without a rule of
 * its own is a thin grey line of context. The rules for `.u-` elements are those of uPlot's own style
 * sheet that hold for a canvas without axes, legend and cursor.
 */
export const chartStyles: string = `
.stadspeil-plot-view {
  position: relative;
  min-inline-size: 0;
  font-size: max(12px, .875em);
  line-height: 1.3;
  touch-action: pan-y;
}
.stadspeil-drawing { display: block; max-inline-size: 100%; block-size: auto; overflow: visible; }
.stadspeil-drawing text { fill: currentColor; font-variant-numeric: tabular-nums; }
.stadspeil-drawing .stadspeil-mark-tick-label,
.stadspeil-drawing .stadspeil-mark-axis-label {
  fill: var(--stadspeil-chart-axis-color, var(--basis-color-default-color-default, currentColor));
}
.stadspeil-mark-grid, .stadspeil-mark-zero, .stadspeil-mark-axis {
  stroke: var(--stadspeil-chart-grid-color, var(--utrecht-vega-visualization-axis-grid-color, var(--basis-color-default-border-subtle, #D9DCE0)));
  shape-rendering: crispEdges;
}
.stadspeil-mark-zero, .stadspeil-mark-axis {
  stroke: var(--stadspeil-chart-axis-line-color, var(--utrecht-vega-visualization-axis-domain-color, var(--basis-color-default-border-default, currentColor)));
}
${slotStyles}
.stadspeil-mark-line, .stadspeil-mark-line-forecast {
  fill: none;
  stroke: var(--stadspeil-slot-color, var(--stadspeil-chart-context-color, #8C8C8C));
  stroke-width: var(--stadspeil-slot-width, 1px);
  stroke-dasharray: var(--stadspeil-slot-dash, none);
  stroke-linejoin: round;
}
.stadspeil-mark-line-forecast { stroke-dasharray: 3 4; }
.stadspeil-mark-marker { fill: var(--stadspeil-slot-color, var(--stadspeil-chart-context-color, #8C8C8C)); }
line.stadspeil-mark-series-label { stroke: var(--stadspeil-slot-color); stroke-width: 1px; }
.stadspeil-mark-bar { fill: var(--stadspeil-chart-bar-color, #8A97A6); }
.stadspeil-mark-bar.variant-focus, .stadspeil-mark-bar.variant-higher { fill: ${colourOf(1, '#12436D')}; }
.stadspeil-mark-bar.variant-lower {
  fill: var(--stadspeil-chart-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
  stroke: ${colourOf(1, '#12436D')};
  stroke-width: 2px;
}
.stadspeil-mark-bar-mark { fill: currentColor; }
.stadspeil-mark-bar-value {
  stroke: var(--stadspeil-chart-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
  stroke-width: 4px;
  stroke-linejoin: round;
  paint-order: stroke;
}
.stadspeil-mark-reference { stroke: currentColor; stroke-width: 1.5px; }
.stadspeil-mark-reference-halo {
  stroke: var(--stadspeil-chart-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
  stroke-width: 4px;
}
.stadspeil-mark-cursor { fill: none; stroke: currentColor; stroke-width: 1.5px; }
.stadspeil-canvas { position: absolute; inset: 0 auto auto 0; pointer-events: none; }
.stadspeil-canvas .u-wrap { position: relative; }
.stadspeil-canvas .u-under, .stadspeil-canvas .u-over { position: absolute; }
.stadspeil-canvas canvas { display: block; inline-size: 100%; block-size: 100%; }
@media (forced-colors: active) {
  .slot-1 { --stadspeil-slot-color: Highlight; }
  :is(.slot-2, .slot-3, .slot-4, .slot-5, .slot-6) { --stadspeil-slot-color: CanvasText; }
  .stadspeil-drawing { --stadspeil-chart-context-color: GrayText; }
  .stadspeil-mark-grid { stroke: GrayText; }
  .stadspeil-mark-bar { fill: GrayText; stroke: CanvasText; }
  .stadspeil-mark-bar.variant-focus, .stadspeil-mark-bar.variant-higher { fill: Highlight; }
  .stadspeil-mark-bar.variant-lower { fill: Canvas; stroke: CanvasText; }
  .stadspeil-mark-bar-value, .stadspeil-mark-reference-halo { stroke: Canvas; }
}
@media print {
  .stadspeil-drawing, .stadspeil-canvas { print-color-adjust: exact; }
  .stadspeil-mark-cursor { display: none; }
}
`;

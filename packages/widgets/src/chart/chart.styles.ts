/**
 * The colours of slots 1 to 6 where the house style sets none: 3:1 or more on white and near-white.
 * No two lines are told apart by colour alone: each slot has its own dash and marker as well.
 */
export const seriesPalette: readonly string[] = [
  '#12436D',
  '#DE5B20',
  '#229A90',
  '#B0307F',
  '#7C74C8',
  '#5C4B00',
];

/** Dashes of slots 1 to 6, in pixels. Dots are kept for what is expected. */
export const seriesDashes: readonly string[] = ['none', '7 3', '11 3 3 3', '4 2', '14 4', '7 3 3 3 3 3'];

/** Only the first colour comes from the house style: its other colours may be the same or too light. */
export const firstColour: string = `var(--stadspeil-chart-series-1-color, var(--basis-color-action-1-color-default, var(--utrecht-button-primary-action-background-color, ${seriesPalette[0]})))`;

/** What drawings stand on. */
export const paperColour: string =
  'var(--stadspeil-chart-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)))';

const slotRules = seriesPalette.map((colour, i) => {
  const slot = i + 1;
  return `.slot-${slot} {
  --stadspeil-slot-color: ${slot === 1 ? firstColour : `var(--stadspeil-chart-series-${slot}-color, ${colour})`};
  --stadspeil-slot-dash: ${seriesDashes[i]};
  --stadspeil-slot-width: ${slot === 1 ? 2.5 : 2}px;
}`;
});

/**
 * The looks of drawings and their legend, by class. Text has the colour of the text around it. A slot
 * without a rule of its own is a thin grey line of context. What the cursor, paper and forced colours
 * need comes with the text.
 */
export const chartStyles: string = `
:is(.stadspeil-plot-view, .stadspeil-legend, .stadspeil-kpi-line) {
  --stadspeil-paper: ${paperColour};
}
.stadspeil-plot-view {
  position: relative;
  padding-block-end: .25em;
  font-size: max(12px, .875em);
  direction: ltr;
}
.stadspeil-drawing { display: block; max-inline-size: 100%; block-size: auto; overflow: visible; }
.stadspeil-drawing line { shape-rendering: crispEdges; }
.stadspeil-drawing text { fill: currentColor; font-variant-numeric: tabular-nums; }
.stadspeil-drawing :is(.stadspeil-mark-tick-label, .stadspeil-mark-axis-label) {
  fill: var(--stadspeil-chart-axis-color, var(--basis-color-default-color-default, currentColor));
}
.stadspeil-mark-grid {
  stroke: var(--stadspeil-chart-grid-color, var(--utrecht-vega-visualization-axis-grid-color, var(--basis-color-default-border-subtle, #DADDE1)));
}
.stadspeil-mark-zero, .stadspeil-mark-axis {
  stroke: var(--stadspeil-chart-axis-line-color, var(--utrecht-vega-visualization-axis-domain-color, var(--basis-color-default-border-default, currentColor)));
}
${slotRules.join('\n')}
.stadspeil-drawing, .stadspeil-legend { --stadspeil-slot-color: var(--stadspeil-chart-context-color, #8C8C8C); }
.stadspeil-mark-line, .stadspeil-mark-line-forecast {
  fill: none;
  stroke: var(--stadspeil-slot-color);
  stroke-width: var(--stadspeil-slot-width, 1px);
  stroke-dasharray: var(--stadspeil-slot-dash, none);
  stroke-linejoin: round;
}
.stadspeil-mark-line-forecast { stroke-dasharray: 2 3; }
.stadspeil-mark-marker { fill: var(--stadspeil-slot-color); }
.stadspeil-mark-marker-forecast { fill: var(--stadspeil-paper); stroke: var(--stadspeil-slot-color); stroke-width: 1.5px; }
line.stadspeil-mark-series-label { stroke: var(--stadspeil-slot-color); shape-rendering: auto; }
`;

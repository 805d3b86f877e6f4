/** The looks of what marks lines: they come with the text. */
export const trendChartStyles: string = `
.stadspeil-mark-band { fill: var(--stadspeil-slot-color); fill-opacity: .16; stroke: var(--stadspeil-slot-color); stroke-dasharray: 1 3; stroke-width: 1px; }
line.stadspeil-mark-interval { stroke: var(--stadspeil-slot-color); stroke-width: 1.5px; }
.stadspeil-mark-goal { stroke: var(--stadspeil-slot-color); stroke-dasharray: 1 4; stroke-linecap: round; stroke-width: 2px; }
path.stadspeil-mark-goal { fill: var(--stadspeil-paper); stroke-dasharray: none; }
.stadspeil-mark-break { stroke: currentColor; stroke-dasharray: 4 4; }
.stadspeil-drawing :is(.stadspeil-mark-goal-label, .stadspeil-mark-break-label) { stroke: var(--stadspeil-paper); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
.stadspeil-mark-annotation { fill: var(--stadspeil-paper); stroke: currentColor; }
.stadspeil-drawing line.stadspeil-mark-annotation { shape-rendering: auto; }
.stadspeil-annotations { max-inline-size: 70ch; margin-block: .5rem; padding: 0; font-size: .875em; list-style: none; }
.stadspeil-plot:has(~ .stadspeil-zoom) > .stadspeil-drawing { cursor: crosshair; touch-action: pan-y pinch-zoom; -webkit-user-select: none; user-select: none; }
.stadspeil-brush { position: absolute; border: 2px solid; background-color: color-mix(in srgb, currentColor 15%, transparent); pointer-events: none; }
.stadspeil-zoom { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: .5rem 1.5rem; margin-block: .5rem; font-size: .875em; }
.stadspeil-zoom label { display: grid; }
.stadspeil-zoom input { inline-size: 100%; min-block-size: 2.75rem; accent-color: var(--stadspeil-chart-series-1-color, auto); }
.stadspeil-zoom button { justify-self: start; }
.stadspeil-zoom button:disabled { visibility: hidden; }
@media print { .stadspeil-zoom { display: none; } }
`;

import { legendStyles } from '../chart/legend.styles.ts';

/** The looks of the text around a drawing; they come with it. */
export const textStyles: string = `
/* The slider is not seen: the drawing shows where it stands, and has the ring when it has the focus. */
.stadspeil-range { position: absolute; inset: 0; inline-size: 100%; margin: 0; opacity: 0; pointer-events: none; }
.stadspeil-plot { position: relative; }
.stadspeil-plot-view > :nth-child(n + 2) { position: absolute; inset: 0 auto auto 0; pointer-events: none; }
.stadspeil-plot > .stadspeil-drawing { position: absolute; inset: 0 auto auto 0; }
.stadspeil-mark-cursor { fill: none; stroke: currentColor; stroke-width: 1.5px; }
line.stadspeil-mark-cursor { stroke-width: 1px; }
.stadspeil-range:focus-visible + [hidden] { display: block; font-size: .875em; }
.stadspeil-readout { min-block-size: 1.5em; font-size: .875em; }
.stadspeil-plot:has(.stadspeil-range:focus-visible) > .stadspeil-plot-view {
  outline: 2px solid var(--stadspeil-chart-focus-outline-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, currentColor)));
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--basis-focus-inverse-outline-color, var(--utrecht-focus-inverse-outline-color, transparent));
}
${legendStyles}
:is(.stadspeil-legend, .stadspeil-zoom) button { min-block-size: 2.75rem; margin: 2px; padding-inline: .5rem; border: 0; background: none; color: inherit; cursor: pointer; font: inherit; text-decoration: underline; }
.stadspeil-legend button[aria-pressed=true] { margin: 0; border: 2px solid; font-weight: bold; }
.stadspeil-notice { margin-block-end: .75rem; padding: .75rem 1rem; border: 1px solid currentColor; border-inline-start-width: .375rem; }
.stadspeil-summary { max-inline-size: 70ch; margin-block: .75rem; p + p { margin-block-start: .25rem; } }
:is(.stadspeil-pages, .stadspeil-tools) {
  &, .stadspeil-tool-panel { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 1rem; margin-block: .75rem; }
  label { display: grid; }
  input, button, select { min-block-size: 2.75rem; max-inline-size: 100%; padding-inline: .75rem; font: inherit; }
  button { border: 1px solid; background: none; color: inherit; }
  :disabled { opacity: .5; }
  [aria-expanded=true], [aria-pressed=true] { outline: 2px solid; }
  p, .stadspeil-tool-panel { flex-basis: 100%; margin-block: 0; }
}
.stadspeil-details > summary {
  inline-size: fit-content;
  min-block-size: 2.75rem;
  padding-block: .625rem;
  color: var(--stadspeil-chart-button-color, var(--nl-button-secondary-color, var(--utrecht-button-secondary-action-color, inherit)));
  cursor: pointer; text-decoration: underline;
}
.stadspeil-scroll { max-inline-size: 100%; overflow: auto; }
.stadspeil-scroll-long { max-block-size: min(80vh, 40rem); scroll-padding-block-start: 4rem; }
.stadspeil-scroll-long thead th { position: sticky; inset-block-start: 0; background-color: var(--stadspeil-chart-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas))); }
.stadspeil-sort { min-block-size: 2.75rem; padding: 0; border: 0; background: none; color: inherit; cursor: pointer; font: inherit; text-align: inherit; text-decoration: underline; }
.stadspeil-sort::after { content: "\\2195" / ""; padding-inline-start: .25em; }
[aria-sort=ascending] > .stadspeil-sort::after { content: "\\2191" / ""; }
[aria-sort=descending] > .stadspeil-sort::after { content: "\\2193" / ""; }
.stadspeil-judgement-better::before { content: "\\25B2" / ""; padding-inline-end: .35em; }
.stadspeil-judgement-worse::before { content: "\\25BC" / ""; padding-inline-end: .35em; }
.stadspeil-table {
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
  caption { padding-block: .5rem; font-weight: bold; text-align: start; }
  th, td {
    padding-block: var(--utrecht-table-cell-padding-block-start, .375rem);
    padding-inline: 0 1.25rem;
    border-block-end: 1px solid var(--utrecht-table-row-border-block-end-color, GrayText);
    text-align: start;
    vertical-align: top;
  }
  th[scope='row'] { min-inline-size: 7em; font-weight: normal; }
  .numeric { text-align: end; }
}
.stadspeil-footer { max-inline-size: 70ch; margin-block-start: .5rem; font-size: .875em; }
.stadspeil-notes { margin-block-end: .5rem; padding-inline-start: 1.25em; }
.stadspeil-footer a { color: var(--stadspeil-chart-link-color, var(--nl-link-color, var(--utrecht-link-color, LinkText))); }
:focus-visible {
  outline-color: var(--stadspeil-chart-focus-outline-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, revert)));
  outline-style: var(--basis-focus-outline-style, var(--utrecht-focus-outline-style, revert));
  outline-width: var(--basis-focus-outline-width, var(--utrecht-focus-outline-width, revert));
  outline-offset: 2px;
  box-shadow: 0 0 0 var(--basis-focus-outline-width, var(--utrecht-focus-outline-width, 0)) var(--basis-focus-inverse-outline-color, var(--utrecht-focus-inverse-outline-color, transparent));
}
@media (forced-colors: active) {
  .stadspeil-plot-view, .stadspeil-legend, .stadspeil-kpi-line {
    --stadspeil-paper: Canvas;
    --stadspeil-chart-axis-color: CanvasText;
    --stadspeil-chart-axis-line-color: CanvasText;
    --stadspeil-chart-grid-color: GrayText;
    --stadspeil-chart-context-color: GrayText;
    --stadspeil-chart-series-1-color: LinkText;
  }
  .stadspeil-drawing { color: CanvasText; forced-color-adjust: none; }
  .stadspeil-mark-grid { stroke-opacity: .4; }
  .stadspeil-pages :disabled { opacity: 1; }
  :is(.slot-2, .slot-3, .slot-4, .slot-5, .slot-6) { --stadspeil-slot-color: CanvasText; }
}
:host(:dir(rtl)) :not(button, summary) { unicode-bidi: plaintext; text-align: right; }
@media print {
  .stadspeil-plot-view { break-inside: avoid; }
  .stadspeil-scroll { max-block-size: none; overflow: visible; }
  /* A word is broken before the sheet is left, a number never. */
  .stadspeil-table {
    font-size: .8em;
    th, td { padding-inline-end: .5rem; }
    th, td:not(.numeric) { overflow-wrap: anywhere; }
    thead th { min-inline-size: 7em; }
    th[scope='row'] { min-inline-size: 11em; }
  }
  .stadspeil-table-wide {
    &, * { display: block; }
    thead, td:empty { display: none; }
    tr { break-inside: avoid; }
    td { display: inline-block; border: 0; }
    td::before { content: attr(data-label) ": "; }
  }
  .stadspeil-details::details-content { content-visibility: visible; block-size: auto; }
  .stadspeil-legend button { all: unset !important; margin-right: 1ch !important; }
  .stadspeil-tools, .stadspeil-pages, .stadspeil-sort::after, .stadspeil-details > summary, .stadspeil-range, .stadspeil-readout, .stadspeil-mark-cursor { display: none; }
}
`;

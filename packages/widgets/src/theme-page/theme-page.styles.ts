/** The looks of a theme page. */
export const themePageStyles: string = `
.stadspeil-theme { display: grid; gap: 2rem; }
.stadspeil-theme > * { min-inline-size: 0; }
.stadspeil-theme > header .stadspeil-title { font-size: 1.75em; }
.stadspeil-slogan { max-inline-size: 60ch; font-size: 1.125em; }
.stadspeil-theme .stadspeil-section-title { margin: 0 0 .75rem; font-family: var(--utrecht-heading-font-family, inherit); font-size: 1.25em; line-height: 1.3; color: var(--utrecht-heading-3-color, inherit); }
.stadspeil-intro { max-inline-size: 70ch; margin-block-end: .75rem; }
.stadspeil-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none; }
.stadspeil-card { display: flex; flex-direction: column; gap: .25rem; padding: 1rem; border: 1px solid var(--utrecht-table-row-border-block-end-color, GrayText); border-block-start: .25rem solid currentColor; overflow-wrap: anywhere; }
.stadspeil-card strong { font-size: 1.25em; line-height: 1.3; font-variant-numeric: tabular-nums; }
.stadspeil-card small, .stadspeil-facts { font-size: .875em; }
.stadspeil-items { display: grid; gap: 1.25rem; margin: 0; padding: 0; list-style: none; }
.stadspeil-items > li { max-inline-size: 75ch; padding-inline-start: 1rem; border-inline-start: .25rem solid var(--utrecht-table-row-border-block-end-color, GrayText); overflow-wrap: anywhere; }
.stadspeil-items > li > * + * { margin-block-start: .375rem; }
.stadspeil-items ul { padding-inline-start: 1.25em; }
.stadspeil-measures { font-variant-numeric: tabular-nums; }
.stadspeil-item-title { margin: 0; font-size: 1em; }
.stadspeil-outcome::before { padding-inline-end: .4em; font-weight: bold; }
.stadspeil-outcome-supported::before { content: "\\2713" / ""; }
.stadspeil-outcome-contradicted::before { content: "\\2717" / ""; }
.stadspeil-outcome-not-testable::before { content: "?" / ""; }
.stadspeil-outcome-supported, .stadspeil-outcome-contradicted { font-weight: bold; }
@media print {
  .stadspeil-theme { display: block; }
  .stadspeil-theme > * + * { margin-block-start: 1.5rem; }
  .stadspeil-card, .stadspeil-items > li { break-inside: avoid; }
  .stadspeil-section-title, .stadspeil-item-title { break-after: avoid; }
}
`;

/** The looks of the card. */
export const kpiCardStyles: string = `
.stadspeil-kpi-value {
  line-height: 1.2; overflow-wrap: anywhere;
  strong { font-size: 2.5em; font-variant-numeric: tabular-nums; }
  strong:has(+ :empty) { font-size: 1.5em; }
}
.stadspeil-kpi-comparison {
  display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin-block-start: .75rem;
  dt { font-size: .875em; }
  dd { font-size: 1.25em; font-variant-numeric: tabular-nums; font-weight: bold; }
}
.stadspeil-kpi-line { margin-block-start: .75rem; }
.stadspeil-verdict {
  display: inline-block;
  margin-block-start: .75rem;
  padding: .125rem .75rem;
  border: 2px solid currentColor;
  border-radius: 1em;
}
.stadspeil-verdict-worse { border-style: dashed; }
.stadspeil-verdict-none { border-style: dotted; }
`;

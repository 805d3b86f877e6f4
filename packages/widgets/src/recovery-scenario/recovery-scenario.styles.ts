import { firstColour } from '../chart/chart.styles.ts';

/** The looks of the fields and the warnings. */
export const recoveryScenarioStyles: string = `
.stadspeil-fields { display: grid; gap: 1rem; margin-block: .75rem 1rem; }
.stadspeil-fields fieldset { display: grid; gap: .75rem; min-inline-size: 0; margin: 0; padding: .75rem 1rem 1rem; border: 1px solid var(--utrecht-table-row-border-block-end-color, GrayText); }
.stadspeil-fields legend { padding-inline: .375rem; font-weight: bold; }
.stadspeil-field-row { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; }
.stadspeil-field { display: grid; flex: 1 1 17rem; align-content: start; gap: .25rem; max-inline-size: 26rem; min-inline-size: 0; }
.stadspeil-field small { font-size: .875em; }
.stadspeil-draw { grid-template-columns: minmax(8rem, 1fr) 6.5rem; align-items: center; gap: 0 1rem; max-inline-size: 40rem; }
.stadspeil-draw :is(label, small) { grid-column: 1 / -1; }
.stadspeil-fields .stadspeil-field-error { padding-inline-start: .5rem; border-inline-start: .25rem solid; font-weight: bold; }
.stadspeil-fields [aria-invalid=true] { outline: 2px solid; }
.stadspeil-fields :is(select, button, input[type=text]) {
  min-inline-size: 0;
  max-inline-size: 100%;
  min-block-size: 2.75rem;
  padding-inline: .75rem;
  border: 1px solid var(--utrecht-form-control-border-color, currentColor);
  border-radius: var(--utrecht-form-control-border-radius, 0);
  background-color: var(--utrecht-form-control-background-color, Field);
  color: var(--utrecht-form-control-color, FieldText);
  font: inherit;
  font-variant-numeric: tabular-nums;
}
.stadspeil-fields input[type=range] { inline-size: 100%; min-block-size: 2.75rem; margin: 0; accent-color: ${firstColour}; }
.stadspeil-fields button { justify-self: start; cursor: pointer; }
.stadspeil-check { display: flex; align-items: center; gap: .5rem; min-block-size: 2.75rem; inline-size: fit-content; cursor: pointer; }
.stadspeil-check input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: ${firstColour}; }
.stadspeil-warnings { min-block-size: 1.5em; margin-block-end: 1rem; }
.stadspeil-warnings ul { padding-inline-start: 1.25em; }
@media print { .stadspeil-fields { display: none; } }
`;

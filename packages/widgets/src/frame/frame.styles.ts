/** The looks of what all block widgets share, by the house style's tokens and sane defaults. */
export const frameStyles: string = `
:host {
  display: block;
  color: var(--stadspeil-chart-color, var(--basis-color-default-color-document, var(--utrecht-document-color, inherit)));
  background-color: var(--stadspeil-chart-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
  font-family: var(--stadspeil-chart-font-family, var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit)));
  font-size: var(--stadspeil-chart-font-size, var(--basis-text-font-size-md, var(--utrecht-document-font-size, inherit)));
  line-height: var(--stadspeil-chart-line-height, var(--basis-text-line-height-md, var(--utrecht-document-line-height, 1.5)));
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
p, ul, dl, dd, figure { margin: 0; padding: 0; }
[hidden] { display: none; }
.stadspeil-figure { container-type: inline-size; }
.stadspeil-title {
  margin: 0 0 .5rem;
  color: var(--utrecht-heading-3-color, inherit);
  font-family: var(--utrecht-heading-font-family, inherit);
  font-size: 1.25em;
  line-height: 1.3;
}
.stadspeil-state {
  padding: .75rem 1rem;
  border: 1px solid currentColor;
  border-inline-start-width: .375rem;
}
.stadspeil-state-loading { border-color: transparent; min-block-size: 8rem; }
`;

/** The looks of legends: they come with the text, but where a drawing cannot be read without. */
export const legendStyles: string = `
.stadspeil-legend {
  display: flex;
  flex-wrap: wrap;
  gap: .25rem 1.25rem;
  margin-block: .5rem;
  font-size: max(12px, .875em);
  list-style: none;
}
.stadspeil-legend-key { margin-right: .375rem; vertical-align: middle; }
`;

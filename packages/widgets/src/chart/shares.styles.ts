/** The looks of parts of a whole, beside those of all drawings: colour, texture and outline. */
export const sharesStyles: string = `
.stadspeil-mark-share { fill: var(--stadspeil-slot-color); }
.stadspeil-mark-share.variant-outlined { fill: var(--stadspeil-paper); stroke: var(--stadspeil-slot-color); stroke-width: 2px; }
.stadspeil-mark-share-texture { stroke: var(--stadspeil-paper); stroke-width: 1.5px; }
.variant-outlined ~ .stadspeil-mark-share-texture { stroke: var(--stadspeil-slot-color); }
.stadspeil-drawing .stadspeil-mark-share-value {
  stroke: var(--stadspeil-paper);
  stroke-width: 5px;
  stroke-linejoin: round;
  paint-order: stroke;
}
`;

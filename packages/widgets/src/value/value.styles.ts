/** The looks of a figure in running text: those of the text around it. */
export const valueStyles: string = `
:host { display: inline; }
:host([hidden]) { display: none; }
data { font-variant-numeric: tabular-nums; unicode-bidi: plaintext; }
small { font-size: .875em; }
.stadspeil-state, .stadspeil-state p { display: inline; margin: 0; }
/* A sentence within a sentence. */
.stadspeil-state p::before { content: '('; }
.stadspeil-state p::after { content: ')'; }
`;

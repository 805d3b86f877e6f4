/**
 * Colours of slots 1 to 6 on dark paper: 3:1 or more on #24323C and darker, and 10 or more apart in OKLab
 * for every way of seeing colour.
 */
export const darkPalette: readonly string[] = [
  '#47B5FA',
  '#FAE770',
  '#D9A02C',
  '#8EF9FF',
  '#9F7892',
  '#7474EF',
];

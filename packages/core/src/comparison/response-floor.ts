/**
 * Respondents that the VNG burgerpeiling asks for: a figure is published from 475, and 500 is the
 * number to aim at. Fewer than 475, and a comparison judges nothing; fewer than 500 is a caveat.
 */
export const responseFloor: { readonly publish: number; readonly aim: number } = { publish: 475, aim: 500 };

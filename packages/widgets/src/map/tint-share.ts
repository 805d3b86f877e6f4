/** How many tints there are. */
export const tintCount = 13;

/** How much of its colour the lightest and the darkest tint has, in percent; the rest is paper. */
const [lightest, darkest] = [10, 66];

/** How much of its colour a tint has, in percent, by its number from 1. */
export function tintShare(tint: number): number {
  return lightest + ((darkest - lightest) * (tint - 1)) / (tintCount - 1);
}

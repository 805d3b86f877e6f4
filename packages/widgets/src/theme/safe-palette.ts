import { colourDistance, contrastOf, hexColour, type Rgb } from './colour.ts';

/** A mark is seen from here on (WCAG 2.2, 1.4.11). */
const leastContrast = 3;

/** Two lines are told apart by colour from here on: OKLab times 100. */
const leastDistance = 10;

/**
 * Which of the colours of slots 1 to n cannot stay on this paper, and what takes their place: a colour is
 * replaced when it has less than 3:1, or lies too near to one before it. A colour that stays is `null`.
 *
 * `safe` is a palette that is seen on this paper, in the same order.
 */
export function safePalette(
  colours: readonly Rgb[],
  paper: Rgb,
  safe: readonly string[],
): readonly (string | null)[] {
  const taken: Rgb[] = [];
  const isFree = (colour: Rgb): boolean =>
    taken.every((other) => colourDistance(colour, other) >= leastDistance);
  return colours.map((colour, slot) => {
    if (contrastOf(colour, paper) >= leastContrast && isFree(colour)) {
      taken.push(colour);
      return null;
    }
    const own = safe[slot] ?? '';
    const found = [own, ...safe].find((each) => isFree(hexColour(each))) ?? own;
    taken.push(hexColour(found));
    return found;
  });
}

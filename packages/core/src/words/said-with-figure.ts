import type { CaveatCode } from '../comparison/caveat.ts';

/** Caveats that a figure and its period say themselves: "ruim 4.500", "2017 (afgeleid)". */
export const saidWithFigure: ReadonlySet<CaveatCode> = new Set([
  'period-unknown',
  'period-inferred',
  'about',
  'more-than',
  'almost',
  'at-least',
  'at-most',
  'up-to',
  'average',
  'example',
]);

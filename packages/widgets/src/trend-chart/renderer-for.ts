import type { Renderer } from '../element/settings.ts';

/**
 * Points above which a canvas may cost less work than SVG: measured up to here, it does not, because a
 * line is one path however many points it has. See decision 0017.
 */
const manyPoints = 20_000;

/**
 * Which renderer draws the lines: the asked one, else SVG for few points and uPlot for many.
 */
export function rendererFor(asked: Renderer, points: number): 'svg' | 'uplot' {
  if (asked !== 'auto') return asked;
  return points > manyPoints ? 'uplot' : 'svg';
}

import type { Renderer } from '../element/settings.ts';

/**
 * Points above which a canvas costs less work than SVG and its 26 KB chunk is worth fetching.
 * Provisional: measured peers give SVG a quarter of the work at 60 points and two thirds more at
 * 100,000; our own benchmark sets it.
 */
const manyPoints = 1000;

/**
 * Which renderer draws the lines: the asked one, else SVG for few points and uPlot for many.
 */
export function rendererFor(asked: Renderer, points: number): 'svg' | 'uplot' {
  if (asked !== 'auto') return asked;
  return points > manyPoints ? 'uplot' : 'svg';
}

import type { DrawingSize } from './drawing.ts';

/** Fonts are up to this much wider than the table of widths says. */
const widestFont = 1.12;

/** The same room with texts as wide as they may become: for drawings in which they stand close together. */
export function roomySize(size: DrawingSize): DrawingSize {
  return { ...size, measure: (text) => widestFont * size.measure(text) };
}

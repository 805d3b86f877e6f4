import type { Scale } from './drawing.ts';

/** The pixel at which a value lies on a scale. */
export function toPixel({ domain: [low, high], range: [start, end] }: Scale, value: number): number {
  return start + ((value - low) / (high - low)) * (end - start);
}

import type { Anchor, Scale } from './drawing.ts';

/** The pixel at which a value lies on a scale. */
export function toPixel({ domain: [low, high], range: [start, end] }: Scale, value: number): number {
  return start + ((value - low) / (high - low)) * (end - start);
}

/** Where a point lies, in pixels. */
export function placeOf(point: { readonly x: number; readonly y: number }, x: Scale, y: Scale): Anchor {
  return [toPixel(x, point.x), toPixel(y, point.y)];
}

import type { PointMark } from './drawing.ts';

const shapes = ['circle', 'square', 'triangle', 'diamond', 'triangle-down', 'cross'] as const;

/** Slots with a look of their own; a line with a higher slot is grey context. */
export const distinctSlots: number = shapes.length;

/** The marker of a series, so that lines differ by more than colour. */
export function seriesShape(slot: number): PointMark['shape'] {
  return shapes[slot - 1] ?? 'circle';
}

import { outlineMarks } from '../chart/cursor-marks.ts';
import type { ShapeMark } from '../chart/drawing.ts';
import type { AreaClass, PlotArea } from '../chart/plot.ts';
import type { Ring } from './boundaries.ts';

/** The outline of an area in the paint of its class. */
export function shapeMark(
  rings: readonly Ring[],
  { ramp, tint }: Pick<AreaClass, 'ramp' | 'tint'>,
): ShapeMark {
  return { type: 'shape', role: ramp, rings, slot: tint };
}

/** A heavier outline around an area that stands out. */
export function focusMarks(shape: ShapeMark, { isFocus }: PlotArea): readonly ShapeMark[] {
  return isFocus ? outlineMarks('region-focus', shape) : [];
}

import type { AreaMark, Drawing, Mark, MarkRole, ShapeMark } from './drawing.ts';
import { pointMark, ruleMark } from './marks.ts';
import type { AnchorPlace } from './nearest-anchor.ts';

/** How far the cursor stands off from a bar, in pixels. */
const standOff = 3;

/**
 * Shows where the cursor stands: for lines a rule across the plot and a ring around the point (at a
 * gap the rule alone, where another series tells where the point would be), for bars a frame around
 * the bar, on a map the outline of the area. Where there is nothing to stand on, nothing.
 */
export function cursorMarks(drawing: Drawing, { series, index }: AnchorPlace): readonly Mark[] {
  const { anchors, plot, along, shapes } = drawing;
  if (shapes) {
    const shape = shapes[index];
    return shape ? outlineMarks('cursor', shape) : [];
  }
  const at = anchors[series]?.[index];
  const ring = at ? [pointMark('cursor', ...at, 'ring')] : [];
  if (along === 'y') {
    const bar = drawing.series[index]?.find((mark): mark is AreaMark => mark.type === 'area');
    return bar ? [frameAround(bar)] : ring;
  }
  const beside = at ?? anchors.map((points) => points[index]).find((point) => point);
  if (!beside) return [];
  return [ruleMark('cursor', beside[0], plot.y, beside[0], plot.y + plot.height), ...ring];
}

/** An outline with paper around it, to be seen on every tint. */
export function outlineMarks(role: MarkRole, { rings }: ShapeMark): readonly ShapeMark[] {
  return (['cursor-halo', role] as const).map((each) => ({ type: 'shape', role: each, rings }));
}

function frameAround({ x, y, width, height }: AreaMark): AreaMark {
  return {
    type: 'area',
    role: 'cursor',
    x: x - standOff,
    y: y - standOff,
    width: width + 2 * standOff,
    height: height + 2 * standOff,
  };
}

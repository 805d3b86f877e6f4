import type { MarkRole, PointMark, RuleMark, TextMark } from './drawing.ts';
import { lineHeight } from './spacing.ts';

/** A straight line from one place to another. */
export function ruleMark(
  role: MarkRole,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  slot?: number,
): RuleMark {
  return { type: 'rule', role, slot, x1, y1, x2, y2 };
}

/** A small shape around a place. */
export function pointMark(
  role: MarkRole,
  x: number,
  y: number,
  shape: PointMark['shape'],
  slot?: number,
): PointMark {
  return { type: 'point', role, slot, x, y, shape };
}

/** Lines of text under one another, of which the first has its baseline at `y`. */
export function textMarks(
  role: MarkRole,
  lines: readonly string[],
  x: number,
  y: number,
  fontSize: number,
  anchor: TextMark['anchor'] = 'start',
  slot?: number,
): readonly TextMark[] {
  return lines.map((text, i) => ({
    type: 'text',
    role,
    slot,
    x,
    y: y + i * lineHeight * fontSize,
    text,
    anchor,
  }));
}

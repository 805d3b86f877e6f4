import type { Drawing, DrawingSize, Mark } from './drawing.ts';
import { ruleMark, textMarks } from './marks.ts';
import type { LineMarks } from './plot.ts';
import { baseline, gap } from './spacing.ts';
import { spreadApart } from './spread-apart.ts';
import { toPixel } from './to-pixel.ts';

/** The side of a sign with its number, in em. */
const side = 1.4;

/** The signs of remarks: how far the labels of the axis move down for them, and what lies under and over them. */
export interface AnnotationMarks {
  readonly height: number;
  readonly under: readonly Mark[];
  readonly over: readonly Mark[];
}

/**
 * Puts a sign with a number under the axis for each remark, and a line from it up to its period and
 * through the plot. Signs that would overlap are moved aside, into more rows where one has no room.
 */
export function annotationMarks(
  annotations: LineMarks['annotations'],
  { x, plot, width }: Drawing,
  { fontSize, measure }: DrawingSize,
): AnnotationMarks {
  const bottom = plot.y + plot.height;
  const [least, between] = [side * fontSize, (gap / 2) * fontSize];
  const box = Math.max(least, ...annotations.map(({ label }) => measure(label) * fontSize + 2 * between));
  const ends = [Math.max(plot.x, box / 2), Math.min(plot.x + plot.width, width - box / 2)] as const;
  const perRow = 1 + Math.max(0, Math.floor((ends[1] - ends[0]) / (box + between)));
  const rows = Math.ceil(annotations.length / perRow);
  const signs = annotations.map(({ x: at, label }, i) => ({ at: toPixel(x, at), label, row: i % rows }));
  const placed = Array.from({ length: rows }, (_, row) => {
    const own = signs.filter((sign) => sign.row === row);
    const places = spreadApart(
      own.map(({ at }) => at),
      box + between,
      ends,
    );
    const top = bottom + gap * fontSize + row * (least + between);
    return own.map((sign, i) => ({ ...sign, top, middle: places[i] ?? sign.at }));
  }).flat();
  return {
    height: Math.ceil(rows * (least + between)),
    under: placed.map(({ at }) => ruleMark('grid', at, plot.y, at, bottom)),
    over: [
      ...placed.map(({ at, middle, top }) => ruleMark('annotation', at, bottom, middle, top)),
      ...placed.flatMap(({ label, middle, top }): readonly Mark[] => [
        { type: 'area', role: 'annotation', x: middle - box / 2, y: top, width: box, height: least },
        ...textMarks(
          'annotation-label',
          [label],
          middle,
          top + least / 2 + baseline * fontSize,
          fontSize,
          'middle',
        ),
      ]),
    ],
  };
}

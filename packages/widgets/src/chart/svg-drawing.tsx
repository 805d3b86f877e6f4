import type { ComponentChildren, JSX, TargetedPointerEvent } from 'preact';
import type { Anchor, Drawing, Mark, MarkRole, PointMark } from './drawing.ts';

/** Outlines of the shapes around the origin, some 8 px across; a ring is wider, to stand around them. */
const outlines: Readonly<Record<PointMark['shape'], string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  square: 'M-3.5-3.5h7v7h-7z',
  triangle: 'M0-4.5L4.5 3.5h-9z',
  diamond: 'M0-5L5 0L0 5L-5 0z',
  'triangle-down': 'M0 4.5L4.5-3.5h-9z',
  cross: 'M-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z',
  ring: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z',
};

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

const classOf = (role: MarkRole, slot?: number): string =>
  `stadspeil-mark-${role}${slot ? ` slot-${slot}` : ''}`;

const line = (points: readonly Anchor[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

/** A small shape in the colour of a series, in a drawing or in a legend. */
export function MarkShape({
  x,
  y,
  slot,
  shape,
  role = 'marker',
}: Omit<PointMark, 'type' | 'role'> & { readonly role?: MarkRole }): JSX.Element {
  return (
    <path class={classOf(role, slot)} d={outlines[shape]} transform={`translate(${round(x)} ${round(y)})`} />
  );
}

/** One mark as an SVG element. */
export function markElement(mark: Mark): JSX.Element {
  const looks = classOf(mark.role, mark.slot);
  switch (mark.type) {
    case 'rule':
      return (
        <line class={looks} x1={round(mark.x1)} y1={round(mark.y1)} x2={round(mark.x2)} y2={round(mark.y2)} />
      );
    case 'path':
    case 'shape':
      return (
        <path class={looks} d={(mark.type === 'path' ? [mark.points] : mark.rings).map(line).join('')} />
      );
    case 'area':
      return (
        <rect
          class={mark.variant ? `${looks} variant-${mark.variant}` : looks}
          x={round(mark.x)}
          y={round(mark.y)}
          width={round(mark.width)}
          height={round(mark.height)}
        />
      );
    case 'point':
      return <MarkShape {...mark} />;
    case 'text':
      return (
        <text class={looks} x={round(mark.x)} y={round(mark.y)} text-anchor={mark.anchor}>
          {mark.text}
        </text>
      );
  }
}

/** An SVG as large as a drawing, for marks and what hears of the pointer over it. */
export function SvgSheet({
  drawing: { width, height },
  children,
  onPointer,
}: {
  readonly drawing: Drawing;
  readonly children: ComponentChildren;
  readonly onPointer?: (event: TargetedPointerEvent<SVGSVGElement>) => void;
}): JSX.Element {
  return (
    <svg
      class="stadspeil-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"

      onPointerMove={onPointer}
      onPointerDown={onPointer}
    >
      {children}
    </svg>
  );
}

/** A part of a drawing: all of it, or what lies under and over lines that a canvas draws. */
export type DrawingLayer = 'all' | 'frame' | 'markers';

/** A drawing as SVG, whole unless `layer` says which part. */
export function SvgDrawing({
  drawing,
  layer = 'all',
}: {
  readonly drawing: Drawing;
  readonly layer?: DrawingLayer;
}): JSX.Element {
  const isShown = ({ type }: Mark): boolean => layer === 'all' || type === 'point';
  return (
    <SvgSheet drawing={drawing}>
      {layer !== 'markers' && drawing.frame.map(markElement)}
      {/* The series that the chart is about comes last, and so on top. */}
      {layer !== 'frame' &&
        [...drawing.series].reverse().map((marks) => <g>{marks.filter(isShown).map(markElement)}</g>)}
    </SvgSheet>
  );
}

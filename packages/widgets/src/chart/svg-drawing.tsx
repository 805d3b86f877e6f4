import { Component, type ComponentChildren, type JSX } from 'preact';
import type { Anchor, AreaMark, Drawing, Mark, MarkRole, PointMark } from './drawing.ts';

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

const classOf = (role: MarkRole | 'cursor', slot?: number): string =>
  `stadspeil-mark-${role}${slot ? ` slot-${slot}` : ''}`;

/** A small shape in the colour of a series, in a drawing or in a legend. */
export function MarkShape({
  x,
  y,
  slot,
  shape,
  role = 'marker',
}: Omit<PointMark, 'type' | 'role'> & { readonly role?: MarkRole | 'cursor' }): JSX.Element {
  return (
    <path class={classOf(role, slot)} d={outlines[shape]} transform={`translate(${round(x)} ${round(y)})`} />
  );
}

function markElement(mark: Mark): JSX.Element {
  const looks = classOf(mark.role, mark.slot);
  switch (mark.type) {
    case 'rule':
      return (
        <line class={looks} x1={round(mark.x1)} y1={round(mark.y1)} x2={round(mark.x2)} y2={round(mark.y2)} />
      );
    case 'path':
      return (
        <path class={looks} d={`M${mark.points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`} />
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

/** A part of a drawing: all of it, or what lies under and over lines that a canvas draws. */
export type DrawingLayer = 'all' | 'frame' | 'markers';

interface LayerProps {
  readonly drawing: Drawing;
  readonly layer: DrawingLayer;
}

/** The marks alone: a move of the cursor does not render them again. */
class Marks extends Component<LayerProps> {
  override shouldComponentUpdate({ drawing, layer }: LayerProps): boolean {
    return drawing !== this.props.drawing || layer !== this.props.layer;
  }

  override render({ drawing: { frame, series }, layer }: LayerProps): JSX.Element {
    const isShown = ({ type }: Mark): boolean => layer === 'all' || type === 'point';
    return (
      <>
        {layer !== 'markers' && frame.map(markElement)}
        {/* The series that the chart is about comes last, and so on top. */}
        {layer !== 'frame' &&
          [...series].reverse().map((marks) => <g>{marks.filter(isShown).map(markElement)}</g>)}
      </>
    );
  }
}

/** A drawing as SVG, whole unless `layer` says which part; `children` lie on top. */
export function SvgDrawing({
  drawing,
  layer = 'all',
  children,
}: {
  readonly drawing: Drawing;
  readonly layer?: DrawingLayer;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { width, height } = drawing;
  return (
    <svg
      class="stadspeil-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <Marks drawing={drawing} layer={layer} />
      {children}
    </svg>
  );
}

/** How far the cursor stands off from a bar, in pixels. */
const standOff = 3;

/**
 * Shows where the cursor stands: for lines a rule across the plot and a ring around the point (at a
 * gap the rule alone, where another series tells where the point would be), for bars a frame around
 * the bar. Where there is nothing to stand on, nothing.
 */
export function Cursor({
  drawing,
  series,
  index,
}: {
  readonly drawing: Drawing;
  readonly series: number;
  readonly index: number;
}): JSX.Element | null {
  const { anchors, plot, along } = drawing;
  const at = anchors[series]?.[index];
  if (along === 'y') return at ? <BarCursor marks={drawing.series[index] ?? []} at={at} /> : null;
  const beside = at ?? anchors.map((points) => points[index]).find((point) => point);
  if (!beside) return null;
  const x = round(beside[0]);
  return (
    <g>
      <line class={classOf('cursor')} x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} />
      {at && <MarkShape role="cursor" x={x} y={at[1]} shape="ring" />}
    </g>
  );
}

function BarCursor({
  marks,
  at: [x, y],
}: {
  readonly marks: readonly Mark[];
  readonly at: Anchor;
}): JSX.Element {
  const bar = marks.find(({ type }) => type === 'area') as AreaMark | undefined;
  if (!bar) return <MarkShape role="cursor" x={x} y={y} shape="ring" />;
  return (
    <rect
      class={classOf('cursor')}
      x={round(bar.x - standOff)}
      y={round(bar.y - standOff)}
      width={round(bar.width + 2 * standOff)}
      height={round(bar.height + 2 * standOff)}
    />
  );
}

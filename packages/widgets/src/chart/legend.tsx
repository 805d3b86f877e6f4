import type { JSX } from 'preact';
import type { LegendEntry } from './plot.ts';
import { seriesShape } from './series-shape.ts';
import { MarkShape } from './svg-drawing.tsx';

/** A legend and its name. */
export interface LegendProps {
  readonly label: string;
  readonly entries: readonly LegendEntry[];
}

/** A line as it looks in the plot: colour, dash and marker. */
export function LegendKey({ slot }: Pick<LegendEntry, 'slot'>): JSX.Element {
  return (
    <svg class="stadspeil-legend-key" width="32" height="16" aria-hidden="true">
      <path class={`stadspeil-mark-line slot-${slot}`} d="M1 8H31" />
      <MarkShape x={16} y={8} slot={slot} shape={seriesShape(slot)} />
    </svg>
  );
}

import type { JSX } from 'preact';
import type { LegendEntry } from './plot.ts';
import { seriesShape } from './series-shape.ts';
import { MarkShape } from './svg-drawing.tsx';

/** A legend and its name. */
export interface LegendProps {
  readonly label: string;
  readonly entries: readonly LegendEntry[];
}

/** Which line is which: the same colour, dash and marker as in the plot, with the name. */
export function Legend({ label, entries }: LegendProps): JSX.Element {
  return (
    <ul class="stadspeil-legend" part="legend" aria-label={label}>
      {entries.map(({ slot, label: name }) => (
        <li key={slot}>
          <LegendKey slot={slot} />
          {name}
        </li>
      ))}
    </ul>
  );
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

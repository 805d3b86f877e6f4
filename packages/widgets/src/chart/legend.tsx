import type { JSX } from 'preact';
import type { PlotSeries } from './plot.ts';
import { seriesShape } from './series-shape.ts';
import { MarkShape } from './svg-drawing.tsx';

/** Which line is which: the same colour, dash and marker as in the plot, with the name. */
export function Legend({
  label,
  series,
}: {
  readonly label: string;
  readonly series: readonly Pick<PlotSeries, 'id' | 'label' | 'slot'>[];
}): JSX.Element {
  return (
    <ul class="stadspeil-legend" part="legend" aria-label={label}>
      {series.map(({ id, label: name, slot }) => (
        <li key={id}>
          <svg class="stadspeil-legend-key" width="32" height="16" aria-hidden="true" focusable="false">
            <path class={`stadspeil-mark-line slot-${slot}`} d="M1 8H31" />
            <MarkShape x={16} y={8} slot={slot} shape={seriesShape(slot)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

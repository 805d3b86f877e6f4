import type { JSX } from 'preact';
import type { LegendProps } from '../chart/legend.tsx';
import { distinctSlots, seriesShape } from '../chart/series-shape.ts';
import { MarkShape } from '../chart/svg-drawing.tsx';

/** Which line is which: routes dotted, with open markers, as they are drawn; what is printed solid. */
export function RouteLegend({ label, entries }: LegendProps): JSX.Element {
  return (
    <ul class="stadspeil-legend" part="legend" aria-label={label}>
      {entries.map(({ slot, label: name }) => {
        const isRoute = slot <= distinctSlots;
        return (
          <li key={slot}>
            <svg class="stadspeil-legend-key" width="32" height="16" aria-hidden="true">
              <path class={`stadspeil-mark-line${isRoute ? '-forecast' : ''} slot-${slot}`} d="M1 8H31" />
              {isRoute && (
                <MarkShape role="marker-forecast" x={16} y={8} slot={slot} shape={seriesShape(slot)} />
              )}
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}

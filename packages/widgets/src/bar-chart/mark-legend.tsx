import type { JSX } from 'preact';
import type { PointMark } from '../chart/drawing.ts';
import type { MarkEntry } from '../chart/plot.ts';
import { MarkShape } from '../chart/svg-drawing.tsx';

/** A legend and its name. */
export interface MarkLegendProps {
  readonly label: string;
  readonly entries: readonly MarkEntry[];
}

const shapes: Readonly<Record<string, PointMark['shape']>> = { higher: 'triangle', lower: 'triangle-down' };

/** What the shapes of bars mean: beside narrow bars there is no room for the words. */
export function MarkLegend({ label, entries }: MarkLegendProps): JSX.Element {
  return (
    <ul class="stadspeil-legend" part="legend" aria-label={label}>
      {entries.map(({ mark, label: word }) => (
        <li key={mark}>
          <svg class="stadspeil-legend-key" width="44" height="18" aria-hidden="true">
            <rect
              class={`stadspeil-mark-bar stadspeil-mark-bar-${mark} variant-${mark}`}
              x="1"
              y="2"
              width="24"
              height="14"
            />
            {shapes[mark] && <MarkShape role="bar-mark" x={36} y={9} shape={shapes[mark]} />}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

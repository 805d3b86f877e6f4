import type { JSX } from 'preact';
import { spineShapes } from '../chart/draw-spine.ts';
import type { SpineRow } from '../chart/plot.ts';
import { MarkShape } from '../chart/svg-drawing.tsx';

/** What a shape or a band of a spine stands for. */
export interface SpineEntry {
  readonly mark: SpineRow['mark'] | 'range';
  readonly label: string;
}

/** A legend and its name. */
export interface SpineLegendProps {
  readonly label: string;
  readonly entries: readonly SpineEntry[];
}

/** What the shapes and the bands of a spine mean: a band is no figure of the area. */
export function SpineLegend({ label, entries }: SpineLegendProps): JSX.Element {
  return (
    <ul class="stadspeil-legend" part="legend" aria-label={label}>
      {entries.map(({ mark, label: word }) => (
        <li key={mark}>
          <svg class="stadspeil-legend-key" width="32" height="18" aria-hidden="true">
            {mark === 'range' ? (
              <rect class="stadspeil-mark-spine-range" x="1" y="5" width="30" height="8" />
            ) : (
              <MarkShape role="spine-value" x={16} y={9} shape={spineShapes[mark]} />
            )}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

import type { JSX } from 'preact';
import type { AreaClass } from '../chart/plot.ts';
import { markElement } from '../chart/svg-drawing.tsx';
import type { Ring } from '../map/boundaries.ts';
import { hatch } from '../map/hatch.ts';
import { shapeMark } from '../map/shape-marks.ts';

/** A legend, its name and the unit of its figures. */
export interface ClassLegendProps {
  readonly label: string;
  readonly unit: string;
  readonly entries: readonly AreaClass[];
}

const key: Ring = [
  [1, 1],
  [33, 1],
  [33, 19],
  [1, 19],
  [1, 1],
];

/** What the tints, numbers and textures of a map mean. */
export function ClassLegend({ label, unit, entries }: ClassLegendProps): JSX.Element {
  return (
    <>
      <p class="stadspeil-unit">{unit}</p>
      <ul class="stadspeil-legend" part="legend" aria-label={label}>
        {entries.map((each) => (
          <li key={each.label}>
            <svg class="stadspeil-legend-key" width="34" height="20" aria-hidden="true">
              {[shapeMark([key], each), ...hatch([key], each.texture)].map(markElement)}
            </svg>
            {/* Numbers alone have no direction of their own: a page from right to left would turn them round. */}
            <bdi dir="ltr">
              {each.number !== null && <b>{`${each.number}: `}</b>}
              {each.label}
            </bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { JSX } from 'preact';
import type { AreaMark } from '../chart/drawing.ts';
import type { LegendProps } from '../chart/legend.tsx';
import { firstOutlined, shareTexture } from '../chart/share-texture.ts';
import { markElement } from '../chart/svg-drawing.tsx';

const key = { type: 'area', role: 'share', x: 1, y: 1, width: 28, height: 16 } as const;

/** Which part is which: the same colour and texture as in the drawing, with the name. */
export function ShareLegend({ label, entries }: LegendProps): JSX.Element {
  return (
    <ul class="stadspeil-legend" part="legend" aria-label={label}>
      {entries.map(({ slot, label: name }) => {
        const area: AreaMark = { ...key, slot, ...(slot >= firstOutlined && { variant: 'outlined' }) };
        return (
          <li key={slot}>
            <svg class="stadspeil-legend-key" width="30" height="18" aria-hidden="true">
              {[area, ...shareTexture(slot, area)].map(markElement)}
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}

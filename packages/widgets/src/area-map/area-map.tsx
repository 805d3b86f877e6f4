import type { JSX } from 'preact';
import { PlotView } from '../chart/plot-view.tsx';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import { drawAreas } from '../map/draw-areas.ts';
import type { AreaMapFigure } from './area-map.figure.ts';
import type { AreaMapText } from './area-map.text.ts';
import { ClassLegend } from './class-legend.tsx';

/** A map, the text around it once it is there, and what hears where its cursor stands. */
export interface AreaMapViewProps {
  readonly figure: AreaMapFigure;
  readonly text: AreaMapText | null;
  readonly parts: TextParts | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

/** A map of regions: markup only, every word is the model's. */
export function AreaMapView({ figure, text, parts, onChange }: AreaMapViewProps): JSX.Element {
  return (
    <FigureFrame figure={figure.frame} text={text} parts={parts}>
      <ClassLegend {...figure.legend} />
      <PlotView
        plot={figure.plot}
        draw={drawAreas}
        cursor={
          text &&
          parts &&
          ((drawing) => <parts.ChartCursor drawing={drawing} cursor={text.cursor} onChange={onChange} />)
        }
      />
    </FigureFrame>
  );
}

import type { JSX } from 'preact';
import { drawSpine } from '../chart/draw-spine.ts';
import { PlotView } from '../chart/plot-view.tsx';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import type { AreaProfileFigure } from './area-profile.figure.ts';
import type { AreaProfileText } from './area-profile.text.ts';
import { SpineLegend } from './spine-legend.tsx';

/** A profile, the text around it once it is there, and what hears where its cursor stands. */
export interface AreaProfileViewProps {
  readonly figure: AreaProfileFigure;
  readonly text: AreaProfileText | null;
  readonly parts: TextParts | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

/** Areas of a region by indicator: markup only, every word is the model's. */
export function AreaProfileView({ figure, text, parts, onChange }: AreaProfileViewProps): JSX.Element {
  const { frame, plot } = figure;
  const cursor = text?.cursor ?? null;
  return (
    <FigureFrame figure={frame} text={text} parts={parts}>
      {plot && (
        <PlotView
          plot={plot}
          draw={drawSpine}
          cursor={
            cursor &&
            parts &&
            ((drawing) => <parts.ChartCursor drawing={drawing} cursor={cursor} onChange={onChange} />)
          }
        />
      )}
      {plot && text?.legend && <SpineLegend {...text.legend} />}
    </FigureFrame>
  );
}

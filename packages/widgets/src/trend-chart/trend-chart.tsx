import type { JSX } from 'preact';
import { drawLines } from '../chart/draw-lines.ts';
import { Legend } from '../chart/legend.tsx';
import { PlotView } from '../chart/plot-view.tsx';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import type { TrendChartFigure } from './trend-chart.figure.ts';
import type { TrendChartText } from './trend-chart.text.ts';

/** A trend chart, the text around it once it is there, and what hears where its cursor stands. */
export interface TrendChartViewProps {
  readonly figure: TrendChartFigure;
  readonly text: TrendChartText | null;
  readonly parts: TextParts | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

/** Lines over time: markup only, every word is the model's. */
export function TrendChartView({ figure, text, parts, onChange }: TrendChartViewProps): JSX.Element {
  const { frame, plot, renderer, legend } = figure;
  return (
    <FigureFrame figure={frame} text={text} parts={parts}>
      <PlotView
        plot={plot}
        draw={drawLines}
        layer={
          parts && renderer === 'uplot'
            ? (drawing, onPaint) => <parts.UplotLayer plot={plot} drawing={drawing} onPaint={onPaint} />
            : null
        }
        cursor={
          text &&
          parts &&
          ((drawing) => <parts.ChartCursor drawing={drawing} cursor={text.cursor} onChange={onChange} />)
        }
      />
      {legend.entries.length > 0 && <Legend {...legend} />}
    </FigureFrame>
  );
}

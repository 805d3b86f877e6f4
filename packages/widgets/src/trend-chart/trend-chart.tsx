import type { ComponentType, JSX } from 'preact';
import { drawLines } from '../chart/draw-lines.ts';
import { PlotView } from '../chart/plot-view.tsx';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import type { TrendChartFigure } from './trend-chart.figure.ts';
import type { TrendChartText } from './trend-chart.text.ts';
import type { TrendControlsProps } from './trend-controls.tsx';
import type * as trendMarks from './trend-marks.ts';

/** A trend chart, the text around it once it is there, and what hears where its cursor stands. */
export interface TrendChartViewProps {
  readonly figure: TrendChartFigure;
  readonly text: TrendChartText | null;
  readonly parts: TextParts | null;
  /** What draws and works more than plain lines. */
  readonly marks?: Pick<typeof trendMarks, 'drawMarkedLines' | 'belowDrawing'> | undefined;
  readonly Controls?: ComponentType<TrendControlsProps> | undefined;
  readonly onSet?: TrendControlsProps['onSet'];
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

/** Lines over time: markup only, every word is the model's. */
export function TrendChartView(props: TrendChartViewProps): JSX.Element {
  const { figure, text, parts, marks, Controls, onSet, onChange } = props;
  const { frame, plot, renderer } = figure;
  return (
    <FigureFrame figure={frame} text={text} parts={parts}>
      <PlotView
        plot={plot}
        draw={marks?.drawMarkedLines ?? drawLines}
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
      {text && Controls && (
        <Controls text={text} series={plot.series} belowDrawing={marks?.belowDrawing} onSet={onSet} />
      )}
    </FigureFrame>
  );
}

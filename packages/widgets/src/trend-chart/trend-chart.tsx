import type { JSX } from 'preact';
import { ChartCursor } from '../chart/chart-cursor.tsx';
import { Legend } from '../chart/legend.tsx';
import type { PlotViewProps } from '../chart/plot-view.tsx';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TrendChartModel } from './trend-chart.view-model.ts';

/** A model, what hears where its cursor stands, and how uPlot is fetched where it is wanted. */
export interface TrendChartProps {
  readonly model: TrendChartModel;
  readonly onChange?: (change: CursorChange) => void;
  /** Default: the chunk beside this file. */
  readonly loadUplot?: PlotViewProps['loadUplot'];
}

const uplotChunk: NonNullable<PlotViewProps['loadUplot']> = () => import('../chart/uplot-renderer.ts');

/** Lines over time: markup only, every word is the model's. */
export function TrendChart({ model, onChange, loadUplot = uplotChunk }: TrendChartProps): JSX.Element {
  const { frame, plot, cursor, renderer, legendLabel } = model;
  return (
    <FigureFrame frame={frame}>
      <ChartCursor
        plot={plot}
        cursor={cursor}
        renderer={renderer}
        loadUplot={loadUplot}
        onChange={onChange}
      />
      {plot.series.length > 1 && <Legend label={legendLabel} series={plot.series} />}
    </FigureFrame>
  );
}

import type { JSX } from 'preact';
import { ChartCursor } from '../chart/chart-cursor.tsx';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { BarChartModel } from './bar-chart.view-model.ts';

/** A model, and what hears where its cursor stands. */
export interface BarChartProps {
  readonly model: BarChartModel;
  readonly onChange?: (change: CursorChange) => void;
}

/** Bars against a reference: markup only, every word is the model's. */
export function BarChart({ model, onChange }: BarChartProps): JSX.Element {
  const { frame, plot, cursor } = model;
  return (
    <FigureFrame frame={frame}>
      <ChartCursor plot={plot} cursor={cursor} renderer="svg" onChange={onChange} />
    </FigureFrame>
  );
}

import type { JSX } from 'preact';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import type { BarChartFigure } from './bar-chart.figure.ts';
import type { BarChartText } from './bar-chart.text.ts';
import { BarPages } from './bar-pages.tsx';
import { MarkLegend } from './mark-legend.tsx';

/** A bar chart, the text around it once it is there, and what hears where its cursor stands. */
export interface BarChartViewProps {
  readonly figure: BarChartFigure;
  readonly text: BarChartText | null;
  readonly parts: TextParts | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

/** Bars against a reference: markup only, every word is the model's. */
export function BarChartView({ figure, text, parts, onChange }: BarChartViewProps): JSX.Element {
  return (
    <FigureFrame figure={figure.frame} text={text} parts={parts}>
      <BarPages plot={figure.plot} text={text} parts={parts} onChange={onChange} />
      {figure.legend.entries.length > 0 && <MarkLegend {...figure.legend} />}
    </FigureFrame>
  );
}

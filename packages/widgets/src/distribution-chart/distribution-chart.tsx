import type { JSX } from 'preact';
import { drawShares } from '../chart/draw-shares.ts';
import { PlotView } from '../chart/plot-view.tsx';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import type { DistributionChartFigure } from './distribution-chart.figure.ts';
import type { DistributionChartText } from './distribution-chart.text.ts';
import { ShareLegend } from './share-legend.tsx';

/** A distribution chart, the text around it once it is there, and what hears where its cursor stands. */
export interface DistributionChartViewProps {
  readonly figure: DistributionChartFigure;
  readonly text: DistributionChartText | null;
  readonly parts: TextParts | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

/** Wholes in their parts: markup only, every word is the model's. */
export function DistributionChartView({
  figure,
  text,
  parts,
  onChange,
}: DistributionChartViewProps): JSX.Element {
  return (
    <FigureFrame figure={figure.frame} text={text} parts={parts}>
      <ShareLegend {...figure.legend} />
      <PlotView
        plot={figure.plot}
        draw={drawShares}
        cursor={
          text &&
          parts &&
          ((drawing) => <parts.ChartCursor drawing={drawing} cursor={text.cursor} onChange={onChange} />)
        }
      />
    </FigureFrame>
  );
}

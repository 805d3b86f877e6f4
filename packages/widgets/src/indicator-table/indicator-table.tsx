import type { JSX } from 'preact';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { FrameText } from '../frame/frame-text.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import type { IndicatorTableFigure } from './indicator-table.figure.ts';

/** What stands around a table, and the table once it is there. */
export interface IndicatorTableViewProps {
  readonly figure: IndicatorTableFigure;
  readonly text: FrameText | null;
  readonly parts: TextParts | null;
}

/** Indicators in rows: markup only, every word is the model's. */
export function IndicatorTableView({ figure, text, parts }: IndicatorTableViewProps): JSX.Element {
  return (
    <FigureFrame figure={figure.frame} text={text} parts={parts}>
      {null}
    </FigureFrame>
  );
}

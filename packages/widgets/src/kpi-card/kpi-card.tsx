import type { JSX } from 'preact';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { FrameText } from '../frame/frame-text.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import type { KpiCardFigure } from './kpi-card.figure.ts';

/** A card, and the text around it once it is there. */
export interface KpiCardViewProps {
  readonly figure: KpiCardFigure;
  readonly text: FrameText | null;
  readonly parts: TextParts | null;
}

/** A card with one figure: markup only, every word is the model's. */
export function KpiCardView({ figure, text, parts }: KpiCardViewProps): JSX.Element {
  const { frame, place, value, unit, comparison } = figure;
  return (
    <FigureFrame figure={frame} text={text} parts={parts}>
      <p class="stadspeil-kpi-value" part="value">
        <span class="stadspeil-kpi-place">{place} </span>
        <strong>{value}</strong>
        <span class="stadspeil-kpi-unit"> {unit}</span>
      </p>
      {comparison && (
        <dl class="stadspeil-kpi-comparison" part="comparison">
          <div>
            <dt>{comparison.benchmark.label}</dt>
            <dd>{comparison.benchmark.value}</dd>
          </div>
          {comparison.difference && (
            <div>
              <dt>{comparison.differenceLabel}</dt>
              <dd>
                {comparison.difference}
                {comparison.percentDifference && ` (${comparison.percentDifference})`}
              </dd>
            </div>
          )}
        </dl>
      )}
      {comparison?.verdict && (
        <p class={`stadspeil-verdict stadspeil-verdict-${comparison.judgement}`} part="verdict">
          {comparison.verdict}
        </p>
      )}
    </FigureFrame>
  );
}

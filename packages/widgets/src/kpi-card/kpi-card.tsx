import type { JSX } from 'preact';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import type { KpiCardFigure } from './kpi-card.figure.ts';
import type { KpiCardText } from './kpi-card.text.ts';

/** A card, and the text around it once it is there. */
export interface KpiCardViewProps {
  readonly figure: KpiCardFigure;
  readonly text: KpiCardText | null;
  readonly parts: TextParts | null;
}

/** A card with one figure: markup only, every word is the model's. */
export function KpiCardView({ figure, text, parts }: KpiCardViewProps): JSX.Element {
  const { frame, place, value, unit, benchmark } = figure;
  const verdict = text?.verdict;
  return (
    <FigureFrame figure={frame} text={text} parts={parts}>
      <p class="stadspeil-kpi-value" part="value">
        {place} <br />
        <strong>{value}</strong>
        <span>{unit && ` ${unit}`}</span>
      </p>
      {benchmark && (
        <dl class="stadspeil-kpi-comparison" part="comparison">
          <div>
            <dt>{benchmark.label}</dt>
            <dd>{benchmark.value}</dd>
          </div>
          {verdict && (
            <div>
              <dt>{verdict.label}</dt>
              <dd>
                {verdict.difference}
                {verdict.percentDifference && ` (${verdict.percentDifference})`}
              </dd>
            </div>
          )}
        </dl>
      )}
      {text?.line && parts && (
        <div class="stadspeil-kpi-line" part="trend">
          <parts.SvgDrawing drawing={text.line} />
        </div>
      )}
      {verdict?.words && (
        <p class={`stadspeil-verdict stadspeil-verdict-${verdict.judgement}`} part="verdict">
          {verdict.words}
        </p>
      )}
    </FigureFrame>
  );
}

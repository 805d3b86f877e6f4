import type { JSX } from 'preact';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { KpiCardModel } from './kpi-card.view-model.ts';

/** A card with one figure: markup only, every word is the model's. */
export function KpiCard({ model }: { readonly model: KpiCardModel }): JSX.Element {
  const { frame, place, value, unit, comparison } = model;
  return (
    <FigureFrame frame={frame}>
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

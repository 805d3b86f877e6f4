import type { JSX } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { shownCharts } from '../chart/shown-charts.ts';
import { LegendKey } from '../chart/legend.tsx';
import type { PlotSeries } from '../chart/plot.ts';
import type { belowDrawing as makeBelowDrawing } from './below-drawing.ts';
import type { TrendChartText } from './trend-chart.text.ts';

/** What works a trend chart, and what hears that an attribute is to change. */
export interface TrendControlsProps {
  readonly text: TrendChartText;
  readonly series: readonly PlotSeries[];
  /** What stands under marked lines; it comes with the marks. */
  readonly belowDrawing?: typeof makeBelowDrawing | undefined;
  /** Sets an attribute, or takes it away. Without it nothing can be worked, and names are words only. */
  readonly onSet?: ((attribute: 'highlight' | 'from' | 'to', value: string | null) => void) | undefined;
}

/**
 * Which line is which, as buttons that make a line stand out, and what else stands under the drawing. Lines
 * of context share a look; a single line needs no name.
 */
export function TrendControls({ text, series, belowDrawing, onSet }: TrendControlsProps): JSX.Element {
  const lines = series.filter(({ points }) => points.some(Boolean));
  // The lines that stand out once one of them is pressed.
  const press = (pressed: string): void =>
    onSet?.(
      'highlight',
      lines
        .flatMap(({ id, isHighlighted = false }) => (isHighlighted !== (id === pressed) ? id : []))
        .join(' ') || null,
    );
  return (
    <>
      {lines[1] && (
        <ul class="stadspeil-legend" part="legend" aria-label={text.legend}>
          {[...new Set(lines.map(({ slot }) => slot))].map((look) => (
            <li key={look}>
              <LegendKey slot={look} />
              {lines
                .filter(({ slot }) => slot === look)
                .map(({ id, label, isHighlighted = false }) =>
                  onSet ? (
                    <button key={id} type="button" aria-pressed={isHighlighted} onClick={() => press(id)}>
                      {label}
                    </button>
                  ) : (
                    <span key={id}>{label} </span>
                  ),
                )}
            </li>
          ))}
        </ul>
      )}
      {belowDrawing?.(jsx, shownCharts, text, onSet)}
    </>
  );
}

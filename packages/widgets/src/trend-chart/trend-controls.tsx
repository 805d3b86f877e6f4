import type { JSX } from 'preact';
import { LegendKey } from '../chart/legend.tsx';
import type { PlotSeries } from '../chart/plot.ts';
import type { showZoom as showZoomIn } from './show-zoom.ts';
import type { ZoomModel } from './zoom-model.ts';

/** What works a trend chart, and what hears that an attribute is to change. */
export interface TrendControlsProps {
  /** Name of the legend. */
  readonly legend: string;
  readonly series: readonly PlotSeries[];
  readonly zoom: ZoomModel | null;
  /** Fills a box with what zooms; it comes with the marks. */
  readonly showZoom?: typeof showZoomIn | undefined;
  /** Sets an attribute, or takes it away. Without it nothing can be worked, and names are words only. */
  readonly onSet?: ((attribute: 'highlight' | 'from' | 'to', value: string | null) => void) | undefined;
}

/**
 * Which line is which, as buttons that make a line stand out, and the part of the time that shows. Lines
 * of context share a look; a single line needs no name.
 */
export function TrendControls({ legend, series, zoom, showZoom, onSet }: TrendControlsProps): JSX.Element {
  const lines = series.filter(({ points }) => points.some((point) => point));
  const looks = lines.length < 2 ? [] : [...new Set(lines.map(({ slot }) => slot))];
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
      {looks.length > 0 && (
        <ul class="stadspeil-legend" part="legend" aria-label={legend}>
          {looks.map((look) => (
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
      {zoom && onSet && showZoom && (
        <div
          class="stadspeil-zoom"
          part="zoom"
          ref={(box) => {
            if (box) showZoom(box, zoom, onSet);
          }}
        />
      )}
    </>
  );
}

import { Component, type JSX } from 'preact';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import type { CursorModel, CursorPlace } from '../frame/range-cursor.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import { PlotView, type PlotViewProps } from './plot-view.tsx';
import type { Plot } from './plot.ts';

/** What a plot view needs, what the cursor says once that is known, and what hears of its moves. */
export interface ChartCursorProps<Drawn extends Plot> extends Omit<
  PlotViewProps<Drawn>,
  'cursor' | 'onHover'
> {
  readonly text: { readonly cursor: CursorModel } | null;
  readonly parts: Pick<TextParts, 'RangeCursor'> | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

/** The drawing and the slider over it: one place for both, whoever moves it. */
export class ChartCursor<Drawn extends Plot> extends Component<
  ChartCursorProps<Drawn>,
  { readonly place: CursorPlace | null }
> {
  override state: { readonly place: CursorPlace | null } = { place: null };

  override render({ text, parts, onChange: _, ...view }: ChartCursorProps<Drawn>): JSX.Element {
    const place = this.#inside(this.state.place);
    return (
      <div class="stadspeil-cursor">
        <div class="stadspeil-plot" aria-hidden="true">
          <PlotView
            {...view}
            cursor={place && { series: place.series, index: place.point }}
            onHover={this.#hover}
          />
        </div>
        {text && parts && <parts.RangeCursor cursor={text.cursor} place={place} onMove={this.#move} />}
      </div>
    );
  }

  /** New figures may have fewer points than the ones the cursor stood on. */
  #inside(place: CursorPlace | null): CursorPlace | null {
    return place && this.#textAt(place) !== undefined ? place : null;
  }

  #textAt({ series, point }: CursorPlace): string | undefined {
    return this.props.text?.cursor.series[series]?.points[point];
  }

  readonly #hover = (series: number, index: number): void => this.#move({ series, point: index });

  readonly #move = (place: CursorPlace | null): void => {
    this.setState({ place });
    const text = place && this.#textAt(place);
    if (!text) return;
    const series = this.props.text?.cursor.series[place.series]?.label ?? '';
    this.props.onChange?.({ series, point: place.point, text });
  };
}

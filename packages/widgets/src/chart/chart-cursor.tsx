import { Component, type JSX } from 'preact';
import { RangeCursor, type CursorModel, type CursorPlace } from '../frame/range-cursor.tsx';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { PlotView, type PlotViewProps } from './plot-view.tsx';

/** A plot, what its cursor says, and what hears of it. */
export interface ChartCursorProps {
  readonly plot: PlotViewProps['plot'];
  readonly cursor: CursorModel;
  readonly renderer: PlotViewProps['renderer'];
  readonly loadUplot?: PlotViewProps['loadUplot'];
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

/** The drawing and the slider over it: one place for both, whoever moves it. */
export class ChartCursor extends Component<ChartCursorProps, { readonly place: CursorPlace | null }> {
  override state: { readonly place: CursorPlace | null } = { place: null };

  override render({ plot, cursor, renderer, loadUplot }: ChartCursorProps): JSX.Element {
    const place = this.#inside(this.state.place);
    return (
      <RangeCursor cursor={cursor} place={place} onMove={this.#move}>
        <PlotView
          plot={plot}
          renderer={renderer}
          {...(loadUplot && { loadUplot })}
          cursor={place && { series: place.series, index: place.point }}
          onHover={this.#hover}
        />
      </RangeCursor>
    );
  }

  /** New figures may have fewer points than the ones the cursor stood on. */
  #inside(place: CursorPlace | null): CursorPlace | null {
    return place && this.props.cursor.series[place.series]?.points[place.point] !== undefined ? place : null;
  }

  readonly #hover = (series: number, index: number): void => this.#move({ series, point: index });

  readonly #move = (place: CursorPlace | null): void => {
    this.setState({ place });
    if (!place) return;
    const { cursor, onChange } = this.props;
    const series = cursor.series[place.series];
    const text = series?.points[place.point];
    if (series && text !== undefined) onChange?.({ series: series.label, point: String(place.point), text });
  };
}

import { Component, createRef, type JSX, type TargetedPointerEvent } from 'preact';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import type { CursorModel, CursorPlace } from '../frame/cursor-model.ts';
import { RangeCursor } from '../frame/range-cursor.tsx';
import { cursorMarks } from './cursor-marks.ts';
import type { Drawing } from './drawing.ts';
import { nearestAnchor } from './nearest-anchor.ts';
import { shownCharts } from './shown-charts.ts';
import { markElement, SvgSheet } from './svg-drawing.tsx';

/** What a cursor says, the drawing it stands on, and what hears of its moves. */
export interface ChartCursorProps {
  /** `null` while the drawing has no room. */
  readonly drawing: Drawing | null;
  readonly cursor: CursorModel;
  /** Where a search puts it; a new object puts it there again. */
  readonly found?: CursorPlace | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

interface ChartCursorState {
  readonly place: CursorPlace | null;
  readonly isShown: boolean;
}

/**
 * The cursor over a drawing and the slider that moves it: one place for both, whoever moves it. Escape
 * hides it and leaves the slider where it is: a screen reader would tell the figure that it went to.
 */
export class ChartCursor extends Component<ChartCursorProps, ChartCursorState> {
  override state: ChartCursorState = { place: null, isShown: false };

  readonly #slider = createRef<HTMLInputElement>();

  override render({ drawing, cursor }: ChartCursorProps): JSX.Element {
    const shown = this.#shown();
    return (
      <>
        {drawing && (
          <SvgSheet drawing={drawing} onPointer={this.#point}>
            {shown && cursorMarks(drawing, { series: shown.series, index: shown.point }).map(markElement)}
          </SvgSheet>
        )}
        <RangeCursor
          cursor={cursor}
          place={this.#inside()}
          isShown={!!shown}
          slider={this.#slider}
          onMove={this.#move}
        />
      </>
    );
  }

  override componentDidUpdate({ found }: ChartCursorProps): void {
    const { found: place } = this.props;
    if (place && place !== found) this.#move(place);
    this.#register();
  }

  override componentDidMount(): void {
    this.#register();
  }

  override componentWillUnmount(): void {
    removeEventListener('keydown', this.#dismiss);
  }

  /** The tools of the figure find the drawing by its slider. */
  #register(): void {
    // The pointer puts the cursor there without the focus: Escape is heard wherever that is.
    addEventListener('keydown', this.#dismiss);
    const { drawing, cursor } = this.props;
    if (this.#slider.current)
      shownCharts.set(this.#slider.current, { drawing, cursor, place: this.#shown(), move: this.#move });
  }

  /** New figures may have fewer points than the ones the cursor stood on. */
  #inside(): CursorPlace | null {
    const { place } = this.state;
    return place && this.#textAt(place) !== undefined ? place : null;
  }

  #shown(): CursorPlace | null {
    return this.state.isShown ? this.#inside() : null;
  }

  #textAt({ series, point }: CursorPlace): string | undefined {
    return this.props.cursor.series[series]?.points[point];
  }

  /** To the point nearest to the pointer, in a drawing that may be scaled. */
  readonly #point = ({ clientX, clientY, currentTarget }: TargetedPointerEvent<SVGSVGElement>): void => {
    const { drawing } = this.props;
    if (!drawing) return;
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const perPixel = drawing.width / width;
    const nearest = nearestAnchor(drawing, (clientX - left) * perPixel, (clientY - top) * perPixel);
    const place = nearest && { series: nearest.series, point: nearest.index };
    const last = this.#shown();
    if (place && (place.series !== last?.series || place.point !== last.point)) this.#move(place);
  };

  readonly #dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#move(null);
  };

  readonly #move = (place: CursorPlace | null): void => {
    this.setState(place ? { place, isShown: true } : { isShown: false });
    const text = place && this.#textAt(place);
    if (!text) return;
    const { cursor, onChange } = this.props;
    onChange?.({ series: cursor.series[place.series]?.label ?? '', point: place.point, text });
  };
}

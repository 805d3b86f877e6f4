import { Component, type JSX } from 'preact';
import { drawBars } from '../chart/draw-bars.ts';
import type { Drawing } from '../chart/drawing.ts';
import { PlotView } from '../chart/plot-view.tsx';
import type { BarsPlot } from '../chart/plot.ts';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import type { CursorPlace } from '../frame/cursor-model.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import type { BarChartText } from './bar-chart.text.ts';

/** Bars, the text around them once it is there, and what hears where the cursor stands. */
export interface BarPagesProps {
  readonly plot: BarsPlot;
  readonly text: BarChartText | null;
  readonly parts: TextParts | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
}

interface BarPagesState {
  /** Place of the first bar that shows; `null` until somebody moves. */
  readonly from: number | null;
  /** The bar that was searched for. */
  readonly found: CursorPlace | null;
  readonly status: string;
  /** Whether the cursor turned the page: it speaks for itself. */
  readonly isFollowing: boolean;
}

/** How many bars show at once where there are too many for one drawing. */
const perPage = 25;

/**
 * Many bars, of which a page shows: the first, or the one with the bar that stands out. A search by name,
 * two buttons and the cursor lead to all others; the cursor turns the page by itself.
 */
export class BarPages extends Component<BarPagesProps, BarPagesState> {
  override state: BarPagesState = { from: null, found: null, status: '', isFollowing: false };

  #whole: BarsPlot | undefined;
  #start = 0;
  #page!: BarsPlot;

  override render({ plot, text, parts }: BarPagesProps): JSX.Element {
    const { bars } = plot;
    const { found } = this.state;
    const from = this.#from();
    const isPaged = bars.length > perPage;
    return (
      <>
        {isPaged && text && this.#controls(text, from)}
        <PlotView
          plot={this.#pageAt(from)}
          draw={drawBars}
          cursor={
            text &&
            parts &&
            ((drawing) => (
              <parts.ChartCursor
                found={found}
                drawing={drawing && placedAt(drawing, from)}
                cursor={text.cursor}
                onChange={this.#follow}
              />
            ))
          }
        />
      </>
    );
  }

  /** The plot of a page: the same object as long as plot and page stay, so that it is drawn once. */
  #pageAt(from: number): BarsPlot {
    const { plot } = this.props;
    if (plot !== this.#whole || from !== this.#start) {
      [this.#whole, this.#start] = [plot, from];
      this.#page = { ...plot, bars: plot.bars.slice(from, from + perPage) };
    }
    return this.#page;
  }

  #controls({ pages }: BarChartText, from: number): JSX.Element {
    const { bars } = this.props.plot;
    const { isFollowing } = this.state;
    const shown = pages.shown(from, Math.min(from + perPage, bars.length));
    return (
      <div class="stadspeil-pages" part="pages">
        <label>
          {pages.search}
          <input type="search" list="names" autocomplete="off" onChange={this.#search} />
        </label>
        <datalist id="names">
          {bars.map(({ id, label }) => (
            <option key={id} value={label} />
          ))}
        </datalist>
        <button type="button" disabled={from === 0} onClick={() => this.#turn(from - perPage)}>
          {pages.previous}
        </button>
        <button
          type="button"
          disabled={from + perPage >= bars.length}
          onClick={() => this.#turn(from + perPage)}
        >
          {pages.next}
        </button>
        {isFollowing && <p>{shown}</p>}
        <p aria-live="polite">{isFollowing ? '' : this.state.status || shown}</p>
      </div>
    );
  }

  #from(): number {
    const { bars } = this.props.plot;
    const { from } = this.state;
    const start = from ?? pageOf(bars.findIndex(({ mark }) => mark === 'focus'));
    return start < bars.length ? start : 0;
  }

  #turn(to: number, isFollowing = false): void {
    this.setState({ from: Math.max(0, to), status: '', isFollowing });
  }

  readonly #follow = (change: CursorChange): void => {
    const from = pageOf(change.point);
    if (from !== this.#from()) this.#turn(from, true);
    this.props.onChange?.(change);
  };

  readonly #search = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    const { plot, text } = this.props;
    const wanted = currentTarget.value.trim().toLowerCase();
    if (!wanted || !text) return;
    const labels = plot.bars.map(({ label }) => label.toLowerCase());
    const exact = labels.findIndex((label) => label === wanted || label.endsWith(`. ${wanted}`));
    const point = exact < 0 ? labels.findIndex((label) => label.includes(wanted)) : exact;
    if (point < 0) {
      this.setState({ status: text.pages.nothing, isFollowing: false });
      return;
    }
    const status = text.cursor.series[0]?.points[point] ?? '';
    this.setState({ from: pageOf(point), found: { series: 0, point }, status, isFollowing: false });
  };
}

const pageOf = (point: number): number => Math.floor(Math.max(0, point) / perPage) * perPage;

/** A drawing of one page as the cursor over all bars sees it: nothing to stand on before the page. */
function placedAt(drawing: Drawing, from: number): Drawing {
  const before = Array.from({ length: from });
  return {
    ...drawing,
    series: [...before.map(() => []), ...drawing.series],
    anchors: drawing.anchors.map((points) => [...before.map(() => null), ...points]),
  };
}

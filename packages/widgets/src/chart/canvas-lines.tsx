import { Component, createRef, type JSX } from 'preact';
import type { Drawing } from './drawing.ts';
import type { LinesPlot } from './plot.ts';
import { resolveSeriesColours } from './series-colours.ts';
import type * as uplotRenderer from './uplot-renderer.ts';
import { watchTheme } from './watch-theme.ts';

/** The module that draws on a canvas; it is fetched when a chart needs it. */
export type UplotRenderer = typeof uplotRenderer;

/** Lines, their drawing, and what draws them. */
export interface CanvasLinesProps {
  readonly uplot: UplotRenderer;
  readonly plot: LinesPlot;
  readonly drawing: Drawing;
}

/** The lines of a plot on a canvas, in the colours that hold where it stands, also after these change. */
export class CanvasLines extends Component<CanvasLinesProps> {
  readonly #container = createRef<HTMLDivElement>();
  #lines: uplotRenderer.UplotLines | undefined;
  #unwatch: (() => void) | undefined;
  /** What the canvas shows. */
  #painted: { readonly drawing: Drawing; readonly colours: string } | undefined;

  override shouldComponentUpdate({ drawing }: CanvasLinesProps): boolean {
    return drawing !== this.props.drawing;
  }

  override render(): JSX.Element {
    return <div ref={this.#container} class="stadspeil-canvas" />;
  }

  override componentDidMount(): void {
    this.#paint();
    const container = this.#container.current;
    if (container) this.#unwatch = watchTheme(container, this.#paint);
  }

  override componentDidUpdate(): void {
    this.#paint();
  }

  override componentWillUnmount(): void {
    this.#unwatch?.();
    this.#lines?.destroy();
  }

  readonly #paint = (): void => {
    const container = this.#container.current;
    if (!container) return;
    const { uplot, plot, drawing } = this.props;
    const looks = resolveSeriesColours(
      container,
      plot.series.map(({ slot }) => slot),
    );
    // Something around changes often on some pages, the colours seldom.
    const colours = JSON.stringify([...looks]);
    if (this.#painted?.drawing === drawing && this.#painted.colours === colours) return;
    this.#painted = { drawing, colours };
    if (this.#lines) this.#lines.update(plot, drawing, looks);
    else this.#lines = uplot.renderUplot(container, plot, drawing, looks);
  };
}

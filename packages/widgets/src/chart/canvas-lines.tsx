import { Component, createRef, type JSX } from 'preact';
import type { Drawing } from './drawing.ts';
import type { LinesPlot } from './plot.ts';
import type * as uplotRenderer from './uplot-renderer.ts';

/** The module that draws on a canvas; it is fetched when a chart needs it. */
export type UplotRenderer = typeof uplotRenderer;

/** Lines, their drawing, and what draws them. */
export interface CanvasLinesProps {
  readonly uplot: UplotRenderer;
  readonly plot: LinesPlot;
  readonly drawing: Drawing;
}

/** The lines of a plot on a canvas, over the inner rectangle of the drawing. */
export class CanvasLines extends Component<CanvasLinesProps> {
  readonly #container = createRef<HTMLDivElement>();
  #lines: uplotRenderer.UplotLines | undefined;

  /** A move of the cursor leaves the canvas alone. */
  override shouldComponentUpdate({ drawing }: CanvasLinesProps): boolean {
    return drawing !== this.props.drawing;
  }

  override render(): JSX.Element {
    return <div ref={this.#container} class="stadspeil-canvas" />;
  }

  override componentDidMount(): void {
    const { uplot, plot, drawing } = this.props;
    if (this.#container.current) this.#lines = uplot.renderUplot(this.#container.current, plot, drawing);
  }

  override componentDidUpdate(): void {
    this.#lines?.update(this.props.plot, this.props.drawing);
  }

  override componentWillUnmount(): void {
    this.#lines?.destroy();
  }
}

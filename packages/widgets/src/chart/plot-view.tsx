import { Component, createRef, type JSX } from 'preact';
import type { Drawing, DrawingSize } from './drawing.ts';
import type { Plot } from './plot.ts';
import { SvgDrawing } from './svg-drawing.tsx';
import { measureText } from './text-width.ts';
import type * as uplotRenderer from './uplot-renderer.ts';

/** The module that draws on a canvas; it is fetched when a chart needs it. */
export type UplotRenderer = typeof uplotRenderer;

/** A plot, how to draw it, and the cursor over the drawing. */
export interface PlotViewProps<Drawn extends Plot = Plot> {
  readonly plot: Drawn;
  /** Places the marks of the plot: `drawLines` or `drawBars`. */
  readonly draw: (plot: Drawn, size: DrawingSize) => Drawing;
  /** What draws lines. Bars are always SVG. */
  readonly renderer: 'svg' | 'uplot';
  /** Fetches the canvas renderer, once, when the chart comes near the screen. Without it: SVG. */
  readonly loadUplot?: () => Promise<UplotRenderer>;
  /** What lies over the drawing, once that is known. */
  readonly cursor?: ((drawing: Drawing | null) => JSX.Element) | null;
}

interface PlotViewState {
  /** Of the container; 0 while it is not measured or has no width. */
  readonly width: number;
  readonly fontSize: number;
  readonly uplot: UplotRenderer | null;
}

/** A drawing, what it was made for, and what paints its lines on a canvas. */
interface Drawn extends Pick<PlotViewState, 'width' | 'fontSize'> {
  readonly plot: Plot;
  readonly drawing: Drawing;
  readonly paint: (canvas: HTMLElement | null) => (() => void) | undefined;
}

/** Half as high as wide, between bounds in em. */
const heightFor = (width: number, fontSize: number): number =>
  Math.round(Math.min(27 * fontSize, Math.max(16 * fontSize, width / 2)));

/**
 * Draws a plot as wide as its container, again when that changes or the size of its text: SVG for
 * the frame and the markers, SVG or a canvas for the lines. While the canvas renderer is on its way,
 * or when it cannot be fetched, the SVG has the lines too. In a container without width nothing is
 * drawn until it has one.
 */
export class PlotView<Shown extends Plot> extends Component<PlotViewProps<Shown>, PlotViewState> {
  /** In Node nothing can be measured: a usual size. */
  override state: PlotViewState = {
    width: typeof ResizeObserver === 'undefined' ? 640 : 0,
    fontSize: 14,
    uplot: null,
  };

  readonly #container = createRef<HTMLDivElement>();
  #drawn: Drawn | undefined;
  #size: ResizeObserver | undefined;
  #near: IntersectionObserver | undefined;

  override render({ plot, renderer, cursor }: PlotViewProps<Shown>): JSX.Element {
    const drawn = this.#draw();
    const drawing = drawn?.drawing ?? null;
    const isOnCanvas = renderer === 'uplot' && plot.kind === 'lines' && this.state.uplot;
    return (
      <div class="stadspeil-plot">
        <div ref={this.#container} class="stadspeil-plot-view">
          {drawing && <SvgDrawing drawing={drawing} layer={isOnCanvas ? 'frame' : 'all'} />}
          {isOnCanvas && drawn && <div ref={drawn.paint} class="stadspeil-canvas" />}
          {isOnCanvas && drawing && <SvgDrawing drawing={drawing} layer="markers" />}
        </div>
        {cursor?.(drawing)}
      </div>
    );
  }

  override componentDidMount(): void {
    const container = this.#container.current as HTMLDivElement;
    const measure = (): void =>
      this.setState({
        width: container.clientWidth,
        fontSize: parseFloat(getComputedStyle(container).fontSize),
      });
    // A new drawing changes the height, which an observer may not do in the same frame.
    this.#size = new ResizeObserver(() => requestAnimationFrame(measure));
    // The border box has a padding in em, and so another height for another size of text.
    this.#size.observe(container, { box: 'border-box' });
    measure();
    this.componentDidUpdate();
  }

  /** Waits for the chart to come near, once, as soon as a canvas is asked for. */
  override componentDidUpdate(): void {
    const { plot, renderer, loadUplot } = this.props;
    if (this.#near || renderer !== 'uplot' || plot.kind !== 'lines' || !loadUplot) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        loadUplot().then(
          (uplot) => this.setState({ uplot }),
          () => undefined, // The SVG has the lines and keeps them.
        );
      },
      { rootMargin: '200px' },
    );
    near.observe(this.#container.current as HTMLDivElement);
    this.#near = near;
  }

  override componentWillUnmount(): void {
    this.#size?.disconnect();
    this.#near?.disconnect();
  }

  /** What is drawn for this plot in this room; the same object as long as both stay the same. */
  #draw(): Drawn | null {
    const { plot, draw } = this.props;
    const { width, fontSize } = this.state;
    const last = this.#drawn;
    if (!width) return null;
    if (last?.plot === plot && last.width === width && last.fontSize === fontSize) return last;
    const drawing = draw(plot, {
      width,
      height: heightFor(width, fontSize),
      fontSize,
      measure: measureText,
    });
    return (this.#drawn = {
      plot,
      width,
      fontSize,
      drawing,
      paint: (canvas) =>
        canvas && plot.kind === 'lines' ? this.state.uplot?.renderUplot(canvas, plot, drawing) : undefined,
    });
  }
}

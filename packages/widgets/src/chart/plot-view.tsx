import { Component, createRef, type JSX } from 'preact';
import type { Drawing, DrawingSize } from './drawing.ts';
import type { Plot } from './plot.ts';
import { SvgDrawing } from './svg-drawing.tsx';
import { measureText } from './text-width.ts';

/** A plot, how to draw it, and what lies over the drawing. */
export interface PlotViewProps<Drawn extends Plot = Plot> {
  readonly plot: Drawn;
  /** Places the marks of the plot: `drawLines` or `drawBars`. */
  readonly draw: (plot: Drawn, size: DrawingSize) => Drawing;
  /** What paints the series in the place of SVG, and tells when it has. Default: nothing, SVG does. */
  readonly layer?: ((drawing: Drawing, onPaint: () => void) => JSX.Element) | null;
  /** What lies over the drawing, once that is known. */
  readonly cursor?: ((drawing: Drawing | null) => JSX.Element) | null;
}

interface PlotViewState {
  /** Of the container; 0 while it is not measured or has no width. */
  readonly width: number;
  readonly fontSize: number;
  /** Whether the layer has the series by now. */
  readonly isPainted: boolean;
}

/** A drawing and what it was made for. */
interface Drawn extends Pick<PlotViewState, 'width' | 'fontSize'> {
  readonly plot: Plot;
  readonly drawing: Drawing;
}

/** Half as high as wide, between bounds in em. */
const heightFor = (width: number, fontSize: number): number =>
  Math.round(Math.min(27 * fontSize, Math.max(16 * fontSize, width / 2)));

/** Text that a reader has spaced out takes the room of larger text. */
function fontSizeIn(container: Element): number {
  const { fontSize, letterSpacing } = getComputedStyle(container);
  return parseFloat(fontSize) + 2 * (parseFloat(letterSpacing) || 0);
}

/**
 * Draws a plot as wide as its container, again when that changes or the size of its text: SVG for
 * the frame and the markers, SVG or a layer of its own for the series. Until the layer has painted,
 * the SVG has the series too. In a container without width nothing is drawn until it has one.
 */
export class PlotView<Shown extends Plot> extends Component<PlotViewProps<Shown>, PlotViewState> {
  /** In Node nothing can be measured: a usual size. */
  override state: PlotViewState = {
    width: typeof ResizeObserver === 'undefined' ? 640 : 0,
    fontSize: 14,
    isPainted: false,
  };

  readonly #container = createRef<HTMLDivElement>();
  #drawn: Drawn | undefined;
  #size: ResizeObserver | undefined;

  override render({ layer, cursor }: PlotViewProps<Shown>): JSX.Element {
    const drawing = this.#draw();
    const isPainted = layer && this.state.isPainted;
    return (
      <div class="stadspeil-plot">
        <div ref={this.#container} class="stadspeil-plot-view">
          {drawing && <SvgDrawing drawing={drawing} layer={isPainted ? 'frame' : 'all'} />}
          {drawing && layer?.(drawing, this.#painted)}
          {drawing && isPainted && <SvgDrawing drawing={drawing} layer="markers" />}
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
        fontSize: fontSizeIn(container),
      });
    // A new drawing changes the height, which an observer may not do in the same frame.
    this.#size = globalThis.ResizeObserver && new ResizeObserver(() => requestAnimationFrame(measure));
    // The border box has a padding in em, and so another height for another size of text.
    this.#size?.observe(container, { box: 'border-box' });
    measure();
  }

  override componentWillUnmount(): void {
    this.#size?.disconnect();
  }

  readonly #painted = (): void => this.setState({ isPainted: true });

  /** What is drawn for this plot in this room; the same object as long as both stay the same. */
  #draw(): Drawing | null {
    const { plot, draw } = this.props;
    const { width, fontSize } = this.state;
    const last = this.#drawn;
    if (!width) return null;
    if (last?.plot === plot && last.width === width && last.fontSize === fontSize) return last.drawing;
    const drawing = draw(plot, {
      width,
      height: heightFor(width, fontSize),
      fontSize,
      measure: measureText,
    });
    this.#drawn = { plot, width, fontSize, drawing };
    return drawing;
  }
}

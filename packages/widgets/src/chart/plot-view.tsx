import { Component, createRef, type JSX, type TargetedPointerEvent } from 'preact';
import { CanvasLines, type UplotRenderer } from './canvas-lines.tsx';
import type { Drawing, DrawingSize } from './drawing.ts';
import { nearestAnchor, type AnchorPlace } from './nearest-anchor.ts';
import type { Plot } from './plot.ts';
import { Cursor, SvgDrawing } from './svg-drawing.tsx';
import { measureText } from './text-width.ts';
import { whenNear } from './when-near.ts';

/** A plot, how to draw it, and where the cursor stands on it. */
export interface PlotViewProps<Drawn extends Plot = Plot> {
  readonly plot: Drawn;
  /** Places the marks of the plot: `drawLines` or `drawBars`. */
  readonly draw: (plot: Drawn, size: DrawingSize) => Drawing;
  /** In pixels. Default: as wide as its container, and of a height that suits this. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What draws lines. Bars are always SVG. */
  readonly renderer: 'svg' | 'uplot';
  /** Fetches the canvas renderer, once, when the chart comes near the screen. Without it: SVG. */
  readonly loadUplot?: () => Promise<UplotRenderer>;
  readonly cursor: AnchorPlace | null;
  /** Hears of the point nearest to the pointer. */
  readonly onHover: (series: number, index: number) => void;
}

interface PlotViewState {
  /** Of the container; `null` while it is not measured or has no width. */
  readonly room: { readonly width: number; readonly fontSize: number } | null;
  readonly uplot: UplotRenderer | null;
}

const roomWithoutBrowser = { width: 640, fontSize: 14 };

/** Half as high as wide, between bounds in em. */
const heightFor = (width: number, fontSize: number): number =>
  Math.round(Math.min(27 * fontSize, Math.max(16 * fontSize, width / 2)));

/**
 * Draws a plot as wide as its container, again when that changes: SVG for the frame and the markers,
 * SVG or a canvas for the lines. While the canvas renderer is on its way, or when it cannot be
 * fetched, the SVG has the lines too. In a container without width nothing is drawn until it has one.
 */
export class PlotView<Drawn extends Plot> extends Component<PlotViewProps<Drawn>, PlotViewState> {
  override state: PlotViewState = {
    room: typeof ResizeObserver === 'undefined' ? roomWithoutBrowser : null,
    uplot: null,
  };

  readonly #container = createRef<HTMLDivElement>();
  /** What must be ended when the view goes. */
  readonly #ends: (() => void)[] = [];
  #asked = false;
  #drawn: { readonly plot: Plot; readonly size: DrawingSize; readonly drawing: Drawing } | undefined;

  override render({ plot, cursor: place }: PlotViewProps<Drawn>): JSX.Element {
    const drawing = this.#draw();
    const cursor = drawing && place && <Cursor drawing={drawing} {...place} />;
    const { uplot } = this.state;
    const isOnCanvas = this.props.renderer === 'uplot' && plot.kind === 'lines' && uplot;
    return (
      <div
        ref={this.#container}
        class="stadspeil-plot-view"
        onPointerMove={this.#point}
        onPointerDown={this.#point}
      >
        {drawing && !isOnCanvas && <SvgDrawing drawing={drawing}>{cursor}</SvgDrawing>}
        {drawing && isOnCanvas && (
          <>
            <SvgDrawing drawing={drawing} layer="frame" />
            <CanvasLines uplot={uplot} plot={plot} drawing={drawing} />
            <SvgDrawing drawing={drawing} layer="markers">
              {cursor}
            </SvgDrawing>
          </>
        )}
      </div>
    );
  }

  override componentDidMount(): void {
    this.#watchSize();
    this.#awaitUplot();
  }

  override componentDidUpdate(): void {
    this.#awaitUplot();
  }

  override componentWillUnmount(): void {
    for (const end of this.#ends) end();
  }

  /** The drawing for this plot and this room; the same object as long as both stay the same. */
  #draw(): Drawing | null {
    const { plot, draw, size: fixed } = this.props;
    const { room } = this.state;
    if (!room) return null;
    const { fontSize } = room;
    const { width, height } = fixed ?? { width: room.width, height: heightFor(room.width, fontSize) };
    const last = this.#drawn;
    const isSame =
      last?.plot === plot &&
      last.size.width === width &&
      last.size.height === height &&
      last.size.fontSize === fontSize;
    if (!isSame) {
      const size = { width, height, fontSize, measure: measureText };
      this.#drawn = { plot, size, drawing: draw(plot, size) };
    }
    return this.#drawn?.drawing ?? null;
  }

  #watchSize(): void {
    const container = this.#container.current;
    if (!container || typeof ResizeObserver === 'undefined') return;
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.#measure(container));
    });
    observer.observe(container);
    this.#ends.push(() => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    });
    this.#measure(container);
  }

  #measure(container: Element): void {
    const width = container.clientWidth;
    const fontSize = parseFloat(getComputedStyle(container).fontSize);
    const { room } = this.state;
    if (width === (room?.width ?? 0) && (!room || fontSize === room.fontSize)) return;
    this.setState({ room: width > 0 ? { width, fontSize } : null });
  }

  #awaitUplot(): void {
    const { plot, renderer, loadUplot } = this.props;
    const container = this.#container.current;
    if (this.#asked || !container || renderer !== 'uplot' || plot.kind !== 'lines' || !loadUplot) return;
    this.#asked = true;
    let isWanted = true;
    this.#ends.push(
      () => (isWanted = false),
      whenNear(container, () => {
        loadUplot().then(
          (uplot) => isWanted && this.setState({ uplot }),
          () => undefined, // The SVG has the lines and keeps them.
        );
      }),
    );
  }

  readonly #point = ({ clientX, clientY, currentTarget }: TargetedPointerEvent<HTMLDivElement>): void => {
    const box = currentTarget.firstElementChild?.getBoundingClientRect();
    const drawing = this.#drawn?.drawing;
    if (!box || !drawing) return;
    const perPixel = drawing.width / box.width;
    const place = nearestAnchor(drawing, (clientX - box.left) * perPixel, (clientY - box.top) * perPixel);
    const { cursor, onHover } = this.props;
    if (place && (place.series !== cursor?.series || place.index !== cursor.index)) {
      onHover(place.series, place.index);
    }
  };
}

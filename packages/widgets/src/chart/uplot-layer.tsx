import { Component, createRef, type JSX } from 'preact';
import type { Drawing } from './drawing.ts';
import type { LinesPlot } from './plot.ts';
import type * as uplotRenderer from './uplot-renderer.ts';

/** The module that draws on a canvas; it is fetched when a chart needs it. */
export type UplotRenderer = typeof uplotRenderer;

const loadUplot = (): Promise<UplotRenderer> => import('./uplot-renderer.ts');

/** Lines for a canvas, where they lie, and what hears that they are painted. */
export interface UplotLayerProps {
  readonly plot: LinesPlot;
  readonly drawing: Drawing;
  /** Default: its chunk. */
  readonly load?: () => Promise<UplotRenderer>;
  /** Until then the SVG has the lines. */
  readonly onPaint: () => void;
}

/**
 * The lines of a chart on a canvas. Its renderer is fetched once, when the chart comes near the
 * screen; when that fails, nothing is painted, and the SVG has the lines and keeps them.
 */
export class UplotLayer extends Component<UplotLayerProps> {
  readonly #container = createRef<HTMLDivElement>();
  #uplot: UplotRenderer | null = null;
  #near: IntersectionObserver | undefined;
  #unpaint: (() => void) | undefined;

  override render(): JSX.Element {
    return <div ref={this.#container} class="stadspeil-canvas" />;
  }

  override componentDidMount(): void {
    const container = this.#container.current as HTMLDivElement;
    if (!globalThis.IntersectionObserver) {
      this.#load();
      return;
    }
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#near?.disconnect();
        this.#load();
      },
      { rootMargin: '200px' },
    );
    // The layer itself has no size: what it lies over comes near.
    this.#near.observe(container.parentElement as HTMLElement);
  }

  override componentDidUpdate({ plot, drawing }: UplotLayerProps): void {
    if (plot !== this.props.plot || drawing !== this.props.drawing) this.#paint();
  }

  override componentWillUnmount(): void {
    this.#near?.disconnect();
    this.#unpaint?.();
  }

  #load(): void {
    const { load = loadUplot } = this.props;
    load().then(
      (uplot) => {
        this.#uplot = uplot;
        if (this.#container.current) this.#paint();
      },
      () => undefined,
    );
  }

  #paint(): void {
    if (!this.#uplot) return;
    this.#unpaint?.();
    const { plot, drawing, onPaint } = this.props;
    this.#unpaint = this.#uplot.renderUplot(this.#container.current as HTMLDivElement, plot, drawing);
    onPaint();
  }
}

import { Component, createRef, type JSX } from 'preact';
import { seriesPalette } from '../chart/chart.styles.ts';

/**
 * Sees to it that text and marks stay visible in every house style, also when that changes. Shows nothing,
 * and does nothing outside a shadow root. What it needs is fetched after the text is there.
 */
export class PaletteGuard extends Component {
  readonly #place = createRef<HTMLSpanElement>();
  #repair: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #isGone = false;

  override render(): JSX.Element {
    return <span ref={this.#place} hidden />;
  }

  override componentDidMount(): void {
    const place = this.#place.current;
    const root = place?.getRootNode();
    if (!(root instanceof ShadowRoot) || !place) return;
    import('./theme-repair.ts').then(
      ({ repairPalette, watchTheme }) => {
        if (this.#isGone) return;
        this.#repair = () => repairPalette(root, seriesPalette);
        this.#unwatch = watchTheme(place, this.#repair);
        this.#repair();
      },
      // Out of reach: the colours stay as the house style gives them.
      () => undefined,
    );
  }

  /** A new text comes with the sheets of the widget alone. */
  override componentDidUpdate(): void {
    this.#repair?.();
  }

  override componentWillUnmount(): void {
    this.#isGone = true;
    this.#unwatch?.();
  }
}

import { Component, createRef, render, type JSX } from 'preact';
import { shownCharts } from '../chart/shown-charts.ts';
import { SvgDrawing } from '../chart/svg-drawing.tsx';
import type { ToolKind } from '../tools/tool-context.ts';
import type { TooledText } from './frame-text.ts';

/** A figure's text, and what of the figure shows. */
export interface ToolBarProps {
  readonly text: TooledText;
  readonly view: 'chart' | 'table';
}

/** What all of the figure lies in; `null` where no script runs, and so no button would answer. */
interface ToolBarState {
  readonly figure: Element | null;
}

/** Figures of a dataset, under a title that follows what is chosen, and not those of a page about one place. */
const pickable = '[src][region]:not([caption],[theme])';

/**
 * The buttons under a figure. What they do is fetched when one is used for the first time, and works on
 * the panel, the status and the state of the buttons itself.
 */
export class ToolBar extends Component<ToolBarProps, ToolBarState> {
  override state: ToolBarState = { figure: null };

  readonly #bar = createRef<HTMLDivElement>();
  #close: (() => void) | undefined;

  override render({ text: { tools, cursor }, view }: ToolBarProps): JSX.Element {
    const { figure } = this.state;
    const host = figure && hostOf(figure);
    const other = view === 'chart' ? 'table' : 'chart';
    return (
      <div ref={this.#bar} class="stadspeil-tools" part="tools">
        {host && cursor && (
          <button type="button" onClick={() => host.setAttribute('view', other)}>
            {tools.labels[other]}
          </button>
        )}
        {figure && [
          host?.matches(pickable) && this.#button('pick'),
          this.#button('download'),
          this.#button('share'),
          view === 'chart' && cursor?.isHearable && this.#button('listen'),
        ]}
        <div class="stadspeil-tool-panel" />
        {/* No role: an empty status is read out as one. */}
        <p aria-live="polite" />
      </div>
    );
  }

  override componentDidMount(): void {
    this.setState({ figure: (this.#bar.current as Element).closest('figure') });
  }

  override componentDidUpdate({ text }: ToolBarProps): void {
    // What is open or heard was of other figures.
    if (text !== this.props.text) this.#close?.();
  }

  override componentWillUnmount(): void {
    this.#close?.();
  }

  #button(kind: ToolKind): JSX.Element {
    const state = kind === 'listen' ? 'aria-pressed' : 'aria-expanded';
    return (
      <button
        type="button"
        {...{ [state]: 'false' }}
        onClick={(event) => this.#use(kind, event.currentTarget)}
      >
        {this.props.text.tools.labels[kind]}
      </button>
    );
  }

  #use(kind: ToolKind, button: Element): void {
    const { text } = this.props;
    const bar = this.#bar.current as Element;
    const figure = this.state.figure as Element;
    const chart = shownCharts.get(figure.querySelector('.stadspeil-range') as Element);
    const drawInto = (place: Element): void => {
      if (chart?.drawing) render(<SvgDrawing drawing={chart.drawing} />, place);
    };
    const host = hostOf(figure);
    import('../tools/tools.ts').then(
      ({ switchTool }) => {
        this.#close = switchTool(kind, { text, bar, button, figure, chart, host, drawInto });
      },
      () => {
        (bar.lastChild as Element).textContent = text.tools.labels.failed;
      },
    );
  }
}

/** The custom element that a figure is the inside of. */
function hostOf(figure: Element): Element | null {
  const root = figure.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

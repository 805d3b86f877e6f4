import type { ShownChart } from '../chart/shown-charts.ts';
import type { TooledText } from '../frame/frame-text.ts';

/** What a tool works on: a figure as it stands on the page, and the bar that it was asked for in. */
export interface ToolContext {
  readonly text: TooledText;
  /** Holds the buttons, then a panel, then what is told. */
  readonly bar: Element;
  /** The one that was pressed. */
  readonly button: Element;
  /** The element that all of the figure lies in. */
  readonly figure: Element;
  /** What is drawn, where it has a cursor. */
  readonly chart: ShownChart | undefined;
  /** The custom element; `null` where a page of its own shows the figure. */
  readonly host: Element | null;
  /** Draws what is shown once more, all of it as SVG; nothing where there is no drawing. */
  readonly drawInto: (place: Element) => void;
}

/** A tool, or a group of them. */
export type ToolKind = 'pick' | 'download' | 'share' | 'listen';

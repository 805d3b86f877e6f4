/** A value on an axis with the words that stand there. */
export interface Tick {
  readonly value: number;
  readonly label: string;
  /** Stays longest where there is no room for all, such as the first quarter of a year. */
  readonly major?: boolean;
}

/** An axis of numbers: the ends to draw to, and round values with their labels, lowest first. */
export interface ValueAxis {
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly Tick[];
  /** Unit and measure, as stands at the axis. */
  readonly label: string;
}

/** One point of a line; `null` in a list of points is a gap, never bridged. */
export interface PlotPoint {
  /** Place in time, in the unit of the axis. */
  readonly x: number;
  readonly y: number;
  /** Not observed but expected or planned: drawn dashed from the first such point on. */
  readonly forecast: boolean;
}

/** One line. `slot` picks colour, dash and marker: 1 is the line that the chart is about. */
export interface PlotSeries {
  readonly id: string;
  readonly label: string;
  readonly slot: number;
  /** One entry a period of the axis. */
  readonly points: readonly (PlotPoint | null)[];
}

/** Lines over time: words and numbers, no pixels. */
export interface LinesPlot {
  readonly kind: 'lines';
  /** One tick a period, in order; the drawing shows as many as there is room for. */
  readonly x: { readonly domain: readonly [low: number, high: number]; readonly ticks: readonly Tick[] };
  readonly y: ValueAxis;
  readonly series: readonly PlotSeries[];
}

/** What a bar says beside its length, by shape and word. */
export type BarMark = 'higher' | 'lower' | 'focus' | 'none';

/** One bar. A bar without a number has its words and no length. */
export interface PlotBar {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** The number with its unit, or the words for its absence. */
  readonly valueText: string;
  readonly mark: BarMark;
  /** The word for the mark: "significant hoger". */
  readonly markText: string;
}

/** Bars from zero, one under the other, with a line at the reference. */
export interface BarsPlot {
  readonly kind: 'bars';
  readonly axis: ValueAxis;
  readonly bars: readonly PlotBar[];
  readonly reference: { readonly value: number; readonly label: string } | null;
}

/** What a chart draws. */
export type Plot = LinesPlot | BarsPlot;

/** A look of lines and what has it. */
export interface LegendEntry {
  readonly slot: number;
  readonly label: string;
}

/** A shape of bars and the word for it. */
export interface MarkEntry {
  readonly mark: Extract<BarMark, 'higher' | 'lower'>;
  readonly label: string;
}

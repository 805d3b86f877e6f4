import type { Judgement } from '@stadspeil/core';
import type { Polygon } from '../map/boundaries.ts';

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
  /** It does not compare with those before it: no line leads here. Default: no. */
  readonly isBreak?: boolean;
}

/** One line. `slot` picks colour, dash and marker: 1 is the line that the chart is about. */
export interface PlotSeries {
  readonly id: string;
  readonly label: string;
  readonly slot: number;
  /** Whether somebody chose that it stands out. Default: no. */
  readonly isHighlighted?: boolean;
  /** One entry a period of the axis. */
  readonly points: readonly (PlotPoint | null)[];
}

/** A goal of a line: one height, or two ends. */
export interface PlotGoal {
  readonly slot: number;
  /** The cell of it among the points of the lines. */
  readonly series: number;
  readonly point: number;
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

/** What marks lines. */
export interface LineMarks {
  /** How far figures of a line may be off: one entry a period, `null` where that is not known. */
  readonly bands: readonly {
    readonly slot: number;
    readonly ends: readonly (({ readonly x: number; readonly isBreak: boolean } & PlotInterval) | null)[];
  }[];
  readonly goals: readonly PlotGoal[];
  /** Places in time between figures that do not compare, and the word for it. */
  readonly breaks: readonly number[];
  readonly breakLabel: string;
  /** Places in time that a remark is about, in order, and the number of the remark. */
  readonly annotations: readonly { readonly x: number; readonly label: string }[];
}

/** Lines over time: words and numbers, no pixels. */
export interface LinesPlot {
  readonly kind: 'lines';
  /** One tick a period, in order; the drawing shows as many as there is room for. */
  readonly x: { readonly domain: readonly [low: number, high: number]; readonly ticks: readonly Tick[] };
  readonly y: ValueAxis;
  readonly series: readonly PlotSeries[];
  readonly marks?: LineMarks;
}

/** What is known of how far a figure may be off. */
export interface PlotInterval {
  readonly lower: number;
  readonly upper: number;
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
  readonly interval?: PlotInterval | undefined;
  /** The figure of an earlier period, drawn as a thin bar under this one. */
  readonly earlier?: number | null | undefined;
}

/** Bars one under the other, with a line at the reference. */
export interface BarsPlot {
  readonly kind: 'bars';
  /** Where bars start: zero, or the reference that they diverge from. */
  readonly origin: number;
  readonly axis: ValueAxis;
  readonly bars: readonly PlotBar[];
  readonly reference: { readonly value: number; readonly label: string } | null;
}

/** One part of a whole. */
export interface PlotShare {
  /** Picks colour and texture. */
  readonly slot: number;
  readonly label: string;
  /** In percent of the whole. */
  readonly share: number;
  /** The share as it shows. */
  readonly text: string;
}

/** A whole in its parts. A row without parts has no length; the text says why. */
export interface SharesRow {
  readonly id: string;
  readonly label: string;
  readonly shares: readonly PlotShare[];
}

/** Wholes in their parts, one under the other. */
export interface SharesPlot {
  readonly kind: 'shares';
  readonly rows: readonly SharesRow[];
}

/** One indicator of an area between the extremes of all areas; places run from -1 to 1, 0 is the whole. */
export interface SpineRow {
  readonly id: string;
  readonly label: string;
  /** The figure with its unit, or the words for its absence. */
  readonly valueText: string;
  /** `null` where there is no figure of the area, or none of the whole to hold it against. */
  readonly place: number | null;
  /** The places of the least and the most favourable area. */
  readonly range: readonly [low: number, high: number];
  readonly mark: Judgement;
}

/** Indicators of one area, each on a line from unfavourable to favourable, with the whole in the middle. */
export interface SpinePlot {
  readonly kind: 'spine';
  /** What stands over the left end, the middle and the right end. */
  readonly ends: readonly [left: string, middle: string, right: string];
  readonly rows: readonly SpineRow[];
}

/** What the areas of one tint have in common. */
export interface AreaClass {
  /** From 1, lowest figures first; `null` for areas whose figure is in no class. */
  readonly number: number | null;
  /** Which way the tint goes: towards higher, or below a benchmark towards lower; none without a tint. */
  readonly ramp: 'region' | 'region-lower' | 'region-equal' | 'region-none';
  /** From 1, the lightest, to 13. 0 is no tint. */
  readonly tint: number;
  /** Which lines lie over it: 0 for none. */
  readonly texture: number;
  /** From the lowest to the highest figure in it, or the words for its absence. */
  readonly label: string;
}

/** One area of a map. */
export interface PlotArea {
  readonly id: string;
  readonly label: string;
  /** The number with its unit, or the words for its absence. */
  readonly valueText: string;
  readonly of: AreaClass;
  readonly isFocus: boolean;
  /** `null` where no outline is known; where none is of any area, each is a tile. */
  readonly polygons: readonly Polygon[] | null;
}

/** Areas in the tints of their classes. */
export interface AreasPlot {
  readonly kind: 'areas';
  readonly areas: readonly PlotArea[];
  /** Areas that the map is not about. */
  readonly background: readonly (readonly Polygon[])[];
}

/** What a chart draws. */
export type Plot = LinesPlot | BarsPlot | SharesPlot | SpinePlot | AreasPlot;

/** A look of lines and what has it. */
export interface LegendEntry {
  readonly slot: number;
  readonly label: string;
}

/** A shape of bars and the word for it; of two periods a full bar and the thin one under it. */
export interface MarkEntry {
  readonly mark: Extract<BarMark, 'higher' | 'lower' | 'none'> | 'earlier';
  readonly label: string;
}

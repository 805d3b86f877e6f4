/** The room that a text needs in pixels at a font size of 1 px; the same table in browser and Node. */
export type Measure = (text: string) => number;

/** The room there is, in CSS pixels. */
export interface DrawingSize {
  readonly width: number;
  /** Wanted height; bars take what they need. */
  readonly height: number;
  /** Size of the text in pixels. */
  readonly fontSize: number;
  readonly measure: Measure;
}

/** What a mark is for; the style sheet gives it its looks. */
export type MarkRole =
  | 'grid'
  | 'zero'
  | 'axis'
  | 'tick-label'
  | 'axis-label'
  | 'reference-halo'
  | 'reference'
  | 'reference-label'
  | 'series-label'
  | 'bar'
  | 'bar-label'
  | 'bar-value'
  | 'bar-mark'
  | 'bar-earlier'
  | 'spine-range'
  | 'spine-value'
  | 'interval'
  | 'share'
  | 'share-texture'
  | 'share-label'
  | 'share-value'
  | 'line'
  | 'line-forecast'
  | 'marker'
  | 'marker-forecast'
  | 'band'
  | 'goal'
  | 'goal-label'
  | 'break'
  | 'break-label'
  | 'annotation'
  | 'annotation-label'
  | 'region'
  | 'region-lower'
  | 'region-equal'
  | 'region-none'
  | 'region-texture'
  | 'region-focus'
  | 'region-label'
  | 'region-class'
  | 'cursor-halo'
  | 'cursor';

interface MarkOf {
  readonly role: MarkRole;
  /** 1 is the series that the chart is about; absent for the frame. */
  readonly slot?: number | undefined;
}

/** A straight line. */
export interface RuleMark extends MarkOf {
  readonly type: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** An open line through points, without gaps. */
export interface PathMark extends MarkOf {
  readonly type: 'path';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A filled rectangle; `variant` tells patterns apart. */
export interface AreaMark extends MarkOf {
  readonly type: 'area';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly variant?: string;
}

/** A small shape around a place. */
export interface PointMark extends MarkOf {
  readonly type: 'point';
  readonly x: number;
  readonly y: number;
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'triangle-down' | 'cross' | 'ring';
}

/** A filled area of any form: closed lines, of which holes turn the other way. Of regions, the slot is the tint. */
export interface ShapeMark extends MarkOf {
  readonly type: 'shape';
  readonly rings: readonly (readonly Anchor[])[];
}

/** A text; `y` is its baseline. */
export interface TextMark extends MarkOf {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A plain mark, for SVG, canvas and tests alike. */
export type Mark = RuleMark | PathMark | AreaMark | ShapeMark | PointMark | TextMark;

/** A linear scale: value to pixel. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** The place of a point, in pixels. */
export type Anchor = readonly [x: number, y: number];

/** Everything to draw, in pixels: the frame, and the marks of the series as a layer of their own. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The inner rectangle in which the data lie. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly x: Scale;
  readonly y: Scale;
  /** The direction in which the points of a series follow one another: lines across, bars down. */
  readonly along: 'x' | 'y';
  readonly frame: readonly Mark[];
  /** One list of marks a series (lines), or one list a bar. */
  readonly series: readonly (readonly Mark[])[];
  /** Where the cursor stands: `anchors[series][point]`, `null` at a gap. Bars have one series, and one without a value stands at zero. */
  readonly anchors: readonly (readonly (Anchor | null)[])[];
  /** Of a map, the area of each point: what a pointer is in, and what the cursor goes around. */
  readonly shapes?: readonly (ShapeMark | null)[];
}

import type { Drawing, DrawingSize, Mark, Scale } from './drawing.ts';
import type { BarsPlot, PlotBar } from './plot.ts';
import { toPixel } from './to-pixel.ts';
import { wrapText } from './wrap-text.ts';

/** Distances in em. */
const lineHeight = 1.3;
const baseline = 0.35;
const gap = 0.5;
const markWidth = 1.1;
const barHeight = 1.25;

/** The least height of a row in pixels: that of a target for a finger. */
const leastRow = 24;

/** Labels stand beside the bars when they take at most this part of the width. */
const mostForLabels = 0.4;

/** Words for the marks are left out where they leave the bars less than this part of their room. */
const leastForBars = 0.5;

/** A bar with the lines of its label, its row and the words at its end. */
interface BarRow {
  readonly bar: PlotBar;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Where the bar lies: the lower part of its row when its label stands above it. */
  readonly middle: number;
  readonly words: string;
}

/**
 * Draws bars from zero, one under another, negative ones to the left, each with its label and its
 * value in words, a triangle for what is significantly higher or lower, and a line through all at
 * the reference. Labels stand beside the bars where there is room, else above them. A bar without a
 * value has its words and no length. The height follows from the number of bars.
 */
export function drawBars({ bars, axis, reference }: BarsPlot, size: DrawingSize): Drawing {
  const { width, fontSize } = size;
  const widthOf = (text: string): number => size.measure(text) * fontSize;

  const column = Math.max(0, ...bars.map(({ label }) => widthOf(label))) + gap * fontSize;
  const left = column <= width * mostForLabels ? Math.ceil(column) : 0;
  const title = wrapText(axis.label, width, size);
  const referenceLines = reference ? wrapText(reference.label, width, size) : [];
  const top = Math.ceil((title.length + referenceLines.length) * lineHeight * fontSize + 0.5 * fontSize);

  const low = Math.min(0, axis.domain[0], reference?.value ?? 0);
  const high = Math.max(0, axis.domain[1], reference?.value ?? 0);
  const fit = (withWords: boolean): Fit =>
    fitBars(bars, [low, high], width - left, (bar) => endWidth(bar, withWords, fontSize, widthOf));
  const wordy = fit(true);
  const withWords = wordy.perUnit * (high - low) >= (width - left) * leastForBars;
  const { perUnit, before } = withWords ? wordy : fit(false);
  const zero = left + before;
  const x: Scale = { domain: [low, high], range: [zero + low * perUnit, zero + high * perUnit] };

  const rows = rowsOf(bars, top, left === 0 ? width : null, withWords, size);
  const bottom = rows.at(-1)?.bottom ?? top;
  const referenceAt = reference && toPixel(x, reference.value);

  return {
    width,
    height: Math.ceil(bottom),
    plot: { x: x.range[0], y: top, width: x.range[1] - x.range[0], height: bottom - top },
    x,
    y: { domain: [0, Math.max(1, bars.length)], range: [top, bottom] },
    along: 'y',
    frame: [
      ...title.map((text, i): Mark => ({
        type: 'text',
        role: 'axis-label',
        x: 0,
        y: (1 + i * lineHeight) * fontSize,
        text,
        anchor: 'start',
      })),
      ...referenceLines.map((text, i): Mark => ({
        type: 'text',
        role: 'reference-label',
        x: Math.max(widthOf(text) / 2, Math.min(width - widthOf(text) / 2, referenceAt ?? 0)),
        y: top - ((referenceLines.length - 1 - i) * lineHeight + gap) * fontSize,
        text,
        anchor: 'middle',
      })),
      { type: 'rule', role: 'zero', x1: zero, x2: zero, y1: top, y2: bottom },
    ],
    series: rows.map((row) => barMarks(row, x, zero, left, referenceAt, size)),
    anchors: [rows.map(({ bar, middle }) => [toPixel(x, bar.value ?? 0), middle])],
  };
}

/** How long a unit is in pixels, and how far zero lies from the left end of the bars' room. */
interface Fit {
  readonly perUnit: number;
  readonly before: number;
}

/** The longest bars with which every bar and the words at its end stay within `room` pixels. */
function fitBars(
  bars: readonly PlotBar[],
  [low, high]: readonly [number, number],
  room: number,
  endWidthOf: (bar: PlotBar) => number,
): Fit {
  const ends = bars.flatMap((bar) =>
    bar.value === null ? [] : [{ reach: bar.value, words: endWidthOf(bar) }],
  );
  const leftward = [{ reach: low, words: 0 }, ...ends.filter(({ reach }) => reach < 0)];
  const rightward = [{ reach: high, words: 0 }, ...ends.filter(({ reach }) => reach >= 0)];
  const least = (room * 0.2) / (high - low);
  const perUnit = leftward.reduce(
    (longest, l) =>
      rightward.reduce((most, r) => {
        const units = r.reach - l.reach;
        return units > 0 ? Math.min(most, (room - l.words - r.words) / units) : most;
      }, longest),
    Infinity,
  );
  const kept = Math.max(least, perUnit);
  return {
    perUnit: kept,
    before: leftward.reduce((most, { reach, words }) => Math.max(most, words - reach * kept), 0),
  };
}

const wordsOf = ({ valueText, markText }: PlotBar, withWords: boolean): string =>
  withWords && markText ? `${valueText} ${markText}` : valueText;

const isMarked = ({ mark }: PlotBar): boolean => mark === 'higher' || mark === 'lower';

function endWidth(
  bar: PlotBar,
  withWords: boolean,
  fontSize: number,
  widthOf: (text: string) => number,
): number {
  return widthOf(wordsOf(bar, withWords)) + (gap + (isMarked(bar) ? markWidth : 0)) * fontSize;
}

/** Rows from `top` down; with `labelWidth`, labels stand above the bars, in lines of that width. */
function rowsOf(
  bars: readonly PlotBar[],
  top: number,
  labelWidth: number | null,
  withWords: boolean,
  size: DrawingSize,
): readonly BarRow[] {
  const { fontSize } = size;
  let edge = top;
  return bars.map((bar) => {
    const lines = labelWidth === null ? [bar.label] : wrapText(bar.label, labelWidth, size);
    const above = labelWidth === null ? 0 : lines.length * lineHeight * fontSize;
    const height = Math.max(leastRow, (barHeight + gap) * fontSize + above);
    const row = {
      bar,
      lines,
      top: edge,
      bottom: edge + height,
      middle: edge + (height + above) / 2,
      words: wordsOf(bar, withWords),
    };
    edge += height;
    return row;
  });
}

function barMarks(
  { bar, lines, top, bottom, middle, words }: BarRow,
  x: Scale,
  zero: number,
  labelsEnd: number,
  referenceAt: number | null,
  { width, fontSize, measure }: DrawingSize,
): readonly Mark[] {
  const end = toPixel(x, bar.value ?? 0);
  const side = end < zero ? -1 : 1;
  const above = labelsEnd === 0;
  const wordsAt = end + side * (gap + (isMarked(bar) ? markWidth : 0)) * fontSize;
  const wordsWidth = measure(words) * fontSize;
  const height = barHeight * fontSize;
  return [
    ...lines.map((text, i): Mark => ({
      type: 'text',
      role: 'bar-label',
      x: above ? 0 : labelsEnd - gap * fontSize,
      y: above ? top + (i + 1) * lineHeight * fontSize : middle + baseline * fontSize,
      text,
      anchor: above ? 'start' : 'end',
    })),
    ...(bar.value === null
      ? []
      : [
          {
            type: 'area',
            role: 'bar',
            variant: bar.mark,
            x: Math.min(zero, end),
            y: middle - height / 2,
            width: Math.abs(end - zero),
            height,
          } as const,
        ]),
    ...(referenceAt === null
      ? []
      : (['reference-halo', 'reference'] as const).map((role): Mark => ({
          type: 'rule',
          role,
          x1: referenceAt,
          x2: referenceAt,
          y1: top,
          y2: bottom,
        }))),
    ...(isMarked(bar)
      ? [
          {
            type: 'point',
            role: 'bar-mark',
            x: end + side * (gap + markWidth / 2 - 0.1) * fontSize,
            y: middle,
            shape: bar.mark === 'higher' ? 'triangle' : 'triangle-down',
          } as const,
        ]
      : []),
    {
      type: 'text',
      role: 'bar-value',
      x: side > 0 ? Math.max(0, Math.min(wordsAt, width - wordsWidth)) : Math.max(wordsAt, wordsWidth),
      y: middle + baseline * fontSize,
      text: words,
      anchor: side > 0 ? 'start' : 'end',
    },
  ];
}

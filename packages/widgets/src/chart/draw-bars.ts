import { barHeight, barMarks, earlierHeight, endOf, wordsWidth, type BarRow } from './bar-marks.ts';
import type { Drawing, DrawingSize, Scale } from './drawing.ts';
import { fitBars, type BarFit } from './fit-bars.ts';
import { ruleMark, textMarks } from './marks.ts';
import type { BarsPlot, PlotBar } from './plot.ts';
import { gap, lineHeight } from './spacing.ts';
import { toPixel } from './to-pixel.ts';
import { wrapText } from './wrap-text.ts';

/** The least height of a row in pixels: that of a target for a finger. */
const leastRow = 24;

/** Labels stand beside the bars when they take at most this part of the width, and values this part of the rest. */
const mostForLabels = 0.4;
const mostForValues = 0.75;

/** The words for marks are left out where the bars would keep less than this part of their room. */
const leastForBars = 0.5;

/**
 * Draws bars from their origin, one under another, lesser ones to the left, each with its label and its
 * value in words, its interval, the figure of an earlier period as a thin bar under it, a triangle for what is significantly higher or lower, and a line through all at
 * the reference. Labels stand beside the bars where there is room, else above them. A bar without a
 * value has its words and no length. The height follows from the number of bars.
 */
export function drawBars({ bars, axis, reference, origin }: BarsPlot, size: DrawingSize): Drawing {
  const { width, fontSize, measure } = size;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(measure)) * fontSize;
  const column = Math.ceil(widest(bars.map(({ label }) => label)) + gap * fontSize);
  const valueWidth = widest(bars.map(({ valueText }) => valueText));
  const isBeside = column <= width * mostForLabels && valueWidth <= (width - column) * mostForValues;
  const left = isBeside ? column : 0;

  const title = wrapText(axis.label, width, size);
  const referenceLabel = wrapText(reference?.label ?? '', width, size);
  const top = Math.ceil(((title.length + referenceLabel.length) * lineHeight + gap) * fontSize);

  const ends = [origin, ...axis.domain, reference?.value ?? origin];
  const domain = [Math.min(...ends), Math.max(...ends)] as const;
  const fromOrigin = [domain[0] - origin, domain[1] - origin] as const;
  const [words, fit] = wordsThatFit(bars, origin, fromOrigin, width - left, size);
  const zero = left + fit.zero;
  const x: Scale = {
    domain,
    range: [zero + fromOrigin[0] * fit.perUnit, zero + fromOrigin[1] * fit.perUnit],
  };
  const places = {
    x,
    origin,
    labelsEnd: isBeside ? left - gap * fontSize : null,
    reference: reference && toPixel(x, reference.value),
  };

  const rows = stackRows(bars, words, !isBeside, top, size);
  const bottom = rows.at(-1)?.bottom ?? top;
  const half = widest(referenceLabel) / 2;
  const referenceMiddle = Math.max(half, Math.min(width - half, places.reference ?? 0));

  return {
    width,
    height: Math.ceil(bottom),
    plot: { x: x.range[0], y: top, width: x.range[1] - x.range[0], height: bottom - top },
    x,
    y: { domain: [0, Math.max(1, bars.length)], range: [top, bottom] },
    along: 'y',
    frame: [
      ...textMarks('axis-label', title, 0, fontSize, fontSize),
      ...textMarks(
        'reference-label',
        referenceLabel,
        referenceMiddle,
        (1 + title.length * lineHeight) * fontSize,
        fontSize,
        'middle',
      ),
      ruleMark('zero', zero, top, zero, bottom),
    ],
    series: rows.map((row) => barMarks(row, places, size)),
    anchors: [rows.map(({ bar, middle }) => [toPixel(x, bar.value ?? origin), middle])],
  };
}

/** The words at the ends of the bars, with those for the marks unless these would crowd out the bars. */
function wordsThatFit(
  bars: readonly PlotBar[],
  origin: number,
  domain: readonly [number, number],
  room: number,
  size: DrawingSize,
): readonly [readonly string[], BarFit] {
  const fitWith = (words: readonly string[]): BarFit => {
    const ends = bars.flatMap((bar, i) =>
      bar.value === null
        ? []
        : [{ value: endOf(bar, origin) - origin, words: wordsWidth(bar, words[i] ?? '', size) }],
    );
    return fitBars(ends, domain, room);
  };
  const long = bars.map(({ value, valueText, markText }) =>
    value === null || !markText ? valueText : `${valueText} ${markText}`,
  );
  const longFit = fitWith(long);
  if (longFit.perUnit * (domain[1] - domain[0]) >= room * leastForBars) return [long, longFit];
  const short = bars.map(({ valueText }) => valueText);
  return [short, fitWith(short)];
}

/** Puts bars in rows from `top` down; a label above its bar makes the row as much higher. */
function stackRows(
  bars: readonly PlotBar[],
  words: readonly string[],
  isAbove: boolean,
  top: number,
  size: DrawingSize,
): readonly BarRow[] {
  const { width, fontSize } = size;
  let edge = top;
  return bars.map((bar, i) => {
    const label = wrapText(bar.label, width, size);
    const above = isAbove ? label.length * lineHeight * fontSize : 0;
    const below = bar.earlier === undefined ? 0 : earlierHeight * fontSize;
    const height = Math.max(leastRow, above + below + (barHeight + gap) * fontSize);
    edge += height;
    return {
      bar,
      words: words[i] ?? '',
      label,
      top: edge - height,
      bottom: edge,
      middle: edge - below - (height - above - below) / 2,
    };
  });
}

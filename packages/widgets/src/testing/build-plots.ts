import type { BarMark, BarsPlot, LinesPlot } from '../chart/plot.ts';
import { valueAxis } from '../chart/value-axis.ts';

/** Lines for tests: `rows` hold one value a period, `null` for a gap. Periods are years unless labelled. */
export function buildLinesPlot(
  rows: readonly (readonly (number | null)[])[],
  {
    labels = [],
    slots = [],
    periods = [],
    forecastFrom = Infinity,
    axisLabel = 'banen per 1.000 inwoners',
  }: {
    readonly labels?: readonly string[];
    readonly slots?: readonly number[];
    readonly periods?: readonly string[];
    readonly forecastFrom?: number;
    readonly axisLabel?: string;
  } = {},
): LinesPlot {
  const count = Math.max(1, ...rows.map(({ length }) => length));
  const values = rows.flat().filter((value) => value !== null);
  return {
    kind: 'lines',
    x: {
      domain: [0, count - 1],
      ticks: Array.from({ length: count }, (_, i) => ({ value: i, label: periods[i] ?? String(2000 + i) })),
    },
    y: valueAxis(values, { includeZero: false, label: axisLabel, formatTick: String }),
    series: rows.map((row, i) => ({
      id: String(i),
      label: labels[i] ?? `Reeks ${i + 1}`,
      slot: slots[i] ?? i + 1,
      points: row.map((y, x) => (y === null ? null : { x, y, forecast: x >= forecastFrom })),
    })),
  };
}

/** A bar for tests. */
export interface BuiltBar {
  readonly label: string;
  readonly value: number | null;
  readonly mark?: BarMark;
}

/** Bars for tests, with the words that their marks ask for. */
export function buildBarsPlot(
  bars: readonly BuiltBar[],
  reference: { readonly value: number; readonly label: string } | null = null,
): BarsPlot {
  const words: Readonly<Record<BarMark, string>> = {
    higher: 'significant hoger',
    lower: 'significant lager',
    focus: '',
    none: '',
  };
  return {
    kind: 'bars',
    origin: 0,
    axis: valueAxis(
      bars.map(({ value }) => value).filter((value) => value !== null),
      { includeZero: true, label: 'rapportcijfer', formatTick: String },
    ),
    bars: bars.map(({ label, value, mark = 'none' }) => ({
      id: label,
      label,
      value,
      valueText: value === null ? 'geen cijfer' : String(value),
      mark,
      markText: words[mark],
    })),
    reference,
  };
}

import type { LinesPlot } from './plot.ts';

/** One column of numbers beside the x column: a line, or the expected part of one. */
export interface AlignedColumn {
  /** Number of the series in the plot. */
  readonly series: number;
  readonly part: 'line' | 'forecast';
  /** One entry a period; `null` is a gap. */
  readonly y: readonly (number | null)[];
}

/** Columns as uPlot takes them, in the order in which to paint them: the first series last, on top. */
export interface AlignedData {
  readonly x: readonly number[];
  readonly columns: readonly AlignedColumn[];
}

/**
 * Puts lines in columns over the periods of the axis. The expected part of a line is a column of its
 * own, joined to the last observed point unless a gap lies between them.
 */
export function toAlignedData({ x, series }: LinesPlot): AlignedData {
  return {
    x: x.ticks.map(({ value }) => value),
    columns: series
      .flatMap(({ points }, i): readonly AlignedColumn[] => {
        const turn = points.findIndex((point) => point?.forecast);
        const within = (from: number, to: number): readonly (number | null)[] =>
          points.map((point, j) => (point && j >= from && j < to ? point.y : null));
        if (turn < 0) return [{ series: i, part: 'line', y: within(0, points.length) }];
        return [
          { series: i, part: 'forecast', y: within(turn - 1, points.length) },
          { series: i, part: 'line', y: within(0, turn) },
        ];
      })
      .reverse(),
  };
}

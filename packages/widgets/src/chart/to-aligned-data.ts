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
 * own, joined to the last observed point unless a gap lies between them; so is what follows a break.
 */
export function toAlignedData({ x, series }: LinesPlot): AlignedData {
  return {
    x: x.ticks.map(({ value }) => value),
    columns: series
      .flatMap(({ points }, i): readonly AlignedColumn[] => {
        const turn = points.findIndex((point) => point?.forecast);
        const breaks = points.flatMap((point, j) => (point?.isBreak ? j : []));
        const within = (part: AlignedColumn['part'], from: number, to: number): readonly AlignedColumn[] => {
          const cuts = [from, ...breaks.filter((cut) => cut > from && cut < to), to];
          return cuts.slice(1).map((end, k) => ({
            series: i,
            part,
            y: points.map((point, j) => (point && j >= (cuts[k] as number) && j < end ? point.y : null)),
          }));
        };
        return turn < 0
          ? within('line', 0, points.length)
          : [...within('forecast', turn - 1, points.length), ...within('line', 0, turn)];
      })
      .reverse(),
  };
}

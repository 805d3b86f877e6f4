import { expect, it } from 'vitest';
import { buildLinesPlot } from '../testing/build-plots.ts';
import { toAlignedData } from './to-aligned-data.ts';

it('puts lines in columns over the periods, gaps as null, the first series last', () => {
  const plot = buildLinesPlot([
    [1, null, 3],
    [4, 5, 6],
  ]);
  expect(toAlignedData(plot)).toEqual({
    x: [0, 1, 2],
    columns: [
      { series: 1, part: 'line', y: [4, 5, 6] },
      { series: 0, part: 'line', y: [1, null, 3] },
    ],
  });
});

it('gives the expected part a column of its own that starts at the last observed point', () => {
  const { columns } = toAlignedData(buildLinesPlot([[1, 2, 3, 4]], { forecastFrom: 2 }));
  expect(columns).toEqual([
    { series: 0, part: 'line', y: [1, 2, null, null] },
    { series: 0, part: 'forecast', y: [null, 2, 3, 4] },
  ]);
});

it('does not join an expected part to what lies before a gap', () => {
  const { columns } = toAlignedData(buildLinesPlot([[1, null, 3, 4]], { forecastFrom: 2 }));
  expect(columns.map(({ y }) => y)).toEqual([
    [1, null, null, null],
    [null, null, 3, 4],
  ]);
});

it('takes a plot without series', () => {
  expect(toAlignedData(buildLinesPlot([]))).toEqual({ x: [0], columns: [] });
});

it('starts a column of its own behind a break', () => {
  const plot = buildLinesPlot([[1, 2, 3, 4]]);
  const [line] = plot.series;
  const points = line?.points.map((point, i) => point && { ...point, isBreak: i === 2 }) ?? [];
  const { columns } = toAlignedData({ ...plot, series: [{ ...plot.series[0]!, points }] });
  expect(columns.map(({ y }) => y)).toEqual([
    [null, null, 3, 4],
    [1, 2, null, null],
  ]);
});

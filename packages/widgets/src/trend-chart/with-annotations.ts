import { formatPeriod, type Period } from '@stadspeil/core';
import { fill } from '../words/fill.ts';
import type { OperationsLanguage } from '../words/widget-language.ts';
import type { TrendAnnotation } from './trend-annotations.ts';
import type { TrendChartText } from './trend-chart.text.ts';
import type { TrendLines } from './trend-lines.ts';

/**
 * Says remarks on periods wherever their figures are said: in a list by number, in a column of the table,
 * behind what the cursor says, and beside the figures that are taken along. Without remarks the text is as
 * it was.
 */
export function withAnnotations(
  text: TrendChartText,
  { periods, series }: TrendLines,
  annotations: readonly TrendAnnotation[],
  { core, words }: OperationsLanguage,
): TrendChartText {
  if (!annotations[0]) return text;
  const at = (place: number): readonly TrendAnnotation[] =>
    annotations.filter((each) => each.place === place);
  const periodAt = (place: number): Period => periods[place] as Period;
  const { table, cursor, tools } = text;
  return {
    ...text,
    annotations: {
      label: words.annotations,
      items: annotations.map(
        ({ number, place, text }) => `${number} · ${formatPeriod(periodAt(place), core)}: ${text}`,
      ),
    },
    table: {
      ...table,
      columns: [...table.columns, { label: words.remarks, numeric: false }],
      rows: table.rows.map((row, j) => ({
        ...row,
        cells: [
          ...row.cells,
          at(j)
            .map(({ number, text }) => `${number} · ${text}`)
            .join(' '),
        ],
      })),
    },
    cursor: {
      ...cursor,
      series: cursor.series.map((line) => ({
        ...line,
        points: line.points.map((said, j) => {
          const remarks = at(j).map(({ number, text }) => fill(words.annotated, { n: String(number), text }));
          return remarks[0] ? `${said}. ${remarks.join(' ')}` : said;
        }),
      })),
    },
    tools: tools && {
      ...tools,
      // A remark may say why there is no figure: its row is not left out.
      observations: series.flatMap(({ points }) =>
        points.filter(({ state }, j) => state !== 'absent' || at(j)[0]),
      ),
      annotations: annotations.map(({ place, text }) => ({ period: periodAt(place), text })),
    },
  };
}

import { chipText, formatPeriod, formatValue } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import { judgementCell } from '../frame/judgement-cell.ts';
import { regionName } from '../frame/region-name.ts';
import { remarksOn } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel, type TableRow } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { OperationsLanguage } from '../words/widget-language.ts';
import { indicatorRows, type IndicatorRow } from './table-rows.ts';

/**
 * Makes the text of a table of indicators: how many rows it has, the rows, their remarks and sources. Only
 * for a table that has a row.
 */
export function indicatorTableText(
  data: WidgetData,
  settings: WidgetSettings,
  language: OperationsLanguage,
): FrameText {
  const { words } = language;
  const rows = indicatorRows(data, settings, language);
  const absent = rows.filter(({ figure }) => figure.state === 'absent').length;
  return frameText(
    {
      indicators: [...new Set(rows.map(({ indicator }) => indicator))],
      observations: rows.flatMap(({ figure, comparisons }) => [
        figure,
        ...comparisons.flatMap((each) => each?.benchmark ?? []),
      ]),
      summary: [
        fill(words.rowCount, { n: String(rows.length) }),
        ...(absent ? [fill(words.rowsWithout, { n: String(absent) })] : []),
      ],
      // Each row says its own, in its last column.
      saysCaveats: true,
      table: tableOf(rows, data, settings, language),
    },
    data,
    language,
  );
}

function tableOf(
  rows: readonly IndicatorRow[],
  data: WidgetData,
  { benchmark }: WidgetSettings,
  language: OperationsLanguage,
): TableModel {
  const { words } = language;
  const title = fill(words.figuresOf, {
    region: regionName(data, rows[0]?.figure.region ?? '', language),
  });
  return withoutEmptyColumns({
    caption: title,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: words.indicator, numeric: false },
      { label: words.value, numeric: true },
      { label: words.period, numeric: false },
      ...benchmark.flatMap((code) => {
        const region = regionName(data, code, language);
        return [
          { label: fill(words.difference, { region }), numeric: true },
          { label: fill(words.verdictAgainst, { region }), numeric: false },
        ];
      }),
      { label: words.change, numeric: true },
      { label: words.remarks, numeric: false },
    ],
    rows: rows.map((row) => rowOf(row, language)),
  });
}

function rowOf(
  { indicator, label, figure, comparisons, change }: IndicatorRow,
  language: OperationsLanguage,
): TableRow {
  const { core } = language;
  const verdicts = comparisons.map((each) => judgementCell(each, language));
  const inPercent = (each: IndicatorRow['comparisons'][number] | typeof change): number | null =>
    each?.outcome === 'compared' ? (each.percentDifference ?? each.difference) : null;
  return {
    header: label,
    cells: [
      formatValue(indicator, figure, core),
      formatPeriod(figure.period, core),
      ...comparisons.flatMap((each, i) => [each ? chipText(each, core) : '', verdicts[i]?.text ?? '']),
      change ? chipText(change, core) : '',
      remarksOn(indicator, figure, language),
    ],
    keys: [
      figure.value,
      undefined,
      ...comparisons.flatMap((each) => [inPercent(each), undefined]),
      inPercent(change),
    ],
    judgements: [null, null, ...verdicts.flatMap(({ judgement }) => [null, judgement])],
  };
}

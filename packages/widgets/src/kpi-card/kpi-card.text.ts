import { formatValue, observationSentence, sentence } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { differenceText } from '../frame/difference-text.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import { regionName } from '../frame/region-name.ts';
import { remarksOn } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { cardCells, type CardCells } from './kpi-card.figure.ts';

/**
 * Makes the text of a card: its sentence, its table, its remarks and its source. The sentence of a
 * comparison that could not be made says why. Only for a card that has a figure.
 */
export function kpiCardText(data: WidgetData, settings: WidgetSettings, language: WidgetLanguage): FrameText {
  const { core, words } = language;
  const cells = cardCells(data, settings) as CardCells;
  const { indicator, figure, benchmark, comparison } = cells;
  const names = { regions: data.regions.values() };
  return frameText(
    {
      indicators: [indicator],
      observations: benchmark ? [figure, benchmark] : [figure],
      summary: [
        comparison ? sentence(comparison, core, names) : observationSentence(indicator, figure, core, names),
      ],
      notes: figure.run ? [words.uncertainShown] : [],
      table: cardTable(cells, data, language),
    },
    data,
    language,
  );
}

function cardTable(
  { indicator, figure, benchmark, comparison }: CardCells,
  data: WidgetData,
  language: WidgetLanguage,
): TableModel {
  const { core, words } = language;
  const title = indicator.title[core.code];
  const difference =
    comparison?.outcome === 'compared' ? differenceText(indicator, comparison.difference, language) : '';
  return withoutEmptyColumns({
    caption: `${title} (${indicator.unit.label[core.code]})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: words.region, numeric: false },
      { label: words.value, numeric: true },
      {
        label: benchmark
          ? fill(words.difference, { region: regionName(data, benchmark.region, language) })
          : '',
        numeric: true,
      },
      { label: words.remarks, numeric: false },
    ],
    rows: [figure, ...(benchmark ? [benchmark] : [])].map((each) => ({
      header: regionName(data, each.region, language),
      cells: [
        formatValue(indicator, each, core, { unit: 'none' }),
        each === figure ? difference : '',
        remarksOn(indicator, each, language),
      ],
    })),
  });
}

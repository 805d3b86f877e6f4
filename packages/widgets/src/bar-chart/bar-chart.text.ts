import {
  evidenceWord,
  formatValue,
  rankingSummary,
  spokenPoint,
  type BenchmarkCompared,
  type Observation,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { differenceText } from '../frame/difference-text.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import type { CursorModel } from '../frame/cursor-model.ts';
import { regionName } from '../frame/region-name.ts';
import { remarksOn } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { barCells, barMark, barMarkText, type Bar, type BarCells } from './bar-chart.figure.ts';

/** The text of a bar chart and what its cursor says. */
export interface BarChartText extends FrameText {
  readonly cursor: CursorModel;
}

/**
 * Makes the text of a bar chart: its summary, its table, what the cursor says, its remarks and its
 * source. Only for a chart that has a figure.
 */
export function barChartText(
  data: WidgetData,
  settings: WidgetSettings,
  language: WidgetLanguage,
): BarChartText {
  const { core, words } = language;
  const cells = barCells(data, settings, language) as BarCells;
  const { indicator, bars, reference } = cells;
  const regions = [...data.regions.values()];
  const shown = bars.map(({ observation }) => observation);
  const title = indicator.title[core.code];
  return {
    ...frameText(
      {
        indicators: [indicator],
        observations: reference ? [...shown, reference] : shown,
        summary: shown.some(({ run }) => run)
          ? [words.uncertainShown]
          : rankingSummary(indicator, shown, reference, core, { regions }),
        notes: settings.parts ? [words.notPrinted] : [],
        table: barTable(cells, data, language),
      },
      data,
      language,
    ),
    cursor: {
      label: fill(words.cursor, { title }),
      hint: words.cursorHint,
      series: [
        {
          label: title,
          points: bars.map(({ observation, label, comparison }) =>
            [
              spokenPoint(indicator, observation, core, { regions }),
              observation.run && label,
              // A printed significance is said with the figure.
              !isPrinted(comparison) && barMarkText(barMark(comparison), language),
            ]
              .filter(Boolean)
              .join(', '),
          ),
        },
      ],
    },
  };
}

function isPrinted(comparison: Bar['comparison']): comparison is BenchmarkCompared {
  return comparison?.outcome === 'compared' && comparison.evidence === 'printed-significant';
}

/** The mark of a bar, and where the source has it from. */
function markWords(comparison: Bar['comparison'], language: WidgetLanguage): string {
  const word = barMarkText(barMark(comparison), language);
  return word && isPrinted(comparison) ? `${word} (${evidenceWord(comparison, language.core)})` : word;
}

function barTable(
  { indicator, bars, reference }: BarCells,
  data: WidgetData,
  language: WidgetLanguage,
): TableModel {
  const { core, words } = language;
  const title = indicator.title[core.code];
  const inTable = (observation: Observation): string =>
    formatValue(indicator, observation, core, { unit: 'none' });
  return withoutEmptyColumns({
    caption: `${title} (${indicator.unit.label[core.code]})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: words.region, numeric: false },
      { label: words.value, numeric: true },
      {
        label: reference
          ? fill(words.difference, { region: regionName(data, reference.region, language) })
          : '',
        numeric: true,
      },
      { label: words.remarks, numeric: false },
    ],
    rows: [
      ...bars.map(({ observation, label, comparison }) => ({
        header: label,
        cells: [
          inTable(observation),
          comparison?.outcome === 'compared'
            ? differenceText(indicator, comparison.difference, language)
            : '',
          [markWords(comparison, language), remarksOn(indicator, observation, language)]
            .filter(Boolean)
            .join(', '),
        ],
      })),
      ...(reference
        ? [
            {
              header: regionName(data, reference.region, language),
              cells: [inTable(reference), '', remarksOn(indicator, reference, language)],
            },
          ]
        : []),
    ],
  });
}

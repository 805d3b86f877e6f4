import {
  evidenceWord,
  formatPeriod,
  formatValue,
  rankingSummary,
  spokenPoint,
  type BenchmarkCompared,
  type Indicator,
  type Observation,
  type RegionCode,
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
import { barCells, type Bar, type BarCells } from './bar-cells.ts';
import { barMark, barMarkText } from './bar-chart.figure.ts';

/** The text of a bar chart and what its cursor says. */
export interface BarChartText extends FrameText {
  readonly cursor: CursorModel;
  /** What leads to bars that do not show, where there are many. */
  readonly pages: {
    readonly search: string;
    readonly previous: string;
    readonly next: string;
    readonly nothing: string;
    /** Which bars show, from place (0 is the first) to place. */
    readonly shown: (from: number, to: number) => string;
  };
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
        observations: [
          ...shown,
          ...bars.flatMap(({ earlier }) => earlier ?? []),
          ...(reference ? [reference] : []),
        ],
        summary: shown.some(({ run }) => run)
          ? [words.uncertainShown]
          : splitOf(cells)
            ? categorySummary(cells, language)
            : rankingSummary(indicator, shown, reference, core, { regions }),
        notes: settings.parts ? [words.notPrinted] : [],
        table: barTable(cells, data, language),
      },
      data,
      language,
    ),
    pages: {
      search: words.searchRegion,
      previous: words.previousPage,
      next: words.nextPage,
      nothing: words.nothingFound,
      shown: (from, to) =>
        fill(words.shownOf, { from: String(from + 1), to: String(to), n: String(bars.length) }),
    },
    cursor: {
      label: fill(words.cursor, { title }),
      hint: words.cursorHint,
      isHearable: true,
      series: [
        {
          label: title,
          points: bars.map(({ observation, earlier, label, comparison }) =>
            [
              spokenPoint(indicator, observation, core, { regions }),
              observation.run && label,
              earlier && spokenPoint(indicator, earlier, core, { regions }),
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

function barTable(cells: BarCells, data: WidgetData, language: WidgetLanguage): TableModel {
  const { indicator, bars, reference } = cells;
  const { core, words } = language;
  const title = indicator.title[core.code];
  const inTable = (observation: Observation): string =>
    formatValue(indicator, observation, core, { unit: 'none' });
  return withoutEmptyColumns({
    caption: `${title} (${indicator.unit.label[core.code]})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      {
        label: splitOf(cells)?.label[core.code] ?? words.region,
        numeric: false,
      },
      { label: words.value, numeric: true },
      { label: earlierLabel(bars, language), numeric: true },
      {
        label: reference
          ? fill(words.difference, { region: regionName(data, reference.region, language) })
          : '',
        numeric: true,
      },
      { label: words.remarks, numeric: false },
    ],
    rows: [
      ...bars.map(({ observation, earlier, label, comparison }) => ({
        header: label,
        cells: [
          inTable(observation),
          earlier ? inTable(earlier) : '',
          comparison?.outcome === 'compared'
            ? differenceText(indicator, comparison.difference, language)
            : '',
          [markWords(comparison, language), remarksOn(indicator, observation, language)]
            .filter(Boolean)
            .join(', '),
        ],
        keys: [
          observation.value,
          earlier?.value ?? null,
          comparison?.outcome === 'compared' ? comparison.difference : null,
        ],
      })),
      ...(reference
        ? [
            {
              header: regionName(data, reference.region, language),
              cells: [inTable(reference), '', '', remarksOn(indicator, reference, language)],
              keys: [reference.value, null, null],
            },
          ]
        : []),
    ],
  });
}

/** The dimension of which the bars are the categories; none where they are regions. */
function splitOf({ indicator, bars }: BarCells): NonNullable<Indicator['dimensions']>[number] | undefined {
  return indicator.dimensions?.find(
    ({ id }) => new Set(bars.map(({ observation }) => observation.dimensions?.[id])).size > 1,
  );
}

/** The highest and the lowest category by name, which all are of one region: the first sentence would count regions. */
function categorySummary({ indicator, bars }: BarCells, { core }: WidgetLanguage): readonly string[] {
  return rankingSummary(
    indicator,
    bars.flatMap(({ observation, label }) =>
      observation.state === 'measured' ? { ...observation, region: label as RegionCode } : [],
    ),
    null,
    core,
  ).slice(1);
}

/** The earlier period, over its column; empty where there is none, which leaves the column out. */
function earlierLabel(bars: readonly Bar[], { core }: WidgetLanguage): string {
  const [known] = bars.flatMap(({ earlier }) => (earlier && earlier.state !== 'absent' ? earlier : []));
  return known ? formatPeriod(known.period, core) : '';
}

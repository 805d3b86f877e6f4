import {
  compareToBenchmark,
  evidenceWord,
  formatAmount,
  formatValue,
  rankingSummary,
  spokenPoint,
  type BenchmarkComparison,
  type Indicator,
  type Observation,
} from '@stadspeil/core';
import type { BarMark, BarsPlot, PlotBar } from '../chart/plot.ts';
import { valueAxis } from '../chart/value-axis.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import { differenceText } from '../frame/difference-text.ts';
import { emptyMessage } from '../frame/empty-message.ts';
import { frameModel, type FrameModel } from '../frame/frame-model.ts';
import { latestPoint } from '../frame/latest-point.ts';
import type { CursorModel } from '../frame/range-cursor.tsx';
import { regionName } from '../frame/region-name.ts';
import { remarksOn } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import { dutch, type WidgetLanguage } from '../words/widget-language.ts';

/** Regions as bars, ranked, against a reference. */
export interface BarChartModel {
  readonly frame: FrameModel;
  readonly plot: BarsPlot;
  readonly cursor: CursorModel;
}

interface Bar {
  readonly observation: Observation;
  readonly label: string;
  readonly comparison: BenchmarkComparison | null;
}

/**
 * Makes the model of a bar chart: the latest figure (or that of the asked period) of each region, or
 * of each part of the first region, ranked from high to low, against the benchmark.
 *
 * Absent cells: a named region without a figure is a bar without length that says so; parts without
 * a row are left out, which a note says. No figure at all is the state `empty`.
 */
export function barChartModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: WidgetLanguage = dutch,
): Outcome<BarChartModel> {
  const { core, words } = language;
  const indicator = data.indicators[0];
  const bars = indicator ? barsOf(indicator, data, settings, language) : [];
  if (!indicator || bars.every(({ observation }) => observation.state === 'absent')) {
    return { state: 'empty', message: emptyMessage(data, settings, indicator, language) };
  }
  const names = { regions: data.regions.values() };
  const reference = referenceOf(indicator, data, settings);
  const shown = bars.map(({ observation }) => observation);
  const title = indicator.title[core.code];
  return {
    state: 'ready',
    model: {
      frame: frameModel(
        {
          indicators: [indicator],
          observations: reference ? [...shown, reference] : shown,
          title,
          summary: rankingSummary(indicator, shown, reference ?? null, core, { regions: [...names.regions] }),
          notes: [
            ...(shown.some(({ run }) => run) ? [words.uncertainShown] : []),
            ...(settings.parts ? [words.notPrinted] : []),
          ],
          table: barTable(indicator, bars, reference, data, language),
        },
        data,
        settings,
        language,
      ),
      plot: plotOf(indicator, bars, reference, data, language),
      cursor: {
        label: fill(words.cursor, { title }),
        hint: words.cursorHint,
        series: [
          {
            label: title,
            points: bars.map(({ observation, label, comparison }) =>
              [
                spokenPoint(indicator, observation, core, { regions: data.regions.values() }),
                observation.run && label,
                markTextOf(comparison, language),
              ]
                .filter(Boolean)
                .join(', '),
            ),
          },
        ],
      },
    },
  };
}

function barsOf(
  indicator: Indicator,
  data: WidgetData,
  settings: WidgetSettings,
  language: WidgetLanguage,
): readonly Bar[] {
  const reference = referenceOf(indicator, data, settings);
  const observations = observationsOf(indicator, data, settings);
  return observations
    .map((observation) => ({
      observation,
      label: observation.run
        ? fill(language.words.runPosition, { n: String(observation.run) })
        : regionName(data, observation.region, language),
      comparison:
        reference && !observation.run
          ? compareToBenchmark(indicator, observation, reference, settings)
          : null,
    }))
    .sort(
      (a, b) =>
        rankOf(b.observation) - rankOf(a.observation) || a.label.localeCompare(b.label, language.core.code),
    );
}

function observationsOf(
  indicator: Indicator,
  data: WidgetData,
  settings: WidgetSettings,
): readonly Observation[] {
  const [first = data.observations[0]?.region ?? ''] = settings.region;
  const runs = settings.includeUncertain ? data.observations.filter(({ run }) => run) : [];
  const parts = [...data.regions.values()].filter(({ parents }) => parents.some((code) => code === first));
  const codes = settings.parts
    ? parts.map(({ code }) => code)
    : settings.region.length
      ? settings.region
      : [...new Set(data.observations.map(({ region }) => region))];
  const points = codes.map(
    (code) => latestPoint(indicator, code, data, settings) ?? absent(indicator, code, data),
  );
  return [...points.filter((point) => !point.run && (!settings.parts || point.state !== 'absent')), ...runs];
}

function absent(indicator: Indicator, region: string, data: WidgetData): Observation {
  const like = data.observations[0] as Observation;
  return {
    indicator: indicator.id,
    region: region as Observation['region'],
    period: like?.period,
    state: 'absent',
    value: null,
    reason: 'missing',
  };
}

function referenceOf(
  indicator: Indicator,
  data: WidgetData,
  settings: WidgetSettings,
): Observation | undefined {
  const benchmark = settings.benchmark[0];
  return benchmark ? latestPoint(indicator, benchmark, data, settings) : undefined;
}

function rankOf({ value, run }: Observation): number {
  // A raw run keeps the order of the source: ranking it would pretend to know what it is.
  return run ? -run : (value ?? -Infinity);
}

function markOf(comparison: BenchmarkComparison | null): BarMark {
  if (comparison?.outcome !== 'compared' || comparison.direction === 'equal') return 'none';
  const { evidence, direction } = comparison;
  return evidence === 'significant' || evidence === 'printed-significant' ? direction : 'none';
}

function markTextOf(comparison: BenchmarkComparison | null, { core, words }: WidgetLanguage): string {
  const mark = markOf(comparison);
  if (comparison?.outcome !== 'compared' || mark === 'none') return '';
  const word = mark === 'higher' ? words.significantlyHigher : words.significantlyLower;
  return comparison.evidence === 'printed-significant' ? `${word} (${evidenceWord(comparison, core)})` : word;
}

function plotOf(
  indicator: Indicator,
  bars: readonly Bar[],
  reference: Observation | undefined,
  data: WidgetData,
  language: WidgetLanguage,
): BarsPlot {
  const { core, words } = language;
  const numbers = [...bars.map(({ observation }) => observation.value), reference?.value ?? null];
  return {
    kind: 'bars',
    axis: valueAxis(
      numbers.filter((value) => value !== null),
      {
        includeZero: true,
        label: indicator.unit.label[core.code],
        formatTick: (value, decimals) => formatAmount({ ...indicator, decimals }, value, core, 'short'),
      },
    ),
    bars: bars.map(({ observation, label, comparison }, i): PlotBar => {
      const mark = markOf(comparison);
      return {
        id: `${observation.region}-${i}`,
        label,
        value: observation.value,
        valueText: formatValue(indicator, observation, core, { unit: 'short' }),
        mark,
        markText:
          mark === 'higher' ? words.significantlyHigher : mark === 'lower' ? words.significantlyLower : '',
      };
    }),
    reference:
      reference?.state === 'measured'
        ? {
            value: reference.value,
            label: fill(words.reference, {
              region: regionName(data, reference.region, language),
              value: formatValue(indicator, reference, core, { unit: 'short' }),
            }),
          }
        : null,
  };
}

function barTable(
  indicator: Indicator,
  bars: readonly Bar[],
  reference: Observation | undefined,
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
          [markTextOf(comparison, language), remarksOn(indicator, observation, language)]
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

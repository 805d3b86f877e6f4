import {
  compareToBenchmark,
  evidenceWord,
  formatPercent,
  formatValue,
  judgementWord,
  observationSentence,
  sentence,
  type BenchmarkCompared,
  type BenchmarkComparison,
  type Indicator,
  type Judgement,
  type Observation,
  type RegionCode,
} from '@stadspeil/core';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import { differenceText } from '../frame/difference-text.ts';
import { emptyMessage } from '../frame/empty-message.ts';
import { frameModel, type FrameModel } from '../frame/frame-model.ts';
import { latestPoint } from '../frame/latest-point.ts';
import { regionName } from '../frame/region-name.ts';
import { remarksOn } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import { dutch, type WidgetLanguage } from '../words/widget-language.ts';

/** The verdict of a card: one comparison, in the words of every place where it shows. */
export interface CardComparison {
  /** The benchmark and its figure. */
  readonly benchmark: { readonly label: string; readonly value: string };
  /** `+104,8`, and `14,2%` where a percentage says something; `null` when not compared. */
  readonly difference: string | null;
  readonly percentDifference: string | null;
  readonly differenceLabel: string;
  /** From polarity alone; decides the looks of `verdict`, which says it in words. */
  readonly judgement: Judgement;
  /** "gunstiger, significant volgens de bron"; `null` where there is nothing to judge. */
  readonly verdict: string | null;
}

/** One figure, its comparison and its sentence. */
export interface KpiCardModel {
  readonly frame: FrameModel;
  readonly place: string;
  /** The number, with the word or sign that belongs to it. */
  readonly value: string;
  readonly unit: string;
  readonly comparison: CardComparison | null;
}

/**
 * Makes the model of a card: the latest figure of a region (or that of the asked period) against the
 * same period of its benchmark.
 *
 * Absent cells: no row at all is the state `empty`; a figure or benchmark that is absent is shown as
 * such, and the sentence says why nothing was compared.
 */
export function kpiCardModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: WidgetLanguage = dutch,
): Outcome<KpiCardModel> {
  const { core, words } = language;
  const indicator = data.indicators[0];
  const region = settings.region[0] ?? data.observations[0]?.region;
  const figure = indicator && region ? latestPoint(indicator, region, data, settings) : undefined;
  if (!indicator || !region || !figure) {
    return { state: 'empty', message: emptyMessage(data, settings, indicator, language) };
  }
  const names = { regions: data.regions.values() };
  const benchmark = settings.benchmark[0];
  const against = benchmark ? benchmarkPoint(indicator, benchmark, figure, data, settings) : undefined;
  const comparison = against && compareToBenchmark(indicator, figure, against, settings);
  const shown = against ? [figure, against] : [figure];
  return {
    state: 'ready',
    model: {
      frame: frameModel(
        {
          indicators: [indicator],
          observations: shown,
          title: indicator.title[core.code],
          summary: [
            comparison
              ? sentence(comparison, core, names)
              : observationSentence(indicator, figure, core, names),
          ],
          notes: settings.includeUncertain && figure.run ? [words.uncertainShown] : [],
          table: cardTable(indicator, shown, comparison, data, language),
        },
        data,
        settings,
        language,
      ),
      place: regionName(data, region, language),
      value: formatValue(indicator, figure, core, { unit: 'short' }),
      unit: indicator.unit.label[core.code],
      comparison: comparison ? verdictOf(comparison, data, language) : null,
    },
  };
}

function benchmarkPoint(
  indicator: Indicator,
  region: string,
  figure: Observation,
  data: WidgetData,
  { includeUncertain }: WidgetSettings,
): Observation {
  const same = latestPoint(indicator, region, data, {
    period: figure.period.replaceAll('?', ''),
    includeUncertain,
  });
  return (
    same ??
    latestPoint(indicator, region, data, { period: null, includeUncertain }) ?? {
      indicator: indicator.id,
      region: region as RegionCode,
      period: figure.period,
      state: 'absent',
      value: null,
      reason: 'missing',
    }
  );
}

function verdictOf(
  comparison: BenchmarkComparison,
  data: WidgetData,
  language: WidgetLanguage,
): CardComparison {
  const { core, words } = language;
  const { indicator, benchmark } = comparison;
  const compared = comparison.outcome === 'compared' ? comparison : null;
  const percent = compared?.percentDifference ?? null;
  return {
    benchmark: {
      label: regionName(data, benchmark.region, language),
      value: formatValue(indicator, benchmark, core, { unit: 'short' }),
    },
    difference: compared && differenceText(indicator, compared.difference, language),
    percentDifference:
      percent === null || indicator.valueType === 'share' ? null : formatPercent(percent, core),
    differenceLabel: fill(words.difference, { region: regionName(data, benchmark.region, language) }),
    judgement: compared?.judgement ?? 'none',
    verdict: compared && verdictWords(compared, language),
  };
}

function verdictWords(compared: BenchmarkCompared, { core }: WidgetLanguage): string | null {
  const { judgement, evidence } = compared;
  const words = [
    judgement !== 'none' && judgementWord(compared, core),
    evidence !== 'not-tested' && evidenceWord(compared, core),
  ];
  return words.filter(Boolean).join(', ') || null;
}

function cardTable(
  indicator: Indicator,
  shown: readonly Observation[],
  comparison: BenchmarkComparison | undefined,
  data: WidgetData,
  language: WidgetLanguage,
): TableModel {
  const { core, words } = language;
  const title = indicator.title[core.code];
  const difference =
    comparison?.outcome === 'compared' ? differenceText(indicator, comparison.difference, language) : '';
  const against = comparison ? regionName(data, comparison.benchmark.region, language) : '';
  return withoutEmptyColumns({
    caption: `${title} (${indicator.unit.label[core.code]})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: words.region, numeric: false },
      { label: words.value, numeric: true },
      { label: fill(words.difference, { region: against }), numeric: true },
      { label: words.remarks, numeric: false },
    ],
    rows: shown.map((each, i) => ({
      header: regionName(data, each.region, language),
      cells: [
        formatValue(indicator, each, core, { unit: 'none' }),
        i === 0 ? difference : '',
        remarksOn(indicator, each, language),
      ],
    })),
  });
}

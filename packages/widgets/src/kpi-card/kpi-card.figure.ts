import {
  compareToBenchmark,
  evidenceWord,
  formatPercent,
  formatValue,
  judgementWord,
  type BenchmarkCompared,
  type BenchmarkComparison,
  type Indicator,
  type Judgement,
  type Observation,
  type RegionCode,
} from '@stadspeil/core';
import type { Outcome } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { differenceText } from '../frame/difference-text.ts';
import { emptyMessage } from '../frame/empty-message.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { latestPoint } from '../frame/latest-point.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';

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

/** What a card draws: one figure and its comparison. */
export interface KpiCardFigure {
  readonly frame: FrameFigure;
  readonly place: string;
  /** The number, with the word or sign that belongs to it. */
  readonly value: string;
  readonly unit: string;
  readonly comparison: CardComparison | null;
}

/** The cells a card is about. */
export interface CardCells {
  readonly indicator: Indicator;
  readonly figure: Observation;
  /** Of the benchmark that was asked for: a cell of the same period, else its latest, else absent. */
  readonly benchmark: Observation | null;
  readonly comparison: BenchmarkComparison | null;
}

/**
 * Picks the cells of a card and compares them; `null` when the region has no row at all.
 */
export function cardCells(data: WidgetData, settings: WidgetSettings): CardCells | null {
  const indicator = data.indicators[0];
  const region = settings.region[0] ?? data.observations[0]?.region;
  const figure = indicator && region ? latestPoint(indicator, region, data, settings) : undefined;
  if (!indicator || !figure) return null;
  const [against] = settings.benchmark;
  const benchmark = against ? benchmarkPoint(indicator, against, figure, data, settings) : null;
  const comparison = benchmark && compareToBenchmark(indicator, figure, benchmark, settings);
  return { indicator, figure, benchmark, comparison };
}

/**
 * Makes what a card draws: the latest figure of a region (or that of the asked period) against the
 * same period of its benchmark.
 *
 * Absent cells: no row at all is the state `empty`; a figure or benchmark that is absent is shown as
 * such.
 */
export function kpiCardFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: DrawingLanguage,
): Outcome<KpiCardFigure> {
  const { core } = language;
  const cells = cardCells(data, settings);
  if (!cells) return { state: 'empty', message: emptyMessage(data, settings, language) };
  const { indicator, figure, comparison } = cells;
  return {
    state: 'ready',
    model: {
      frame: frameFigure(indicator.title[core.code], data, settings, language),
      place: regionName(data, figure.region, language),
      value: formatValue(indicator, figure, core, { unit: 'short' }),
      unit: indicator.unit.label[core.code],
      comparison: comparison && verdictOf(comparison, data, language),
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
  language: DrawingLanguage,
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

function verdictWords(compared: BenchmarkCompared, { core }: DrawingLanguage): string | null {
  const { judgement, evidence } = compared;
  const words = [
    judgement !== 'none' && judgementWord(compared, core),
    evidence !== 'not-tested' && evidenceWord(compared, core),
  ];
  return words.filter(Boolean).join(', ') || null;
}

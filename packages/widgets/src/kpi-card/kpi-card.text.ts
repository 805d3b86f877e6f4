import {
  benchmarkSentence,
  compareToBenchmark,
  evidenceWord,
  formatPercent,
  formatPeriod,
  formatValue,
  judgementWord,
  observationSentence,
  type BenchmarkCompared,
  type Judgement,
  type Observation,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { differenceText } from '../frame/difference-text.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import { regionName } from '../frame/region-name.ts';
import { remarksOn } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import type { Drawing } from '../chart/drawing.ts';
import { cardCells, placeName, type CardCells } from './kpi-card.figure.ts';

/** What a comparison comes to, in the room of a card. The sentence is made from the same comparison. */
export interface CardVerdict {
  readonly label: string;
  /** `+104,8`, and `14,2%` where a percentage says something. */
  readonly difference: string;
  readonly percentDifference: string | null;
  /** From polarity alone; decides the looks of `words`. */
  readonly judgement: Judgement;
  /** "gunstiger, significant volgens de bron"; `null` where there is nothing to judge. */
  readonly words: string | null;
}

/** The text of a card and the verdict on its figure. */
export interface KpiCardText extends FrameText {
  /** `null` without a benchmark, and when the two were not compared: the sentence says why. */
  readonly verdict: CardVerdict | null;
  /** Its course in small, which the summary says in words; absent without two figures in time. */
  readonly line?: Drawing | null;
}

/**
 * Makes the text of a card: its sentence, its table, its remarks and its source. The sentence of a
 * comparison that could not be made says why. Only for a card that has a figure.
 */
export function kpiCardText(
  data: WidgetData,
  settings: WidgetSettings,
  language: WidgetLanguage,
): KpiCardText {
  const { core, words } = language;
  const cells = cardCells(data, settings) as CardCells;
  const { indicator, figure, benchmark } = cells;
  const comparison = benchmark && compareToBenchmark(indicator, figure, benchmark, settings);
  const names = { regions: data.regions.values() };
  const verdict = comparison?.outcome === 'compared' ? verdictOf(comparison, data, language) : null;
  const observations = benchmark ? [figure, benchmark] : [figure];
  const text = frameText(
    {
      indicators: [indicator],
      observations,
      summary: [
        comparison
          ? benchmarkSentence(comparison, core, names)
          : observationSentence(indicator, figure, core, names),
      ],
      notes: figure.run ? [words.uncertainShown] : [],
      table: cardTable(cells, observations, verdict, data, language),
    },
    data,
    language,
  );
  return { ...text, verdict };
}

function verdictOf(comparison: BenchmarkCompared, data: WidgetData, language: WidgetLanguage): CardVerdict {
  const { core, words } = language;
  const { indicator, benchmark, difference, percentDifference, judgement, evidence } = comparison;
  const verdict = [
    judgement !== 'none' && judgementWord(comparison, core),
    evidence !== 'not-tested' && evidenceWord(comparison, core),
  ];
  const isPercentage = percentDifference !== null && indicator.valueType !== 'share';
  return {
    label: fill(words.difference, { region: regionName(data, benchmark.region, language) }),
    difference: differenceText(indicator, difference, language),
    percentDifference: isPercentage ? formatPercent(percentDifference, core) : null,
    judgement,
    words: verdict.filter(Boolean).join(', ') || null,
  };
}

/** The table of a card: its figure and those beside it, with their periods where some are of other times. */
export function cardTable(
  cells: CardCells,
  observations: readonly Observation[],
  verdict: CardVerdict | null,
  data: WidgetData,
  language: WidgetLanguage,
  hasPeriods?: boolean,
): TableModel {
  const { core, words } = language;
  const { indicator, figure } = cells;
  const title = indicator.title[core.code];
  return withoutEmptyColumns({
    caption: `${title} (${indicator.unit.label[core.code]})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: words.region, numeric: false },
      { label: words.period, numeric: false },
      { label: words.value, numeric: true },
      { label: verdict?.label ?? '', numeric: true },
      { label: words.remarks, numeric: false },
    ],
    rows: observations.map((each) => ({
      header: placeName(indicator, each, data, language),
      cells: [
        hasPeriods ? formatPeriod(each.period, core) : '',
        formatValue(indicator, each, core, { unit: 'none' }),
        (each === figure && verdict?.difference) || '',
        remarksOn(indicator, each, language),
      ],
    })),
  });
}

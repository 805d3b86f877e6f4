import {
  benchmarkSentence,
  compareToBenchmark,
  evidenceWord,
  formatPercent,
  formatValue,
  judgementWord,
  observationSentence,
  type BenchmarkCompared,
  type BenchmarkComparison,
  type Judgement,
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
import { cardCells, type CardCells } from './kpi-card.figure.ts';

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
  const text = frameText(
    {
      indicators: [indicator],
      observations: benchmark ? [figure, benchmark] : [figure],
      summary: [
        comparison
          ? benchmarkSentence(comparison, core, names)
          : observationSentence(indicator, figure, core, names),
      ],
      notes: figure.run ? [words.uncertainShown] : [],
      table: cardTable(cells, comparison, data, language),
    },
    data,
    language,
  );
  return {
    ...text,
    verdict: comparison?.outcome === 'compared' ? verdictOf(comparison, data, language) : null,
  };
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

function cardTable(
  { indicator, figure, benchmark }: CardCells,
  comparison: BenchmarkComparison | null,
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

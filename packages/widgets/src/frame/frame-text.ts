import {
  caveatSentence,
  caveatsOf,
  formatPeriod,
  periodKey,
  periodStart,
  type Indicator,
  type LanguageCode,
  type Observation,
  type Period,
  type Region,
  type Source,
} from '@stadspeil/core';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import type { CursorModel } from './cursor-model.ts';
import type { TableModel } from './table-model.ts';

/** One source as it is cited under a figure. */
export interface SourceLine {
  readonly text: string;
  readonly url: string | null;
}

/** The figures shown as data, and the names of the buttons under them. */
export interface FigureTools {
  readonly lang: LanguageCode;
  readonly labels: Readonly<
    Record<'pick' | 'download' | 'share' | 'listen' | 'chart' | 'table' | 'failed', string>
  >;
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly regions: readonly Region[];
  readonly edition: string | null;
  /** `{edition}`. */
  readonly editionLabel: string;
  /** Remarks on periods, in the language of the reader. Default: none. */
  readonly annotations?: readonly PeriodRemark[];
}

/** A remark on a period. */
export interface PeriodRemark {
  readonly period: Period;
  readonly text: string;
}

/** What is read around a figure: its sentences, its table, its remarks, its period and its source. */
export interface FrameText {
  /** Generated sentences, most important first. */
  readonly summary: readonly string[];
  /** A newer edition exists. */
  readonly notice: string | null;
  /** What a reader must keep in mind. */
  readonly notes: readonly string[];
  readonly period: { readonly label: string; readonly text: string };
  readonly source: { readonly label: string; readonly lines: readonly SourceLine[] };
  readonly table: TableModel;
  readonly tableLabel: string;
  /** What the numbers in a drawing stand for, in their order. Default: there are none. */
  readonly annotations?: { readonly label: string; readonly items: readonly string[] };
  /** `null` for what is no figure of a dataset, such as a scenario. */
  readonly tools: FigureTools | null;
  /** What the cursor over the drawing says, where there is one. */
  readonly cursor?: CursorModel;
}

/** The text of a figure that can be taken along. */
export type TooledText = FrameText & {
  readonly tools: FigureTools;
  /** Where a page of all bars shows. */
  readonly pages?: { readonly shown: (from: number, to: number) => string };
};

/** What a widget adds to the text that all share. */
export interface TextContent {
  readonly indicators: readonly Indicator[];
  /** The figures shown, for their caveats and periods. */
  readonly observations: readonly Observation[];
  readonly summary: readonly string[];
  readonly notes?: readonly string[];
  /** Whether the summary says the caveats of the figures already. Default: no. */
  readonly saysCaveats?: boolean;
  readonly table: TableModel;
}

/**
 * Puts the text around a widget's own: caveats of the figures shown and of their definitions, each
 * said once; the period they cover; and every source with its licence.
 */
export function frameText(content: TextContent, data: WidgetData, language: WidgetLanguage): FrameText {
  const { core, words } = language;
  const { indicators, observations } = content;
  const unsaid = content.saysCaveats ? [] : observations;
  const codes = indicators.flatMap((indicator) =>
    unsaid.flatMap((each) => (each.indicator === indicator.id ? caveatsOf(indicator, each) : [])),
  );
  const notes = [
    ...(content.notes ?? []),
    ...[...new Set(codes)].map((code) => caveatSentence(code, core)),
    ...definedCaveats(indicators, core.code),
  ];
  return {
    summary: content.summary,
    notice: data.newerEdition ? fill(words.newerEdition, { edition: data.newerEdition }) : null,
    notes: [...new Set(notes)],
    period: { label: words.period, text: periodText(observations, language) },
    source: { label: words.source, lines: sourceLines(indicators, data.edition, language) },
    table: withControls(content.table, language),
    tableLabel: words.showTable,
    tools: {
      lang: core.code,
      labels: words.tools,
      indicators,
      observations,
      regions: [...data.regions.values()],
      edition: data.edition,
      editionLabel: words.edition,
    },
  };
}

/** What the definitions say, each once: of which indicators, where it does not hold for all. */
function definedCaveats(indicators: readonly Indicator[], code: LanguageCode): readonly string[] {
  const namesOf = new Map<string, string[]>();
  for (const { caveats = [], title } of indicators) {
    for (const { [code]: text } of caveats) namesOf.set(text, [...(namesOf.get(text) ?? []), title[code]]);
  }
  return [...namesOf].map(
    ([text, names]) => (names.length < indicators.length ? `${names.join(', ')}: ` : '') + text,
  );
}

/** First to last period of the figures, or the one they share. */
function periodText(observations: readonly Observation[], { core }: WidgetLanguage): string {
  // Two unknown periods differ by no number, which a sort takes for equal.
  const periods = [...new Map(observations.map(({ period }) => [periodKey(period), period])).values()].sort(
    (a, b) => periodStart(a) - periodStart(b),
  );
  return [...new Set([periods[0], periods.at(-1)])]
    .flatMap((each) => (each ? formatPeriod(each, core) : []))
    .join(' – ');
}

function sourceLines(
  indicators: readonly Indicator[],
  edition: string | null,
  { core, words }: WidgetLanguage,
): readonly SourceLine[] {
  const sources = new Map<string, Source>(
    indicators.flatMap((each) => each.sources.map((source) => [source.id, source])),
  );
  return [...sources.values()].map(({ title, licence, url }) => ({
    text: [
      title[core.code],
      edition && fill(words.edition, { edition }),
      fill(words.licence, { licence: licence.title[core.code] }),
    ]
      .filter(Boolean)
      .join(' · '),
    url: url ?? null,
  }));
}

/** Three rows or more can be sorted. */
function withControls(table: TableModel, { core, words }: WidgetLanguage): TableModel {
  if (table.rows.length < 3) return table;
  const shown = (from: number, to: number): string =>
    fill(words.shownOf, { from: String(from + 1), to: String(to), n: String(table.rows.length) });
  return {
    ...table,
    controls: { lang: core.code, previous: words.previousPage, next: words.nextPage, shown },
  };
}

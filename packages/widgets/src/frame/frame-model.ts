import {
  caveatSentence,
  caveatsOf,
  formatPeriod,
  periodKey,
  periodStart,
  type Indicator,
  type Observation,
  type Source,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import type { TableModel } from './table-model.ts';

/** One source as it is cited under a figure. */
export interface SourceLine {
  readonly text: string;
  readonly url: string | null;
}

/** What stands around every figure: its title, its sentences, its table, its period and its source. */
export interface FrameModel {
  readonly lang: string;
  readonly title: string;
  readonly headingLevel: number;
  /** Generated sentences, most important first. */
  readonly summary: readonly string[];
  /** What a reader must keep in mind. */
  readonly notes: readonly string[];
  /** A newer edition exists. */
  readonly notice: string | null;
  readonly period: { readonly label: string; readonly text: string };
  readonly source: { readonly label: string; readonly lines: readonly SourceLine[] };
  readonly table: TableModel;
  readonly tableLabel: string;
  readonly view: 'chart' | 'table';
}

/** What a widget adds to the frame that all share. */
export interface FrameContent {
  readonly indicators: readonly Indicator[];
  /** The figures shown, for their caveats and periods. */
  readonly observations: readonly Observation[];
  readonly title: string;
  readonly summary: readonly string[];
  readonly notes?: readonly string[];
  readonly table: TableModel;
}

/**
 * Puts the frame around a widget's own content: caveats of the figures shown and of their
 * definitions, each said once; the period they cover; and every source with its licence.
 */
export function frameModel(
  content: FrameContent,
  data: WidgetData,
  settings: WidgetSettings,
  language: WidgetLanguage,
): FrameModel {
  const { core, words } = language;
  const { indicators, observations } = content;
  const codes = observations.flatMap((each) => {
    const indicator = indicators.find(({ id }) => id === each.indicator);
    return indicator ? caveatsOf(indicator, each) : [];
  });
  const notes = [
    ...(content.notes ?? []),
    ...[...new Set(codes)].map((code) => caveatSentence(code, core)),
    ...indicators.flatMap(({ caveats = [] }) => caveats.map((text) => text[core.code])),
  ];
  return {
    lang: core.code,
    title: settings.caption ?? content.title,
    headingLevel: settings.headingLevel,
    summary: content.summary,
    notes: [...new Set(notes)],
    notice: data.newerEdition ? fill(words.newerEdition, { edition: data.newerEdition }) : null,
    period: { label: words.period, text: periodText(observations, language) },
    source: { label: words.source, lines: sourceLines(indicators, data.edition, language) },
    table: content.table,
    tableLabel: words.showTable,
    view: settings.view,
  };
}

/** First to last period of the figures, or the one they share. */
function periodText(observations: readonly Observation[], { core }: WidgetLanguage): string {
  const periods = [...new Map(observations.map(({ period }) => [periodKey(period), period])).values()].sort(
    (a, b) => (periodStart(a) === periodStart(b) ? 0 : periodStart(a) - periodStart(b)),
  );
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  return first === last
    ? formatPeriod(first, core)
    : `${formatPeriod(first, core)} – ${formatPeriod(last, core)}`;
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

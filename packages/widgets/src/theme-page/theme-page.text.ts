import { chipText, type Note, type PrintedChart } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { FrameText } from '../frame/frame-text.ts';
import { judgementCell } from '../frame/judgement-cell.ts';
import { regionName } from '../frame/region-name.ts';
import { ownRemarks } from '../frame/remarks.ts';
import { indicatorTableText } from '../indicator-table/indicator-table.text.ts';
import type { ThemeData, WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ClaimsWidgetLanguage } from '../words/widget-language.ts';
import { claimText, type ClaimText } from './theme-claims.ts';
import { keyRows } from './theme-page.figure.ts';
import {
  linesText,
  measureTexts,
  statementText,
  type MeasureTexts,
  type StatementText,
  type ThemeContext,
} from './theme-statements.ts';

/** A main goal of the national programme, and how the theme belongs to it. */
export interface GoalText {
  readonly title: string;
  readonly text: string;
  readonly basis: readonly string[];
}

/** A printed chart, and what could fill it. */
export interface ChartText extends MeasureTexts {
  readonly title: string;
  readonly shows: string;
  readonly facts: readonly string[];
  readonly tables: { readonly label: string; readonly lines: readonly string[] };
}

/** An inconsistency or a printing error, and how the dataset holds it. */
export interface NoteText {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/** A section with its heading. Without items it is not shown. */
export interface ThemeSection<Item> {
  readonly title: string;
  readonly intro: string | null;
  readonly items: readonly Item[];
}

/** What a theme page says around its key figures. */
export interface ThemePageText extends FrameText {
  readonly figures: {
    readonly title: string;
    /** Where the theme has no figure. */
    readonly none: string | null;
    /** A list for each card: comparisons and remarks. */
    readonly remarks: readonly (readonly string[])[];
  };
  /** What stands over the figures that measure a statement. */
  readonly measures: string;
  readonly trends: ThemeSection<StatementText>;
  readonly recommendations: ThemeSection<StatementText>;
  readonly findings: ThemeSection<StatementText>;
  readonly goals: ThemeSection<GoalText>;
  readonly claims: ThemeSection<ClaimText>;
  readonly charts: ThemeSection<ChartText>;
  readonly remarks: ThemeSection<NoteText>;
  readonly sources: string;
}

/**
 * Makes the text of a theme page: key figures with their comparisons, what the publication says and asks
 * with what measures it, its goals, its claims with their test, its charts with what could fill them, and
 * all figures as a table with their sources. Only for a theme that has a figure or a report.
 */
export function themePageText(
  data: WidgetData,
  settings: WidgetSettings,
  language: ClaimsWidgetLanguage,
): ThemePageText {
  const { words } = language;
  const page = words.themePage;
  const theme: ThemeData = data.theme ?? { title: noTitle, dataset: '', report: null, claims: [] };
  const context: ThemeContext = { data, theme, settings, language };
  const {
    trends = [],
    recommendations = [],
    findings = [],
    goals = [],
    charts = [],
    notes = [],
  } = theme.report ?? {};
  const { facts = [], decisions = [] } = theme.report?.recovery ?? {};
  const said = (each: Parameters<typeof statementText>[0]): StatementText =>
    withNotes(statementText(each, context), each.indicators, notes, context);
  const rows = keyRows(data, settings, language);
  const table = indicatorTableText(data, settings, language);
  const claims = theme.claims.map((claim) => claimText(claim, context));
  const tested = claims.filter(({ outcome }) => outcome !== 'not-testable');
  return {
    ...table,
    figures: {
      title: page.figures,
      none: rows.length || table.table.rows.length ? null : page.noFigures,
      remarks: rows.map((row) => cardRemarks(row, notes, context)),
    },
    measures: page.measures,
    trends: section(page.trends, trends.map(said)),
    recommendations: section(page.recommendations, [...recommendations, ...decisions].map(said)),
    findings: section(page.findings, [...findings, ...facts].map(said)),
    goals: section(
      page.goals,
      goals.map(({ number, title, text, links }) => ({
        title: fill(page.goal, { n: String(number), title: title[language.core.code] }),
        text: text[language.core.code],
        basis: links.map(({ basis, lines }) =>
          [page.basis[basis], lines && `(${linesText(lines, language)})`].filter(Boolean).join(' '),
        ),
      })),
    ),
    claims: section(
      page.claims,
      // What was tested stands first.
      [...tested, ...claims.filter((each) => !tested.includes(each))],
      [
        page.claimsIntro,
        fill(page.claimsTested, { n: String(tested.length), of: String(claims.length) }),
      ].join(' '),
    ),
    charts: section(
      page.charts,
      charts.map((chart) => chartText(chart, notes, context)),
      page.chartsIntro,
    ),
    remarks: section(
      page.notes,
      notes.map((note) => noteText(note, language)),
    ),
    sources: page.sources,
  };
}

const noTitle = { nl: '', en: '' };

function section<Item>(
  title: string,
  items: readonly Item[],
  intro: string | null = null,
): ThemeSection<Item> {
  return { title, intro, items };
}

function cardRemarks(
  { indicator, figure, comparisons }: ReturnType<typeof keyRows>[number],
  notes: readonly Note[],
  { data, settings, language }: ThemeContext,
): readonly string[] {
  const { core, words } = language;
  return [
    ...comparisons.flatMap((each, i) => {
      if (!each) return [];
      const verdict = judgementCell(each, language).text;
      return fill(words.themePage.compared, {
        region: regionName(data, settings.benchmark[i] ?? '', language),
        comparison: [chipText(each, core), verdict].filter(Boolean).join(', '),
      });
    }),
    ownRemarks(indicator, figure, language),
    seeNotes(
      notes.filter(({ indicators }) => indicators.includes(indicator.id)),
      language,
    ),
  ].filter(Boolean);
}

function withNotes<Text extends MeasureTexts>(
  text: Text,
  indicators: readonly string[],
  notes: readonly Note[],
  { language }: ThemeContext,
  chart?: string,
): Text {
  const touching = notes.filter(
    (note) => note.indicators.some((id) => indicators.includes(id)) || (chart && note.charts.includes(chart)),
  );
  return { ...text, remarks: [...text.remarks, seeNotes(touching, language)].filter(Boolean) };
}

/** Refers to the notes where they bite. */
function seeNotes(notes: readonly Note[], { words }: ClaimsWidgetLanguage): string {
  return notes.length ? fill(words.themePage.seeNotes, { notes: notes.map(({ id }) => id).join(', ') }) : '';
}

function chartText(chart: PrintedChart, notes: readonly Note[], context: ThemeContext): ChartText {
  const { language } = context;
  const { core, words } = language;
  const page = words.themePage;
  const { id, title, shows, numbers, lines, publicTables, note } = chart;
  return withNotes(
    {
      ...measureTexts(chart, context),
      title: title[core.code],
      shows: shows[core.code],
      facts: [page.numbers[numbers], ...(note ? [note[core.code]] : []), linesText(lines, language)],
      tables: {
        label: publicTables.length ? page.publicTables : page.noPublicTable,
        lines: publicTables.map((table) =>
          [
            [table.publisher, table.id].filter(Boolean).join(' '),
            [table.title, table.verified ? page.verified : page.notVerified, table.note?.[core.code]]
              .filter(Boolean)
              .join('; '),
          ].join(': '),
        ),
      },
    },
    chart.indicators,
    notes,
    context,
    id,
  );
}

function noteText({ id, text, encoding, lines }: Note, language: ClaimsWidgetLanguage): NoteText {
  const { core, words } = language;
  return {
    title: id,
    text: text[core.code],
    facts: [fill(words.themePage.encoding, { encoding: encoding[core.code] }), linesText(lines, language)],
  };
}

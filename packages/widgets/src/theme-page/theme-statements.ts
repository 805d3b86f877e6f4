import { formatPeriod, formatValue, type Measured, type Statement } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { indicatorRows } from '../indicator-table/table-rows.ts';
import type { ThemeData, WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ClaimsWidgetLanguage } from '../words/widget-language.ts';
import type { FigureCard } from './theme-page.figure.ts';

/** What figures and claims measure something, in words. */
export interface MeasureTexts {
  /** The figures at hand. */
  readonly figures: readonly FigureCard[];
  /** What else there is: claims, figures that are not at hand, notes, or that nothing measures it. */
  readonly remarks: readonly string[];
}

/** Something that the publication says or asks. */
export interface StatementText extends MeasureTexts {
  readonly text: string;
  /** Where it is printed, and what is asked for. */
  readonly facts: readonly string[];
}

/** What a page is made from. */
export interface ThemeContext {
  readonly data: WidgetData;
  readonly theme: ThemeData;
  readonly settings: WidgetSettings;
  readonly language: ClaimsWidgetLanguage;
}

/** Says a statement with the figures that measure it. */
export function statementText(
  statement: Statement & { readonly ambition?: 'more' | 'better' | 'different' },
  context: ThemeContext,
): StatementText {
  const { core, words } = context.language;
  const { measuredBy, ambition } = statement;
  const measures = measureTexts(statement, context);
  return {
    text: statement.text[core.code],
    facts: [
      ...(ambition ? [words.themePage.ambition[ambition]] : []),
      linesText(statement.lines, context.language),
    ],
    figures: measures.figures,
    remarks: [...(measuredBy ? [words.themePage.measuredBy[measuredBy]] : []), ...measures.remarks],
  };
}

/** The figures of the region that measure something, and words for what else does. */
export function measureTexts(
  { indicators, claims }: Measured,
  { data, theme, settings, language }: ThemeContext,
): MeasureTexts {
  const { core, words } = language;
  const { claimsAbout, elsewhere } = words.themePage;
  const rows = indicators.length
    ? indicatorRows(data, { ...settings, indicator: indicators, theme: null, benchmark: [] }, language)
    : [];
  const shown = new Set(rows.map(({ indicator }) => indicator.id));
  const others = indicators.filter((id) => !shown.has(id));
  const titlesOf = (titles: readonly string[]): string => [...new Set(titles)].join('; ');
  const claimTitles = theme.claims.flatMap(({ id, title }) => (claims.includes(id) ? title[core.code] : []));
  return {
    figures: rows.map(({ indicator, label, figure }) => ({
      label,
      value: formatValue(indicator, figure, core),
      period: formatPeriod(figure.period, core),
    })),
    remarks: [
      ...(others.length
        ? [
            fill(elsewhere, {
              titles: titlesOf(others.map((id) => data.titles.get(id)?.[core.code] ?? id)),
            }),
          ]
        : []),
      ...(claimTitles.length ? [fill(claimsAbout, { titles: titlesOf(claimTitles) })] : []),
    ],
  };
}

/** Where something is printed: "regel 237-242, 352". */
export function linesText(lines: string, { words }: ClaimsWidgetLanguage): string {
  return fill(words.themePage.lines, { lines: lines.replaceAll(';', ', ') });
}

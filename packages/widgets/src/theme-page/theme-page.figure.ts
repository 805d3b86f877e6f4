import { formatPeriod, formatValue } from '@stadspeil/core';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { indicatorRows, type IndicatorRow } from '../indicator-table/table-rows.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { ChartLanguage, ClaimsWidgetLanguage } from '../words/widget-language.ts';

/** A figure in the room of a card. */
export interface FigureCard {
  readonly label: string;
  readonly value: string;
  readonly period: string;
}

/** What a theme page shows first: its title and its key figures. */
export interface ThemePageFigure {
  readonly frame: FrameFigure;
  /** Of the publication, where it has one. */
  readonly slogan: string | null;
  readonly cards: readonly FigureCard[];
}

/**
 * The rows that a theme's key figures are: those that were asked for, else every indicator of the theme
 * that has a figure without categories.
 */
export function keyRows(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): readonly IndicatorRow[] {
  const rows = indicatorRows(data, settings, language);
  return settings.indicator.length ? rows : rows.filter(({ figure }) => !figure.dimensions);
}

/**
 * Makes what a theme page shows first.
 *
 * Absent cells: a figure that is absent says why. A theme without a figure and without a report is the
 * state `empty`.
 */
export function themePageFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: ClaimsWidgetLanguage,
): Drawn<ThemePageFigure> {
  const { core, words } = language;
  const rows = indicatorRows(data, settings, language);
  const { title, report } = data.theme ?? {};
  if (!rows.length && !report) return { state: 'empty' };
  const region = data.regions.get(settings.region[0] ?? rows[0]?.figure.region ?? '')?.name[core.code];
  return {
    state: 'ready',
    model: {
      frame: frameFigure(
        title?.[core.code] ?? words.figuresOf.replace('{region}', () => region ?? ''),
        settings,
        language,
      ),
      slogan: report?.parts[0]?.slogan?.[core.code] ?? null,
      cards: keyRows(data, settings, language).map(({ indicator, label, figure }) => ({
        label,
        value: formatValue(indicator, figure, core),
        period: formatPeriod(figure.period, core),
      })),
    },
  };
}

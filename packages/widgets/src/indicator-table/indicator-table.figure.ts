import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ChartLanguage } from '../words/widget-language.ts';
import { indicatorRows } from './table-rows.ts';

/** What stands around the table; the table itself is text. */
export interface IndicatorTableFigure {
  readonly frame: FrameFigure;
}

/**
 * Makes what stands around a table of indicators.
 *
 * Absent cells: a figure that is absent is a row that says why; no row at all is the state `empty`.
 */
export function indicatorTableFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): Drawn<IndicatorTableFigure> {
  const [first] = indicatorRows(data, settings, language);
  if (!first) return { state: 'empty' };
  const region = regionName(data, first.figure.region, language);
  const title = fill(language.words.figuresOf, { region });
  return { state: 'ready', model: { frame: frameFigure(title, { ...settings, view: 'table' }, language) } };
}

import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutch } from '../words/dutch.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { cardCourse } from './card-course.ts';
import { kpiCardFigure, type KpiCardFigure } from './kpi-card.figure.ts';
import { kpiCardText, type KpiCardText } from './kpi-card.text.ts';

/** One figure, its comparison, and the text around it. */
export interface KpiCardModel {
  readonly figure: KpiCardFigure;
  readonly text: KpiCardText;
}

/**
 * Makes the whole model of a card: the latest figure of a region (or that of the asked period)
 * against the same period of its benchmark, with its sentence, table, remarks and source.
 *
 * Absent cells: no row at all is the state `empty`; a figure or benchmark that is absent is shown as
 * such, and the sentence says why nothing was compared.
 */
export function kpiCardModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: WidgetLanguage = dutch,
): Outcome<KpiCardModel> {
  return makeModel({ figure: kpiCardFigure, text: wholeText }, data, settings, language);
}

function wholeText(data: WidgetData, settings: WidgetSettings, language: WidgetLanguage): KpiCardText {
  const drawn = kpiCardFigure(data, settings, language);
  const hasCourse = drawn.state === 'ready' && drawn.model.hasCourse;
  return (hasCourse ? cardCourse : kpiCardText)(data, settings, language);
}

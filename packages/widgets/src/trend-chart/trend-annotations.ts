import { periodKey, StadspeilError, type LocalisedText, type Period } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { Annotation, WidgetData } from '../load/widget-data.ts';
import type { OperationsLanguage } from '../words/widget-language.ts';
import { pickSeries } from './pick-series.ts';
import type { TrendCourse } from './trend-course.ts';
import { trendLines } from './trend-lines.ts';

/** A remark on a period that shows. */
export interface TrendAnnotation {
  /** What stands for it in the drawing: from 1, in order of time. */
  readonly number: number;
  /** That of its period on the axis. */
  readonly place: number;
  readonly text: string;
}

/**
 * Takes the remarks on the periods that show, of those that were handed in; one on a period out of sight is
 * left out. What a source notes at a cell is for who reads the source, in its language: it is none.
 *
 * @throws {StadspeilError} `INDICATOR_INVALID` for one without a period of the figures, or without a text in
 * one of the languages.
 */
export function trendAnnotations(
  data: WidgetData,
  course: TrendCourse,
  settings: WidgetSettings,
  language: OperationsLanguage,
): readonly TrendAnnotation[] {
  const { periods } = course.lines;
  const given = data.annotations ? givenOf(data, data.annotations, settings, language) : [];
  return given
    .map(({ period, text }) => ({ place: periods.indexOf(period), text }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map((each, i) => ({ ...each, number: i + 1 }));
}

interface Remark {
  readonly period: Period;
  readonly text: string;
}

function givenOf(
  data: WidgetData,
  annotations: readonly Annotation[],
  settings: WidgetSettings,
  language: OperationsLanguage,
): readonly Remark[] {
  const whole = trendLines(data, { ...settings, from: null, to: null }, language, pickSeries);
  const known = [...data.observations.map(({ period }) => periodKey(period)), ...whole.periods];
  // What a page hands in is not what its type says.
  return [annotations].flat().map((each: Partial<Annotation> | null, i) => {
    const refuse = (part: string, expected: string, received: unknown): never => {
      throw new StadspeilError('INDICATOR_INVALID', {
        at: `data.annotations[${i}]${part}`,
        expected,
        received: JSON.stringify(received) ?? 'none',
        fix: `Write { "period": "${known[0]}", "text": { "nl": "…", "en": "…" } }.`,
      });
    };
    const { period, text } = each ?? {};
    const key = periodKey(String(period) as Period);
    if (!known.includes(key)) refuse('.period', 'a period of the figures', period);
    for (const lang of ['nl', 'en'] as const) {
      if (typeof text?.[lang] !== 'string' || !text[lang].trim())
        refuse(`.text.${lang}`, 'a text', text?.[lang]);
    }
    return { period: key, text: (text as LocalisedText)[language.core.code] };
  });
}

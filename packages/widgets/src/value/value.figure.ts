import { caveatMark, caveatsOf, formatPeriod, formatValue } from '@stadspeil/core';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { latestPoint } from '../frame/latest-point.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';

/** One figure in running text. */
export interface ValueModel {
  readonly lang: string;
  /** The number with the sign or word that belongs to it: "844,9", "ruim 4.500", "7%". */
  readonly text: string;
  /** The bare number for machines; `null` where there is none. */
  readonly value: number | null;
  /** Its period and remarks, as stand behind it: "jaar onbekend (gepubliceerd in 2018)". */
  readonly period: string;
}

/** Marks that a short text can bear: the number and the period say the others themselves. */
const shownMarks = /forecast|target|plan|provisional|estimated|break|order-mapped|uncertain/;

/**
 * Makes what a figure in running text shows: the latest of the region, or that of the asked period.
 *
 * Absent cells: a figure that is absent is its reason in words; no row at all is the state `empty`.
 */
export function valueFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: WidgetLanguage,
): Drawn<ValueModel> {
  const { core, words } = language;
  const wanted = settings.indicator[0];
  const indicator =
    data.indicators.find(({ id }) => id === wanted) ?? (wanted ? undefined : data.indicators[0]);
  const region = settings.region[0] ?? data.observations[0]?.region;
  const figure = indicator && region ? latestPoint(indicator, region, data, settings) : undefined;
  if (!indicator || !figure) return { state: 'empty' };
  const marks = caveatsOf(indicator, figure)
    .filter((code) => shownMarks.test(code))
    .map((code) => caveatMark(code, core));
  return {
    state: 'ready',
    model: {
      lang: core.code,
      text: formatValue(indicator, figure, core, { unit: 'short' }),
      value: figure.value,
      period: [
        unbracketed(formatPeriod(figure.period, core)),
        ...marks,
        ...(data.newerEdition ? [fill(words.newerThere, { edition: data.newerEdition })] : []),
      ].join(', '),
    },
  };
}

/** The period stands in brackets itself. */
function unbracketed(text: string): string {
  return text.replace(/ \((.*)\)$/, ', $1');
}

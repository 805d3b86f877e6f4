import {
  compareToBenchmark,
  missingObservation,
  periodStart,
  type BenchmarkComparison,
  type Indicator,
  type Observation,
  type RegionCode,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { latestPoint } from '../frame/latest-point.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ChartLanguage } from '../words/widget-language.ts';

/** One bar before it is put in words. */
export interface Bar {
  readonly observation: Observation;
  /** Of the same region in the earlier period that was asked for; `null` where none was. */
  readonly earlier: Observation | null;
  readonly label: string;
  readonly comparison: BenchmarkComparison | null;
}

/** The cells a bar chart is about, in the order in which they are shown. */
export interface BarCells {
  readonly indicator: Indicator;
  readonly bars: readonly Bar[];
  readonly reference: Observation | null;
}

/**
 * Picks the bars of a chart and compares them to the reference; `null` when none of them has a figure.
 * They are ranked unless the order that was given is asked for; a raw run keeps that of the source.
 */
export function barCells(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): BarCells | null {
  const [indicator] = data.indicators;
  if (!indicator || !data.observations.length) return null;
  const { from, to } = settings;
  const isPair = from !== null && to !== null;
  const asked = isPair ? { ...settings, period: to } : settings;
  const [benchmark] = settings.benchmark;
  const reference = (benchmark && latestPoint(indicator, benchmark, data, asked)) || null;
  const bars = barsOf(indicator, data, asked, language).map(({ observation, label, dimension }): Bar => ({
    observation,
    label,
    earlier: isPair
      ? (latestPoint(indicator, observation.region, data, { ...settings, dimension, period: from }) ??
        absent(indicator, observation.region, data))
      : null,
    comparison:
      reference && !observation.run ? compareToBenchmark(indicator, observation, reference, settings) : null,
  }));
  if (settings.order === 'ranked') {
    bars.sort(
      (a, b) =>
        rankOf(b.observation) - rankOf(a.observation) || a.label.localeCompare(b.label, language.core.code),
    );
  }
  return bars.some(({ observation }) => observation.state !== 'absent')
    ? { indicator, bars: settings.region[0] === 'all' ? bars.map(withPlace) : bars, reference }
    : null;
}

/** A place among all there are; equal figures share the best one. */
function withPlace(bar: Bar, _index: number, bars: readonly Bar[]): Bar {
  const value = rankOf(bar.observation);
  const place = 1 + bars.filter(({ observation }) => rankOf(observation) > value).length;
  return { ...bar, label: `${place}. ${bar.label}` };
}

interface BarPick extends Pick<Bar, 'observation' | 'label'> {
  readonly dimension: WidgetSettings['dimension'];
}

function barsOf(
  indicator: Indicator,
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): readonly BarPick[] {
  const [first = data.observations[0]?.region ?? ''] = settings.region;
  const { dimension, parts } = settings;
  const split = indicator.dimensions?.find(({ id }) =>
    dimension.some((each) => each.id === id && each.category === null),
  );
  const at = (code: string, dimension: WidgetSettings['dimension']): Observation =>
    latestPoint(indicator, code, data, { ...settings, dimension }) ?? absent(indicator, code, data);
  if (split) {
    return Object.entries(split.categories).map(([category, label]) => {
      const own = dimension.map((each) => (each.id === split.id ? { ...each, category } : each));
      return { observation: at(first, own), label: label[language.core.code], dimension: own };
    });
  }
  const runs = settings.includeUncertain ? data.observations.filter(({ run }) => run) : [];
  const points = regionsOf(first, data, settings).map((code) => at(code, dimension));
  const isKnown = ({ state }: Observation): boolean => state !== 'absent';
  return [
    ...points.filter((point) => !point.run && ((!parts && first !== 'all') || isKnown(point))),
    ...runs,
  ].map((observation) => ({
    observation,
    dimension,
    label: observation.run
      ? fill(language.words.runPosition, { n: String(observation.run) })
      : regionName(data, observation.region, language),
  }));
}

/** The regions that are asked for by name, by the whole that they are parts of, or all of one kind. */
export function regionsOf(
  first: string,
  data: WidgetData,
  { parts, region, highlight }: WidgetSettings,
): readonly string[] {
  const regions = [...data.regions.values()];
  if (parts)
    return regions.filter(({ parents }) => parents.some((code) => code === first)).map(({ code }) => code);
  if (first !== 'all')
    return region.length ? region : [...new Set(data.observations.map((each) => each.region))];
  // All of one kind: that of the one that stands out, else municipalities.
  const kind = data.regions.get(highlight[0] ?? '')?.kind ?? 'municipality';
  return regions.filter((each) => each.kind === kind).map(({ code }) => code);
}

/** A region that was asked for and has no row; its period is that of the figures beside it. */
export function absent(indicator: Indicator, region: string, { observations }: WidgetData): Observation {
  const period = observations
    .map((each) => each.period)
    .reduce((a, b) => (periodStart(a) < periodStart(b) ? b : a));
  return missingObservation({ indicator: indicator.id, region: region as RegionCode, period });
}

function rankOf({ value, run }: Observation): number {
  // A raw run keeps the order of the source: ranking it would pretend to know what it is.
  return run ? -run : (value ?? -Infinity);
}

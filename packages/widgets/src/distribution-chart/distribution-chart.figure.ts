import {
  compareParts,
  formatPercent,
  formatPeriodShort,
  periodKey,
  periodStart,
  type Dimension,
  type Indicator,
  type Observation,
  type PartsCompared,
  type PartsComparison,
  type Period,
} from '@stadspeil/core';
import type { LegendEntry, PlotShare, SharesPlot } from '../chart/plot.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { ChartLanguage } from '../words/widget-language.ts';

/** What a distribution chart draws. */
export interface DistributionChartFigure {
  readonly frame: FrameFigure;
  readonly plot: SharesPlot;
  /** Which part is which. */
  readonly legend: { readonly label: string; readonly entries: readonly LegendEntry[] };
}

/** One whole in its parts: a region in a period. */
export interface Distribution {
  readonly observations: readonly Observation[];
  readonly label: string;
  readonly comparison: PartsComparison;
}

/** The wholes that a chart is about, and the dimension that they are split by. */
export interface DistributionCells {
  readonly indicator: Indicator;
  readonly dimension: Dimension;
  readonly rows: readonly Distribution[];
}

/**
 * Picks the wholes of a chart: each region and benchmark in the asked period, in every period from
 * `from` to `to`, or in its latest; `null` where there is no dimension or no part.
 */
export function distributionCells(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): DistributionCells | null {
  const [indicator] = data.indicators;
  const asked = settings.dimension[0]?.id;
  const dimension = indicator?.dimensions?.find(({ id }) => !asked || id === asked);
  if (!indicator || !dimension) return null;
  const parts = data.observations.filter((each) => isPart(each, indicator, dimension));
  const regions = [...new Set([...settings.region, ...settings.benchmark])];
  const codes = regions.length ? regions : [...new Set(parts.map(({ region }) => String(region)))];
  const wholes = codes.flatMap((code) =>
    periodsOf(
      parts.filter(({ region }) => region === code),
      settings,
    ),
  );
  const periods = new Set(wholes.map(([{ period }]) => periodKey(period)));
  const rows = wholes.map((observations): Distribution => {
    const [{ region, period }] = observations;
    return {
      observations,
      label: [
        regionName(data, region, language),
        periods.size > 1 && formatPeriodShort(period, language.core),
      ]
        .filter(Boolean)
        .join(', '),
      comparison: compareParts(indicator, observations, settings),
    };
  });
  return rows.length ? { indicator, dimension, rows } : null;
}

/**
 * Makes what a distribution chart draws: each whole as a row of parts, with shares that make 100.
 *
 * Absent cells: a whole of which a part has no figure has no length and says why; so has one whose parts
 * are more than the whole, as those of a question with several answers are. What is less than the whole
 * leaves its end empty. No part at all is the state `empty`.
 */
export function distributionChartFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): Drawn<DistributionChartFigure> {
  const cells = distributionCells(data, settings, language);
  if (!cells) return { state: 'empty' };
  const { core, words } = language;
  const { indicator, dimension, rows } = cells;
  const categories = Object.entries(dimension.categories);
  return {
    state: 'ready',
    model: {
      frame: frameFigure(indicator.title[core.code], settings, language),
      plot: {
        kind: 'shares',
        rows: rows.map((row, i) => ({
          id: `row-${i}`,
          label: row.label,
          shares: sharesOf(row, dimension, language),
        })),
      },
      legend: {
        label: words.legend,
        entries: categories.map(([, label], i) => ({ slot: i + 1, label: label[core.code] })),
      },
    },
  };
}

/** Whether parts can stand side by side as one whole: they are known, and not more than it. */
export function isStack(comparison: PartsComparison): comparison is PartsCompared {
  return comparison.outcome === 'compared' && comparison.direction !== 'higher';
}

/** The label of the category that a part is. */
function categoryLabel(
  { dimensions }: Observation,
  { id, categories }: Dimension,
  { core }: ChartLanguage,
): string {
  const category = dimensions?.[id] ?? '';
  return categories[category]?.[core.code] ?? category;
}

function sharesOf(
  { comparison }: Distribution,
  dimension: Dimension,
  language: ChartLanguage,
): readonly PlotShare[] {
  if (!isStack(comparison)) return [];
  const order = Object.keys(dimension.categories);
  return comparison.parts.flatMap(({ observation, share, shownShare }) => {
    if (share === null || shownShare === null) return [];
    return {
      slot: order.indexOf(observation.dimensions?.[dimension.id] ?? '') + 1,
      label: categoryLabel(observation, dimension, language),
      share,
      text: formatPercent(shownShare, language.core, 0),
    };
  });
}

function isPart(each: Observation, { id }: Indicator, dimension: Dimension): boolean {
  return each.indicator === id && each.dimensions?.[dimension.id] !== undefined && each.run === undefined;
}

/** The wholes of one region, by period: those that the settings ask for, else the latest. */
function periodsOf(
  parts: readonly Observation[],
  { period, from, to }: WidgetSettings,
): readonly (readonly [Observation, ...Observation[]])[] {
  const keys = [...new Set(parts.map((each) => periodKey(each.period)))].sort(
    (a, b) => periodStart(a) - periodStart(b),
  );
  const [low, high] = [from, to].map((bound) => bound && periodStart(bound as Period));
  const wanted = period
    ? keys.filter((key) => key === period)
    : from || to
      ? keys.filter((key) => periodStart(key) >= (low || -Infinity) && periodStart(key) <= (high || Infinity))
      : keys.slice(-1);
  return wanted.flatMap((key) => {
    const [first, ...rest] = parts.filter((each) => periodKey(each.period) === key);
    return first ? [[first, ...rest] as const] : [];
  });
}

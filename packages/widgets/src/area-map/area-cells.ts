import {
  compareToBenchmark,
  type BenchmarkComparison,
  type Indicator,
  type Observation,
  type RegionCode,
} from '@stadspeil/core';
import { absent, regionsOf } from '../bar-chart/bar-cells.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { latestPoint } from '../frame/latest-point.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { Area } from '../map/boundaries.ts';
import type { ChartLanguage } from '../words/widget-language.ts';

/** One region of a map, with or without a figure, with or without an outline. */
export interface MapRegion {
  readonly observation: Observation;
  /** Whether the dataset knows the region; else the map does, and there is no figure. */
  readonly isKnown: boolean;
  readonly label: string;
  readonly area: Area | null;
  readonly comparison: BenchmarkComparison | null;
}

/** What a map is about, in the order in which the cursor goes. */
export interface AreaCells {
  readonly indicator: Indicator;
  readonly regions: readonly MapRegion[];
  readonly reference: Observation | null;
  /** Areas that were not asked for. */
  readonly background: readonly Area[];
  /** Whether an outline was found by the name of a region only. */
  readonly isByName: boolean;
}

/**
 * Picks the regions of a map and finds their outlines: those that are asked for by name, else the parts of
 * a region or all there are, with every other area of the map, which then has no figure. `null` when none
 * has a figure.
 *
 * A figure whose region is not certain has no place on a map.
 */
export function areaCells(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): AreaCells | null {
  const [indicator] = data.indicators;
  if (!indicator || !data.observations.length) return null;
  const { parts, region, benchmark, order } = settings;
  const areas = data.boundaries?.areas ?? [];
  const { areaOf, regionOf, isByName } = matched(data, areas);
  const first = region[0] ?? data.observations[0]?.region ?? '';
  const isNamed = !parts && region.length > 0 && first !== 'all';
  const onMap = areas.map(({ code }) => regionOf.get(code) ?? code);
  const members = first === 'all' && areas.length ? [] : regionsOf(first, data, settings);
  const isWhole = (code: string): boolean =>
    members.some((other) => data.regions.get(other)?.parents.some((each) => each === code));
  // A part that has parts here itself would be counted twice, and be a class of its own.
  const asked = parts ? members.filter((code) => !isWhole(code)) : members;
  const codes = [...new Set([...asked, ...(isNamed ? [] : onMap)])];
  const reference = (benchmark[0] && latestPoint(indicator, benchmark[0], data, settings)) || null;
  const { code: lang } = language.core;
  const regions = codes.map((code): MapRegion => {
    const area = areaOf.get(code) ?? null;
    const found = latestPoint(indicator, code, data, settings);
    const observation = found && !found.run ? found : absent(indicator, code, data);
    return {
      observation,
      isKnown: Boolean(found) || data.regions.has(code),
      label: data.regions.get(code)?.name[lang] ?? area?.name ?? code,
      area,
      comparison: reference && compareToBenchmark(indicator, observation, reference, settings),
    };
  });
  const byName = (a: MapRegion, b: MapRegion): number => a.label.localeCompare(b.label, lang);
  const rankOf = ({ observation: { value } }: MapRegion): number => value ?? -Infinity;
  regions.sort((a, b) => (order === 'ranked' && rankOf(b) - rankOf(a)) || byName(a, b));
  return regions.some(({ observation }) => observation.state !== 'absent')
    ? {
        indicator,
        regions,
        reference,
        background: areas.filter(({ code }) => !codes.includes(regionOf.get(code) ?? code)),
        isByName: codes.some((code) => isByName.has(code)),
      }
    : null;
}

/** Which outline is whose: by the code of a region, else by the official code that goes with its name. */
function matched(
  { regions }: WidgetData,
  areas: readonly Area[],
): {
  readonly areaOf: ReadonlyMap<string, Area>;
  readonly regionOf: ReadonlyMap<string, RegionCode>;
  readonly isByName: ReadonlySet<string>;
} {
  const free = new Map(areas.map((area) => [area.code, area]));
  const areaOf = new Map(free);
  const regionOf = new Map<string, RegionCode>();
  const isByName = new Set<string>();
  for (const code of regions.keys()) free.delete(code);
  for (const { code, correspondsTo } of regions.values()) {
    const area = correspondsTo && free.get(correspondsTo.code);
    if (!area) continue;
    areaOf.set(code, area);
    regionOf.set(area.code, code);
    isByName.add(code);
  }
  return { areaOf, regionOf, isByName };
}

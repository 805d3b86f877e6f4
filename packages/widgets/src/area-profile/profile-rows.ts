import {
  compareToBenchmark,
  type BenchmarkComparison,
  type Indicator,
  type Observation,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { askedIndicators, indicatorLabel, rowDimensions } from '../frame/indicator-rows.ts';
import { latestPoint } from '../frame/latest-point.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { ChartLanguage } from '../words/widget-language.ts';

/** One figure of one area, held against the whole. */
export interface ProfileCell {
  readonly observation: Observation;
  /** `null` where there is no figure of the whole. */
  readonly comparison: BenchmarkComparison | null;
}

/** One indicator of the whole and its areas. */
export interface ProfileRow {
  readonly indicator: Indicator;
  readonly label: string;
  readonly whole: Observation | null;
  /** In the order of the areas; `null` where an area has no row. */
  readonly cells: readonly (ProfileCell | null)[];
}

/** The rows of a profile, and whose figures stand in them. */
export interface Profile {
  readonly region: string;
  readonly areas: readonly string[];
  readonly rows: readonly ProfileRow[];
}

/**
 * Picks the indicators of which an area of the region has a figure, with that of each area and of the
 * region; `null` where there is none.
 */
export function profileRows(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): Profile | null {
  const [region = ''] = settings.region;
  const areas = [...data.regions.values()]
    .filter(({ parents }) => parents.some((code) => code === region))
    .map(({ code }) => String(code));
  const rows = askedIndicators(data, settings).flatMap((indicator) =>
    rowDimensions(indicator, areas, data, settings).flatMap((dimension): ProfileRow[] => {
      const at = (code: string): Observation | undefined =>
        latestPoint(indicator, code, data, { ...settings, dimension });
      const whole = at(region) ?? null;
      const cells = areas.map((code): ProfileCell | null => {
        const observation = at(code);
        return observation
          ? {
              observation,
              comparison: whole && compareToBenchmark(indicator, observation, whole, settings),
            }
          : null;
      });
      const [first] = cells.filter((each) => each !== null);
      return first
        ? [{ indicator, whole, cells, label: indicatorLabel(indicator, first.observation, language) }]
        : [];
    }),
  );
  return rows.length ? { region, areas, rows } : null;
}

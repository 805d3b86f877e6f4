import {
  formatPeriod,
  periodKey,
  periodStart,
  type Dimension,
  type Indicator,
  type Observation,
  type Period,
  type Region,
  type RegionCode,
} from '@stadspeil/core';
import { nl } from '@stadspeil/core/nl';
import { groupBy } from '../group-by.ts';

/** One dimension of a JSON-stat dataset, with the labels of its categories in order. */
export interface Axis {
  readonly id: string;
  readonly label: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** The dimensions of a shard: indicator, region, those of the definition, and period, which runs fastest. */
export function axesOf(
  indicator: Indicator,
  regions: readonly Region[],
  codes: readonly RegionCode[],
  observations: readonly Observation[],
): readonly Axis[] {
  return [
    { id: 'indicator', label: 'Indicator', labels: new Map([[indicator.id, indicator.title.nl]]) },
    regionAxis(regions, codes, observations),
    ...(indicator.dimensions ?? []).map(dimensionAxis),
    periodAxis(observations),
  ];
}

function regionAxis(
  regions: readonly Region[],
  codes: readonly RegionCode[],
  observations: readonly Observation[],
): Axis {
  const present = new Set(observations.map(({ region }) => region));
  const names = new Map(regions.map(({ code, name }) => [code, name.nl]));
  const labels = codes
    .filter((code) => present.has(code))
    .map((code) => [code, names.get(code) ?? code] as const);
  return { id: 'region', label: 'Regio', labels: new Map(labels) };
}

function dimensionAxis({ id, label, categories }: Dimension): Axis {
  return {
    id,
    label: label.nl,
    labels: new Map(Object.entries(categories).map(([code, { nl }]) => [code, nl])),
  };
}

function periodAxis(observations: readonly Observation[]): Axis {
  const printed = groupBy(
    observations.map(({ period }) => period),
    periodKey,
  );
  const keys = [...printed.keys()].sort(byTime);
  return {
    id: 'period',
    label: 'Periode',
    labels: new Map(keys.map((key) => [key, periodLabel(key, printed)])),
  };
}

/** Says that a period is inferred only where that holds for all figures of it. */
function periodLabel(key: Period, printed: ReadonlyMap<Period, readonly Period[]>): string {
  const [first = key, ...others] = printed.get(key) ?? [];
  return formatPeriod(others.every((each) => each === first) ? first : key, nl);
}

/** Sorts periods in order of time, unknown ones last. */
export function byTime(a: Period, b: Period): number {
  const [startA, startB] = [periodStart(a), periodStart(b)];
  return startA === startB ? (a < b ? -1 : 1) : startA - startB;
}

/** A dimension as JSON-stat has it. */
export function writeAxis({ id, label, labels }: Axis, { id: metric, unit, decimals }: Indicator): object {
  return {
    label,
    category: {
      // Labels before codes: in this order a ranking of hundreds of regions packs smaller.
      label: Object.fromEntries(labels),
      index: [...labels.keys()],
      ...(id === 'indicator' && { unit: { [metric]: { label: unit.label.nl, decimals } } }),
    },
  };
}

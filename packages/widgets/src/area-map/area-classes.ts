import {
  formatValue,
  quantileGroups,
  roundTo,
  type Direction,
  type MeasuredObservation,
} from '@stadspeil/core';
import type { AreaClass } from '../chart/plot.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { equalGroups } from '../map/equal-groups.ts';
import { naturalGroups } from '../map/natural-groups.ts';
import { tintCount } from '../map/tint-share.ts';
import { fill } from '../words/fill.ts';
import type { ChartLanguage } from '../words/widget-language.ts';
import type { AreaCells, MapRegion } from './area-cells.ts';

/** The classes of a map, and the class of each region in the order of the regions. */
export interface AreaClasses {
  /** Lowest figures first, then those without a number. */
  readonly classes: readonly AreaClass[];
  readonly ofRegions: readonly AreaClass[];
}

/** How figures are divided. */
export type ClassMethod = 'quantile' | 'equal' | 'natural';

const methods = { quantile: quantileGroups, equal: equalGroups, natural: naturalGroups };

/** Reads the setting `classes`: a method and a number of classes from 2 to 7, by default "quantile 5". */
export function classSettings({ classes }: Pick<WidgetSettings, 'classes'>): {
  readonly method: ClassMethod;
  readonly count: number;
} {
  const [method = ''] = classes.filter((word) => Object.hasOwn(methods, word));
  const [count = '5'] = classes.filter((word) => /^[2-7]$/.test(word));
  return { method: (method || 'quantile') as ClassMethod, count: Number(count) };
}

/** Whether each figure can be held against the benchmark, so that tints may start from it. */
export function isDiverging({ regions, reference }: AreaCells): boolean {
  return (
    reference?.state === 'measured' &&
    regions.every(
      ({ observation, comparison }) => observation.state !== 'measured' || comparison?.outcome === 'compared',
    )
  );
}

/**
 * Divides the figures of a map over classes; with a benchmark, those below it and those above it apart.
 *
 * Figures are divided as they show, so that what reads the same has the same class. There are fewer classes
 * than were asked for where there are fewer different figures, or where a class would be empty.
 *
 * Absent cells: what has no number has a class without a number for each word that tells why.
 */
export function areaClasses(
  cells: AreaCells,
  settings: WidgetSettings,
  data: WidgetData,
  language: ChartLanguage,
): AreaClasses {
  const { indicator, regions, reference } = cells;
  const shown = ({ observation }: MapRegion): string =>
    formatValue(indicator, observation, language.core, { unit: 'short' });
  const measured = regions.filter(({ observation: { state } }) => state === 'measured');
  const towards = (direction: Direction): readonly MapRegion[] =>
    measured.filter(
      ({ comparison }) => comparison?.outcome === 'compared' && comparison.direction === direction,
    );
  const { method, count } = classSettings(settings);
  const half = Math.max(1, Math.floor(count / 2));
  const divided = (members: readonly MapRegion[], most: number): readonly (readonly MapRegion[])[] =>
    groupsOf(members, method, most, indicator.decimals);

  const found = new Map<MapRegion, AreaClass>();
  const classes: AreaClass[] = [];
  const add = (members: readonly MapRegion[], each: Omit<AreaClass, 'number' | 'texture'>): void => {
    const number = members.length ? 1 + classes.filter((one) => one.number !== null).length : null;
    const made = { ...each, number, texture: 0 };
    classes.push(made);
    for (const member of members) found.set(member, made);
  };
  const addRamp = (
    groups: readonly (readonly MapRegion[])[],
    ramp: AreaClass['ramp'],
    tintAt: (place: number) => number,
  ): void => groups.forEach((group, i) => add(group, { ramp, tint: tintAt(i), label: limits(group, shown) }));

  if (reference && isDiverging(cells)) {
    const [lower, higher] = [divided(towards('lower'), half), divided(towards('higher'), half)];
    addRamp(lower, 'region-lower', (i) => tint((lower.length - i) / lower.length));
    const label = fill(language.words.reference, {
      region: regionName(data, reference.region, language),
      value: formatValue(indicator, reference, language.core, { unit: 'short' }),
    });
    add(towards('equal'), { ramp: 'region-equal', tint: 0, label });
    addRamp(higher, 'region', (i) => tint((i + 1) / higher.length));
  } else {
    const groups = divided(measured, count);
    addRamp(groups, 'region', (i) => tint(groups.length > 1 ? i / (groups.length - 1) : 0.5));
  }

  const others = regions.filter((region) => !found.has(region));
  // Words and ranges are each of their own; reasons for an absence are few.
  const wordOf = (region: MapRegion): string => (region.observation.state === 'absent' ? shown(region) : '');
  [...new Set(others.map(wordOf))].forEach((word, i) => {
    const members = others.filter((region) => wordOf(region) === word);
    const label = [...new Set(members.map(shown))].join(', ');
    const made: AreaClass = { number: null, ramp: 'region-none', tint: 0, texture: i + 1, label };
    classes.push(made);
    for (const member of members) found.set(member, made);
  });
  return { classes, ofRegions: regions.flatMap((region) => found.get(region) ?? []) };
}

const tint = (part: number): number => 1 + Math.round(part * (tintCount - 1));

/** The regions by group, lowest first; none of them is empty. */
function groupsOf(
  members: readonly MapRegion[],
  method: ClassMethod,
  most: number,
  decimals: number,
): readonly (readonly MapRegion[])[] {
  const values = members.map(({ observation }) => roundTo(observation.value as number, decimals));
  const count = Math.min(most, new Set(values).size);
  if (!count) return [];
  const groups = methods[method](values, count) as readonly number[];
  return [...new Set(groups)]
    .sort((a, b) => a - b)
    .map((group) => members.filter((_, i) => groups[i] === group));
}

/** From the lowest to the highest figure of a class, in words. */
function limits(group: readonly MapRegion[], shown: (region: MapRegion) => string): string {
  const valueOf = ({ observation }: MapRegion): number => (observation as MeasuredObservation).value;
  const end = (isEnd: (value: number, best: number) => boolean): MapRegion =>
    group.reduce((best, each) => (isEnd(valueOf(each), valueOf(best)) ? each : best));
  const [low, high] = [shown(end((a, b) => a < b)), shown(end((a, b) => a > b))];
  return low === high ? low : `${low} – ${high}`;
}

import {
  decimalDifference,
  periodKey,
  type Indicator,
  type Observation,
  type RegionCode,
} from '@stadspeil/core';
import { canonicalJson } from '../canonical-json.ts';
import { cellName } from '../checker/cell-name.ts';
import type { UnitChange } from '../dataset-definition.ts';
import { byTime } from '../writer/axis.ts';
import type { CellDifference, IndicatorDifference, Revision } from './edition-difference.ts';

interface CellContext {
  readonly older: Indicator | null;
  readonly newer: Indicator | null;
  readonly unitChange: UnitChange | null;
  /** Codes of regions, in the order in which they are shown. */
  readonly order: readonly RegionCode[];
}

/** The cells of one indicator that differ between two editions, and the number of those that do not. */
export function diffCells(
  before: readonly Observation[],
  after: readonly Observation[],
  context: CellContext,
): Pick<IndicatorDifference, 'cells' | 'unchanged'> {
  const [older, newer] = [before, after].map((list) => new Map(list.map((each) => [cellName(each), each])));
  const names = [...new Set([...older!.keys(), ...newer!.keys()])];
  const cells = names
    .map((name) => diffCell(older!.get(name) ?? null, newer!.get(name) ?? null, context))
    .filter((each) => each !== null);
  return { cells: cells.toSorted(byPlace(context.order)), unchanged: names.length - cells.length };
}

function diffCell(
  older: Observation | null,
  newer: Observation | null,
  context: CellContext,
): CellDifference | null {
  const facts = older && newer ? differingFacts(older, newer) : [];
  const unitChanged = context.older?.unit.code !== context.newer?.unit.code;
  if (older && newer && !facts.length && !unitChanged) return null;
  const { region, period, dimensions, run } = (newer ?? older)!;
  const revision = reviseNumber(older, newer, context);
  return {
    change: !older ? 'added' : !newer ? 'removed' : isRestated(facts, revision) ? 'restated' : 'changed',
    region,
    period: periodKey(period),
    ...(dimensions && { dimensions }),
    ...(run !== undefined && { run }),
    older,
    newer,
    facts,
    revision,
  };
}

function differingFacts(older: Observation, newer: Observation): readonly string[] {
  const was: Readonly<Record<string, unknown>> = { ...older };
  const is: Readonly<Record<string, unknown>> = { ...newer };
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((fact) => canonicalJson(was[fact]) !== canonicalJson(is[fact]))
    .sort();
}

function isRestated(facts: readonly string[], revision: Revision): boolean {
  return (
    facts.every((fact) => fact === 'value') && revision.outcome === 'revised' && revision.difference === 0
  );
}

function reviseNumber(
  before: Observation | null,
  after: Observation | null,
  { older, newer, unitChange }: CellContext,
): Revision {
  if (before?.state !== 'measured' || after?.state !== 'measured' || !older || !newer) {
    return { outcome: 'not-comparable', reason: 'no-number' };
  }
  if (older.unit.code !== newer.unit.code && !unitChange) {
    return { outcome: 'not-comparable', reason: 'unit-changed' };
  }
  const factor = unitChange?.factor ?? 1;
  // Fifteen digits are what a number holds exactly: 0.7 × 10 would else be 7.000000000000001.
  const converted = Number((before.value * factor).toPrecision(15));
  const difference = decimalDifference(after.value, converted);
  return {
    outcome: 'revised',
    older: converted,
    newer: after.value,
    difference,
    factor,
    withinRounding: Math.abs(difference) <= (factor * 10 ** -older.decimals) / 2 + 1e-9,
  };
}

function byPlace(order: readonly RegionCode[]): (a: CellDifference, b: CellDifference) => number {
  const rank = new Map(order.map((code, i) => [code, i]));
  return (a, b) =>
    (rank.get(a.region) ?? order.length) - (rank.get(b.region) ?? order.length) ||
    byText(categoriesOf(a), categoriesOf(b)) ||
    (a.period === b.period ? (a.run ?? 0) - (b.run ?? 0) : byTime(a.period, b.period));
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function categoriesOf({ dimensions = {} }: CellDifference): string {
  return Object.values(dimensions).join();
}

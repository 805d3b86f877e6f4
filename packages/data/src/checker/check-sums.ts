import { periodKey, type MeasuredObservation } from '@stadspeil/core';
import type { DatasetDefinition, SummedCell, SumRule } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';
import type { DatasetFault } from './dataset-fault.ts';

type TotalRule = Extract<SumRule, { total: string }>;
type PieceRule = Extract<SumRule, { whole: SummedCell }>;
type RegionRule = Extract<SumRule, { regions: readonly string[] }>;
type ShareRule = Extract<SumRule, { dimension: string }>;

// What adding binary fractions may be off by.
const binaryNoise = 1e-9;

/** The indicators that a sum is about. */
export function summedIndicators(rule: SumRule): readonly string[] {
  if ('total' in rule) return [rule.total, ...rule.parts];
  return 'whole' in rule ? [rule.whole, ...rule.pieces].map(({ indicator }) => indicator) : [rule.indicator];
}

/**
 * Sums that do not come out within their tolerance. A set in which a part is absent is not added, but a
 * cell that a sum names must be there.
 */
export function checkSums({
  indicators,
  observations,
  sums = [],
}: DatasetDefinition): readonly DatasetFault[] {
  const measured = observations.filter((each) => each.state === 'measured' && each.run === undefined);
  return sums.flatMap((rule) => {
    if ('total' in rule) return checkTotal(rule, measured as readonly MeasuredObservation[]);
    if ('whole' in rule) return checkPieces(rule, measured as readonly MeasuredObservation[]);
    if ('regions' in rule) return checkRegions(rule, measured as readonly MeasuredObservation[]);
    const dimension = indicators[rule.indicator]?.dimensions?.find(({ id }) => id === rule.dimension);
    const count = Object.keys(dimension?.categories ?? {}).length;
    return checkShares(rule, count, measured as readonly MeasuredObservation[]);
  });
}

function checkTotal(
  { total, parts, tolerance }: TotalRule,
  observations: readonly MeasuredObservation[],
): readonly DatasetFault[] {
  const concerned = observations.filter(({ indicator }) => indicator === total || parts.includes(indicator));
  return [...groupBy(concerned, (each) => placeOf(each))].flatMap(([cell, set]) => {
    const whole = set.find(({ indicator }) => indicator === total);
    const added = set.filter((each) => each !== whole);
    return whole && added.length === parts.length ? compare(total, cell, added, whole.value, tolerance) : [];
  });
}

function checkRegions(
  { indicator, region, regions, tolerance }: RegionRule,
  observations: readonly MeasuredObservation[],
): readonly DatasetFault[] {
  const [whole, ...parts] = [region, ...regions].map((code) =>
    observations.filter((each) => each.indicator === indicator && each.region === code),
  ) as [MeasuredObservation[], ...MeasuredObservation[][]];
  return whole.flatMap((sum) => {
    const isBeside = (each: MeasuredObservation): boolean =>
      placeOf({ ...each, region: sum.region }) === placeOf(sum);
    const added = parts.flatMap((each) => each.filter(isBeside));
    return added.length === regions.length
      ? compare(indicator, placeOf(sum), added, sum.value, tolerance)
      : [];
  });
}

function checkShares(
  { indicator, dimension, sum, tolerance }: ShareRule,
  count: number,
  observations: readonly MeasuredObservation[],
): readonly DatasetFault[] {
  const concerned = observations.filter((each) => each.indicator === indicator);
  return [...groupBy(concerned, (each) => placeOf(each, dimension))].flatMap(([cell, set]) =>
    set.length === count ? compare(indicator, cell, set, sum, tolerance) : [],
  );
}

function checkPieces(
  { whole, pieces, incomplete = false, tolerance }: PieceRule,
  observations: readonly MeasuredObservation[],
): readonly DatasetFault[] {
  const cells = [whole, ...pieces];
  const isOf = (each: MeasuredObservation, { indicator, period }: SummedCell) =>
    each.indicator === indicator && periodKey(each.period) === period;
  const concerned = observations.filter((each) => cells.some((cell) => isOf(each, cell)));
  const regions = groupBy(concerned, ({ region }) => region);
  const missing = cells.find((cell) => !concerned.some((each) => isOf(each, cell)));
  if (missing) return [absent(missing)];
  return [...regions].flatMap(([region, set]) => {
    const found = cells.map((cell) => set.find((each) => isOf(each, cell)));
    const at = found.indexOf(undefined);
    if (at !== -1) return [absent(cells[at]!, region)];
    const [sum, ...added] = found as [MeasuredObservation, ...MeasuredObservation[]];
    const isLess = incomplete && added.reduce((total, { value }) => total + value, 0) <= sum.value;
    return isLess ? [] : compare(whole.indicator, placeOf(sum), added, sum.value, tolerance);
  });
}

function absent({ indicator, period }: SummedCell, region?: string): DatasetFault {
  return {
    file: 'definition',
    indicator,
    cell: [...(region === undefined ? [] : [region]), period].join(' · '),
    problem: 'a sum names this cell but it has no figure',
    cure: 'Add the figure, or leave it out of the sum.',
  };
}

/** Region, period and categories, but for the dimension that is added over. */
function placeOf({ region, period, dimensions = {} }: MeasuredObservation, added?: string): string {
  const categories = Object.entries(dimensions).filter(([dimension]) => dimension !== added);
  return [region, periodKey(period), ...categories.map(([, code]) => code).sort()].join(' · ');
}

function compare(
  indicator: string,
  cell: string,
  parts: readonly MeasuredObservation[],
  whole: number,
  tolerance: number,
): readonly DatasetFault[] {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (Math.abs(sum - whole) <= tolerance + binaryNoise) return [];
  return [
    {
      file: 'definition',
      indicator,
      cell,
      problem: `the parts add up to ${Number(sum.toFixed(6))} where ${whole} is expected, give or take ${tolerance}`,
      cure: 'Compare the parts and the total with the source.',
    },
  ];
}

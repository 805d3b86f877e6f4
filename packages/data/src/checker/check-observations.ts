import { periodKey, type Indicator, type Observation, type RegionCode, type Source } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';
import { cellName } from './cell-name.ts';
import { checkReport } from './check-report.ts';
import { checkRuns } from './check-runs.ts';
import { checkSignificance } from './check-significance.ts';
import { checkSums, summedIndicators } from './check-sums.ts';
import type { DatasetFault } from './dataset-fault.ts';

/** A problem and its cure, before it is known which cell it is in. */
type Finding = readonly [problem: string, cure: string];

/**
 * All that is wrong in a definition and its observations, before anything is written: references to
 * what is not there, cells claimed twice, figures that their unit cannot have, runs with a gap, significances
 * that contradict their figures, sums that do not come out, terms of use that are missing. Empty when all is well.
 *
 * @example
 * ```ts
 * checkObservations(almelo2018); //=> []
 * ```
 */
export function checkObservations(dataset: DatasetDefinition): readonly DatasetFault[] {
  return [
    ...checkReferences(dataset),
    ...Object.values(dataset.indicators).flatMap((indicator) => checkDefinition(indicator, dataset)),
    ...checkCells(dataset),
    ...checkRuns(dataset.observations),
    ...checkSignificance(dataset.observations),
    ...checkSums(dataset),
    ...checkReport(dataset),
  ];
}

function checkReferences({
  description,
  regions,
  benchmarks,
  sums = [],
  ...dataset
}: DatasetDefinition): DatasetFault[] {
  const known = new Set<string>(regions.map(({ code }) => code));
  const named = [
    ...regions.flatMap(({ parents }) => parents),
    ...Object.keys(benchmarks),
    ...Object.values(benchmarks).flat(),
  ];
  const summed = sums.flatMap(summedIndicators);
  const added = sums.flatMap((rule) => ('regions' in rule ? [rule.region, ...rule.regions] : []));
  return [
    ...[...new Set(named.filter((code) => !known.has(code)))].map((code) => ({
      file: 'definition',
      problem: `the region ${code} is named as a parent or a benchmark but is not among the regions`,
      cure: 'Add it to the regions, or leave it out.',
    })),
    ...[...new Set(added.filter((code) => !known.has(code)))].map((code) => ({
      file: 'definition',
      problem: `a sum names the region ${code}, which is not among the regions`,
      cure: 'Add it to the regions, or leave it out of the sum.',
    })),
    ...twice(regions.map(({ code }) => code)).map((code) => ({
      file: 'definition',
      problem: `the region ${code} is there twice`,
      cure: 'Keep one of the two.',
    })),
    ...summed
      .filter((id) => !Object.hasOwn(dataset.indicators, id))
      .map((indicator) => ({
        file: 'definition',
        indicator,
        problem: 'a sum names it but it has no definition',
        cure: 'Define it, or leave it out of the sum.',
      })),
    ...(description.licence.id.trim()
      ? []
      : [
          {
            file: 'definition',
            problem: 'the dataset has no licence',
            cure: 'Say under which terms it may be used.',
          },
        ]),
  ];
}

function checkDefinition(
  { id, theme, sources }: Indicator,
  { themes, sources: known }: DatasetDefinition,
): readonly DatasetFault[] {
  const findings: readonly (Finding | false)[] = [
    !themes.some((each) => each.id === theme) && [
      `its theme ${theme} is not among the themes`,
      'Add the theme.',
    ],
    ...sources.map((source): Finding | false => !known.includes(source) && unknownSource(source)),
    ...sources.map(
      ({ id, licence }): Finding | false =>
        !licence.id.trim() && [`its source ${id} has no licence`, 'Say under which terms it may be used.'],
    ),
  ];
  return findings
    .filter((finding) => finding !== false)
    .map(([problem, cure]) => ({ file: 'definition', indicator: id, problem, cure }));
}

function unknownSource({ id }: Source): Finding {
  return [`its source ${id} is not among the sources of the dataset`, 'Add the source.'];
}

function checkCells({ indicators, regions, observations }: DatasetDefinition): readonly DatasetFault[] {
  const known = new Set(regions.map(({ code }) => code));
  const taken = new Set<string>();
  return observations.flatMap((observation) => {
    const { indicator } = observation;
    const definition = Object.hasOwn(indicators, indicator) ? indicators[indicator] : undefined;
    const cell = cellName(observation);
    const isAgain = taken.has(`${indicator} ${cell}`);
    taken.add(`${indicator} ${cell}`);
    const findings: readonly (Finding | false)[] = [
      isAgain && ['the cell is there twice', 'Keep one of the two.'],
      ...(definition
        ? checkFigure(observation, definition)
        : [['the indicator has no definition', 'Define it, or correct the id.'] as const]),
      ...checkPlace(observation, known),
    ];
    return findings
      .filter((finding) => finding !== false)
      .map(([problem, cure]) => ({ file: 'definition', indicator, cell, problem, cure }));
  });
}

function checkPlace(observation: Observation, known: ReadonlySet<RegionCode>): readonly (Finding | false)[] {
  const than = observation.state === 'absent' ? undefined : observation.significance?.than;
  const uncertain = observation.state !== 'absent' && observation.certainty === 'uncertain';
  return [
    !known.has(observation.region) && [
      'its region is not among the regions',
      'Add the region, or correct its code.',
    ],
    than !== undefined &&
      !known.has(than) && [
        `it is significant against ${than}, which is not among the regions`,
        'Add the region.',
      ],
    uncertain !== (observation.run !== undefined) && [
      'a figure of uncertain place is not in a run, or a run is not called uncertain',
      'Give uncertain figures their place in a run, and others none.',
    ],
  ];
}

function checkFigure(
  observation: Observation,
  { decimals, valueType, dimensions = [] }: Indicator,
): readonly (Finding | false)[] {
  const { dimensions: categories = {}, run } = observation;
  const fits = dimensions.every(({ id, categories: all }) => Object.hasOwn(all, categories[id] ?? ''));
  const figures = numbersOf(observation);
  return [
    run === undefined &&
      !(fits && Object.keys(categories).length === dimensions.length) && [
        'its categories are not those of the definition',
        'Give one category of each dimension.',
      ],
    !figures.every(Number.isFinite) && ['a number is not finite', 'Correct it, or say why there is none.'],
    figures.some((each) => Math.abs(each - Number(each.toFixed(decimals))) > 1e-9) && [
      `a number has more than ${decimals} decimals`,
      'Give the definition the decimals of the source.',
    ],
    valueType === 'share' &&
      figures.some((each) => each < 0 || each > 100) && [
        'a share is not between 0 and 100',
        'Correct it, or the value type.',
      ],
    ['count', 'rate', 'duration'].includes(valueType) &&
      figures.some((each) => each < 0) && [
        'a count, a rate or a duration is below zero',
        'Correct it, or the value type.',
      ],
    observation.state === 'range' &&
      observation.low > observation.high && ['its range runs downwards', 'Exchange the ends.'],
    observation.state === 'measured' &&
      !!observation.alsoPrinted &&
      periodKey(observation.alsoPrinted.period) !== periodKey(observation.period) && [
        'its second printing is of another period',
        'Give it as a figure of its own, or correct the period.',
      ],
    observation.state === 'measured' &&
      !!observation.interval &&
      !within(observation.value, observation.interval) && [
        'its value lies outside its own interval',
        'Compare value and interval with the source.',
      ],
  ];
}

function numbersOf(observation: Observation): readonly number[] {
  switch (observation.state) {
    case 'measured':
      return [observation.value, ...(observation.alsoPrinted ? [observation.alsoPrinted.value] : [])];
    case 'range':
      return [observation.low, observation.high];
    default:
      return [];
  }
}

function within(
  value: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): boolean {
  return lower <= value && value <= upper;
}

function twice(codes: readonly string[]): readonly string[] {
  return [...groupBy(codes, (code) => code)].flatMap(([code, { length }]) => (length > 1 ? [code] : []));
}

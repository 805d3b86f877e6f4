import { period, type Indicator, type Observation } from '@stadspeil/core';
import fc from 'fast-check';
import { cellName } from '../checker/cell-name.ts';
import type { DatasetDefinition } from '../dataset-definition.ts';

/** A dataset in which one thing was changed. */
export interface DatasetEdit {
  readonly kind: string;
  /** The cell, what stood there and what stands there now. */
  readonly what: string;
  readonly dataset: DatasetDefinition;
}

type Change = Readonly<Record<string, unknown>>;
type Edits = (dataset: DatasetDefinition) => fc.Arbitrary<Omit<DatasetEdit, 'kind'>>;

const steps = fc.integer({ min: -20, max: 20 }).filter((step) => step !== 0);
const years = fc.constantFrom(-3, -2, -1, 1, 2, 3);
const qualifiers = [
  'exact',
  'about',
  'more-than',
  'almost',
  'at-least',
  'at-most',
  'average',
  'example',
] as const;
const kinds = ['observed', 'approximate', 'forecast', 'target', 'plan'] as const;
const certainties = ['proven', 'order-mapped', 'uncertain'] as const;

/** The edits that a dataset is tried with, by kind. */
const edits: Readonly<Record<string, Edits>> = {
  'another value': inRow((row, dataset) =>
    row.state === 'measured'
      ? steps.map((step) => ({ value: moved(row.value, step, dataset, row) }))
      : undefined,
  ),
  'the other sign': inRow((row) =>
    row.state === 'measured' && row.value !== 0 ? fc.constant({ value: -row.value }) : undefined,
  ),
  'another end of a range': inRow((row, dataset) =>
    row.state === 'range'
      ? fc
          .tuple(fc.constantFrom('low' as const, 'high' as const), steps)
          .map(([end, step]) => ({ [end]: moved(row[end], step, dataset, row) }))
      : undefined,
  ),
  'other words': inRow((row) =>
    row.state === 'words'
      ? fc.constantFrom('few-thousand', 'hundreds').map((words) => ({ words }))
      : undefined,
  ),
  'another second printing': inRow((row, dataset) => {
    const again = row.state === 'measured' ? row.alsoPrinted : undefined;
    if (!again) return undefined;
    return fc
      .oneof(
        steps.map((step) => ({ ...again, value: moved(again.value, step, dataset, row) })),
        otherThan(qualifiers, again.qualifier).map((qualifier) => ({ ...again, qualifier })),
        otherLines(again.lines!).map((lines) => ({ ...again, lines })),
        fc.constant({ ...again, period: row.period }),
        fc.constant(undefined),
      )
      .map((alsoPrinted) => ({ alsoPrinted }));
  }),
  'another certainty': inRow((row) =>
    row.state === 'absent'
      ? undefined
      : otherThan(certainties, row.certainty).map((certainty) => ({ certainty })),
  ),
  'another line number': inRow((row) =>
    row.state === 'absent' ? undefined : otherLines(row.lines!).map((lines) => ({ lines })),
  ),
  'another period': inRow((row) =>
    (row.period.startsWith('unknown')
      ? fc.constantFrom('2018', '2017?', 'unknown@2017')
      : years.map((step) => row.period.replaceAll(/\d{4}/g, (year) => String(Number(year) + step)))
    ).map((code) => ({ period: period(code) })),
  ),
  'another mark of inference': inRow((row) => {
    if (row.state === 'absent') return undefined;
    const { inferred = [] } = row;
    const turned = (['region', 'unit'] as const).map((part) => ({
      inferred: inferred.includes(part) ? inferred.filter((each) => each !== part) : [...inferred, part],
    }));
    const code = row.period.includes('?')
      ? row.period.replace('?', '')
      : row.period.replace(/(?<!@)\d{4}$/, '$&?');
    return fc.constantFrom<Change>(
      ...turned,
      ...(isOther(code, row.period) ? [{ period: period(code) }] : []),
    );
  }),
  'another region': inRow((row, { regions }) =>
    otherThan(
      regions.map(({ code }) => code),
      row.region,
    ).map((region) => ({ region })),
  ),
  'another indicator': inRow((row, { indicators }) =>
    otherThan(Object.keys(indicators), row.indicator).map((indicator) => ({ indicator })),
  ),
  'another qualifier': inRow((row) =>
    row.state === 'measured'
      ? otherThan(qualifiers, row.qualifier).map((qualifier) => ({ qualifier }))
      : undefined,
  ),
  'another kind': inRow((row) =>
    row.state === 'absent' ? undefined : otherThan(kinds, row.kind).map((kind) => ({ kind })),
  ),
  'another category': inRow((row, { indicators }) => {
    const [dimension] = indicators[row.indicator]!.dimensions ?? [];
    if (!dimension || !row.dimensions) return undefined;
    const { id, categories } = dimension;
    return otherThan(Object.keys(categories), row.dimensions[id]!).map((code) => ({
      dimensions: { [id]: code },
    }));
  }),
  'another significance': inRow((row) => {
    if (row.state !== 'measured' || !row.significance) return undefined;
    const direction = row.significance.direction === 'higher' ? 'lower' : 'higher';
    return fc
      .constantFrom({ ...row.significance, direction }, undefined)
      .map((significance) => ({ significance }));
  }),
  'another place in a run': inRow(({ run }) =>
    run === undefined
      ? undefined
      : steps.filter((step) => run + step > 0).map((step) => ({ run: run + step })),
  ),
  'no figure any more': inRow(({ indicator, region, period: when, dimensions }) =>
    fc.constantFrom('missing', 'confidential').map((reason) => ({
      ...{ state: 'absent', value: null, reason, indicator, region, period: when },
      ...(dimensions && { dimensions }),
    })),
  ),
  'two values exchanged': ({ observations, ...dataset }) => {
    const measured = [...observations.entries()].filter(([, { state }]) => state === 'measured');
    return fc
      .tuple(fc.constantFrom(...measured), fc.constantFrom(...measured))
      .filter(([[, a], [, b]]) => a.value !== b.value)
      .map(([[i, a], [j, b]]) => ({
        what: `${nameOf(a)} and ${nameOf(b)}: ${a.value} and ${b.value} exchanged`,
        dataset: {
          ...dataset,
          observations: observations
            .with(i, { ...a, value: b.value } as Observation)
            .with(j, { ...b, value: a.value } as Observation),
        },
      }));
  },
  'a row dropped': rowCount('dropped', 0),
  'a row doubled': rowCount('doubled', 2),
  'another unit': (dataset) => {
    const used = new Set(dataset.observations.map(({ indicator }) => indicator));
    const measured = Object.values(dataset.indicators).filter(({ id }) => used.has(id));
    return fc
      .tuple(fc.constantFrom(...measured), fc.constantFrom(...measured))
      .filter(([{ unit }, other]) => unit.code !== other.unit.code)
      .map(([indicator, { unit }]) => ({
        what: `${indicator.id}: unit ${indicator.unit.code} → ${unit.code}`,
        dataset: withIndicator(dataset, { ...indicator, unit }),
      }));
  },
};

/**
 * Seeded random edits, up to `perKind` different ones of each kind; fewer where a dataset has not so many
 * places for them. The same seed gives the same edits.
 */
export function sampleEdits(
  dataset: DatasetDefinition,
  { seed, perKind }: { readonly seed: number; readonly perKind: number },
): readonly DatasetEdit[] {
  return Object.entries(edits).flatMap(([kind, editsOf]) => {
    const drawn = fc.sample(editsOf(dataset), { seed, numRuns: perKind * 4 });
    const different = new Map(drawn.map((edit) => [edit.what, { kind, ...edit }]));
    return [...different.values()].slice(0, perKind);
  });
}

/** Edits of one row each; a kind says of a row what may change in it, if anything. */
function inRow(
  changesOf: (row: Observation, dataset: DatasetDefinition) => fc.Arbitrary<Change> | undefined,
): Edits {
  return (dataset) => {
    const candidates = dataset.observations.flatMap((row, at) => {
      const changes = changesOf(row, dataset);
      return changes ? [{ row, at, changes }] : [];
    });
    return fc.constantFrom(...candidates).chain(({ row, at, changes }) =>
      changes.map((change) => ({
        what: `${nameOf(row)}: ${described(row, change)}`,
        dataset: {
          ...dataset,
          observations: dataset.observations.with(at, changedRow(row, change)),
        },
      })),
    );
  };
}

function rowCount(word: string, count: number): Edits {
  return ({ observations, ...dataset }) =>
    fc.nat({ max: observations.length - 1 }).map((at) => ({
      what: `${nameOf(observations[at]!)}: ${word}`,
      dataset: {
        ...dataset,
        observations: observations.flatMap((row, i) =>
          i === at ? Array<Observation>(count).fill(row) : [row],
        ),
      },
    }));
}

function withIndicator(dataset: DatasetDefinition, indicator: Indicator): DatasetDefinition {
  return { ...dataset, indicators: { ...dataset.indicators, [indicator.id]: indicator } };
}

/** A row with other fields; a cell without a figure keeps none of its facts. */
function changedRow(row: Observation, change: Change): Observation {
  const all = change['state'] === 'absent' ? change : { ...row, ...change };
  return Object.fromEntries(
    Object.entries(all).filter(([, each]) => each !== undefined),
  ) as unknown as Observation;
}

function described(row: Observation, change: Change): string {
  const before: Change = { ...row };
  const changed = Object.entries(change).filter(([name, each]) => isOther(each, before[name]));
  return changed
    .map(([name, each]) => `${name} ${JSON.stringify(before[name])} → ${JSON.stringify(each)}`)
    .join(', ');
}

function isOther(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function nameOf(row: Observation): string {
  return `${row.indicator} · ${cellName(row)}`;
}

/** A number some last decimals further, as the definition has them. */
function moved(
  value: number,
  step: number,
  { indicators }: DatasetDefinition,
  { indicator }: Observation,
): number {
  const { decimals } = indicators[indicator]!;
  return Number((value + step * 10 ** -decimals).toFixed(decimals));
}

function otherThan<Each extends string>(list: readonly Each[], current: string): fc.Arbitrary<Each> {
  return fc.constantFrom(...list.filter((each) => each !== current));
}

/** The lines with one of their numbers changed. */
function otherLines(lines: string): fc.Arbitrary<string> {
  const numbers = [...lines.matchAll(/\d+/g)];
  return fc.tuple(fc.constantFrom(...numbers), steps).map(([match, step]) => {
    const [number] = match;
    return (
      lines.slice(0, match.index) + String(Number(number) + step) + lines.slice(match.index + number.length)
    );
  });
}

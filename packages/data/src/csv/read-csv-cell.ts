import {
  StadspeilError,
  period,
  periodKey,
  type CellFacts,
  type Observation,
  type ObservationKey,
  type ObservationKind,
  type Period,
  type RegionCode,
} from '@stadspeil/core';
import { toObservation } from '@stadspeil/core/dataset';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { kindTokens, type CsvColumn, type CsvRow } from '@stadspeil/core/csv';

/** What a CSV is read against: units, categories, regions and sources that it must agree with. */
export type DescribedDataset = Pick<DatasetDefinition, 'edition' | 'indicators' | 'regions'>;

/** A row with the line on which it starts. */
export interface CsvLine {
  readonly line: number;
  readonly row: CsvRow;
}

/** The facts of a cell as they stand in a row, before they are checked. */
type RawFacts = { readonly [Name in keyof CellFacts]?: unknown };

const kinds = new Map(Object.entries(kindTokens).map(([kind, token]) => [token, kind as ObservationKind]));
const printedNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Rows under the same name are of one cell. */
export function csvCellName({ row }: CsvLine, { indicators }: DescribedDataset): string {
  const { indicator, region, period, publishedIn, dimension } = row;
  const tokens = dimension.split(';');
  const axes = (Object.hasOwn(indicators, indicator) && indicators[indicator]?.dimensions) || [];
  const place = isInRun(row) ? tokens.slice(-1) : tokens.slice(0, axes.length);
  return JSON.stringify([indicator, region, period, publishedIn, isInRun(row), ...place]);
}

/**
 * The observation that the rows of one cell stand for: one row, the two ends of a range, or a figure and
 * its second printing.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` that names line and column.
 */
export function readCsvCell(lines: readonly [CsvLine, ...CsvLine[]], dataset: DescribedDataset): Observation {
  const [first, second, third] = lines;
  for (const each of lines) checkReferences(each, dataset);
  if (first.row.qualifier === 'range') {
    const [low, high] = ['low', 'high'].map((end) => lines.find(({ row }) => lastToken(row) === end));
    if (!low || !high || third)
      throw refusal(first, 'dimension', 'two rows, one ending in "low" and one in "high"');
    return toCell(low, dataset, { low: numberIn(low, 'value'), high: numberIn(high, 'value') });
  }
  if (first.row.printing) throw refusal(first, 'printing', 'the first printing before the second');
  if (!second) return toCell(first, dataset, {});
  if (third || second.row.printing !== '2') throw refusal(third ?? second, 'region', 'one row of each cell');
  const again = toCell(second, dataset, {});
  if (again.state !== 'measured') throw refusal(second, 'value', 'a number that is printed twice');
  const { value, qualifier, lines: place } = again;
  const alsoPrinted = {
    value,
    qualifier,
    period: again.period,
    ...(place !== undefined && { lines: place }),
  };
  return toCell(first, dataset, { alsoPrinted });
}

function checkReferences(line: CsvLine, { edition, indicators, regions }: DescribedDataset): void {
  const { row } = line;
  const definition = Object.hasOwn(indicators, row.indicator) ? indicators[row.indicator] : undefined;
  if (!definition) throw refusal(line, 'indicator', 'an indicator of the dataset');
  const sources = definition.sources.map(({ id }) => id).join(';');
  const expected = { unit: definition.unit.code, edition: edition.id, source: sources };
  for (const [column, text] of Object.entries(expected) as [keyof typeof expected, string][]) {
    if (row[column] !== text) throw refusal(line, column, JSON.stringify(text));
  }
  if (!regions.some(({ code }) => code === row.region))
    throw refusal(line, 'region', 'a region of the dataset');
  if (!/^2?$/.test(row.printing)) throw refusal(line, 'printing', '2 or nothing');
}

function toCell(line: CsvLine, dataset: DescribedDataset, own: RawFacts): Observation {
  const { row } = line;
  const facts: RawFacts = { ...factsOf(line), ...own };
  const value = 'low' in own ? null : (numberIn(line, 'value') ?? null);
  const refuse = (place: string, expected: string, received: unknown): never => {
    throw refusal(line, place.replace(/^\./, '') || 'value', expected, received);
  };
  const known = (code: unknown): string | false =>
    !dataset.regions.some((region) => region.code === code) && 'a region of the dataset';
  const observation = toObservation(keyOf(line, dataset), value, (name) => facts[name], {
    place: '',
    refuse,
    known,
  });
  return observation ?? refuse('', 'a number, words, or a letter that says why there is none', row.value);
}

function keyOf(line: CsvLine, { indicators }: DescribedDataset): ObservationKey {
  const { row } = line;
  const axes = indicators[row.indicator]?.dimensions ?? [];
  const tokens = row.dimension.split(';');
  const key = { indicator: row.indicator, region: row.region as RegionCode, period: periodOf(line) };
  if (isInRun(row)) {
    const place = /^pos-0*([1-9]\d*)$/.exec(lastToken(row))?.[1];
    if (!place) throw refusal(line, 'dimension', 'the place of an uncertain figure, such as "pos-01"');
    return { ...key, run: Number(place) };
  }
  for (const [i, { id, categories }] of axes.entries()) {
    if (!Object.hasOwn(categories, tokens[i] ?? '')) throw refusal(line, 'dimension', `a category of ${id}`);
  }
  if (!axes.length) return key;
  return { ...key, dimensions: Object.fromEntries(axes.map(({ id }, i) => [id, tokens[i]!])) };
}

function periodOf(line: CsvLine): Period {
  const { period: text, publishedIn } = line.row;
  try {
    const code = period(text === 'unknown' && publishedIn ? `unknown@${publishedIn}` : text);
    if (periodKey(code) === code && (text === 'unknown' || !publishedIn)) return code;
  } catch (error) {
    if (!(error instanceof StadspeilError)) throw error;
  }
  throw refusal(line, 'period', 'a period without "?", such as "2018" or "unknown"');
}

/** What is usual is left out, as in the other files. */
function factsOf(line: CsvLine): RawFacts {
  const { row } = line;
  const { status, qualifier, kind, certainty, inferred, significance, lines, note } = row;
  const words = qualifier.startsWith('words:') ? qualifier.slice('words:'.length) : undefined;
  if (kind && !kinds.has(kind)) throw refusal(line, 'kind', [...kinds.keys()].join(' | '));
  const facts: RawFacts = {
    status: status === 'A' ? undefined : status,
    kind: kinds.get(kind),
    qualifier: words === undefined && qualifier !== 'range' ? qualifier || undefined : undefined,
    certainty: certainty || undefined,
    words,
    lower: numberIn(line, 'lower'),
    upper: numberIn(line, 'upper'),
    level: numberIn(line, 'level'),
    n: numberIn(line, 'n'),
    numerator: numberIn(line, 'numerator'),
    denominator: numberIn(line, 'denominator'),
    significance: significance ? significance.split(':') : undefined,
    inferred: inferred ? inferred.replace('period;period-', 'period-').split(';') : undefined,
    lines: lines || undefined,
    note: note || undefined,
  };
  return facts;
}

function numberIn(line: CsvLine, column: CsvColumn): number | undefined {
  const text = line.row[column];
  if (text === '') return undefined;
  if (!printedNumber.test(text)) throw refusal(line, column, 'a number in digits with a decimal point');
  // −0 and 0 make 0.
  return Number(text) + 0;
}

function isInRun({ certainty }: CsvRow): boolean {
  return certainty === 'uncertain';
}

function lastToken({ dimension }: CsvRow): string {
  return dimension.split(';').at(-1) ?? '';
}

function refusal(
  { line, row }: CsvLine,
  column: string,
  expected: string,
  received: unknown = row[column as CsvColumn],
): StadspeilError {
  return new StadspeilError('SOURCE_INVALID', {
    at: `line ${line}, ${column}`,
    expected,
    received: JSON.stringify(received) ?? String(received),
    fix: 'Correct the row, or write the file again with writeDataset().',
  });
}

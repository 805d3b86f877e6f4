import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { isUnknownPeriod, periodKey, periodParts, type Period } from '../observation/period.ts';
import { kindTokens, type CsvRow } from './csv-columns.ts';
import { plainNumber } from './plain-number.ts';
import { toCellFacts } from './to-cell-facts.ts';

/** What of a dataset its rows need. */
export interface CsvDataset {
  readonly edition: { readonly id: string };
  /** By id. */
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly observations: readonly Observation[];
  /** A token of the source for a printing (1, or 2 for the second) of a figure. Default: none. */
  readonly csvLabel?: (observation: Observation, printing: 1 | 2) => string | undefined;
}

/**
 * The rows of a dataset, in its order: one a printed number. A range gives two, and so does a figure that
 * is printed twice; words and reasons give one without a number. A cell that was not printed has none.
 *
 * @example
 * ```ts
 * const [row] = csvRows({ edition: { id: '2018' }, indicators: { [jobs.id]: jobs }, observations: [almelo] });
 * [row.region, row.period, row.publishedIn, row.value]; //=> ['GM0141', 'unknown', '2018', '844.9']
 * ```
 */
export function csvRows(dataset: CsvDataset): readonly CsvRow[] {
  const lengths = new Map<string, number>();
  for (const each of dataset.observations) {
    if (each.run !== undefined) lengths.set(runName(each), (lengths.get(runName(each)) ?? 0) + 1);
  }
  return dataset.observations.flatMap((observation) => {
    const { run } = observation;
    const place = run === undefined ? undefined : `pos-${paddedTo(lengths.get(runName(observation)), run)}`;
    switch (observation.state) {
      case 'measured':
        return [
          row(
            dataset,
            observation,
            { value: plainNumber(observation.value), qualifier: observation.qualifier },
            place,
          ),
          ...secondPrinting(dataset, observation),
        ];
      case 'range':
        return (['low', 'high'] as const).map((end) =>
          row(dataset, observation, { value: plainNumber(observation[end]), qualifier: 'range' }, end),
        );
      case 'words':
        return [row(dataset, observation, { qualifier: `words:${observation.words}` })];
      case 'absent':
        return [row(dataset, observation, { kind: '', certainty: '' })];
    }
  });
}

function row(
  { indicators, edition, csvLabel }: CsvDataset,
  observation: Observation,
  own: Partial<CsvRow>,
  place?: string,
): CsvRow {
  const { indicator, region, period, dimensions = {} } = observation;
  const { unit, sources, dimensions: axes = [] } = indicators[indicator]!;
  const facts = toCellFacts(observation);
  const label = csvLabel?.(observation, own.printing ? 2 : 1) ?? (own.printing && 'also-printed');
  return {
    indicator,
    dimension: [...axes.map(({ id }) => dimensions[id]), label, place].filter(Boolean).join(';'),
    region,
    ...periodColumns(period),
    value: '',
    unit: unit.code,
    status: facts.status ?? 'A',
    qualifier: '',
    kind: kindTokens[facts.kind ?? 'observed'],
    certainty: facts.certainty ?? 'proven',
    edition: edition.id,
    source: sources.map(({ id }) => id).join(';'),
    lines: facts.lines ?? '',
    // A reader who asks for `period` alone finds it, also where only one end of it is inferred.
    inferred: (facts.inferred ?? []).join(';').replace('period-', 'period;$&'),
    printing: '',
    significance: facts.significance?.join(':') ?? '',
    lower: plainNumber(facts.lower),
    upper: plainNumber(facts.upper),
    level: plainNumber(facts.level),
    n: plainNumber(facts.n),
    numerator: plainNumber(facts.numerator),
    denominator: plainNumber(facts.denominator),
    note: facts.note ?? '',
    ...own,
  };
}

/** What holds for both printings stands with the first. */
function secondPrinting(dataset: CsvDataset, observation: MeasuredObservation): readonly CsvRow[] {
  const { indicator, region, dimensions, state, status, kind, certainty, inferred, alsoPrinted } =
    observation;
  if (!alsoPrinted) return [];
  const again: MeasuredObservation = {
    indicator,
    region,
    state,
    status,
    kind,
    certainty,
    ...(dimensions && { dimensions }),
    ...(inferred && { inferred }),
    ...alsoPrinted,
  };
  const { value, qualifier } = alsoPrinted;
  return [row(dataset, again, { value: plainNumber(value), qualifier, printing: '2' })];
}

function periodColumns(period: Period): Pick<CsvRow, 'period' | 'publishedIn'> {
  if (!isUnknownPeriod(period)) return { period: periodKey(period), publishedIn: '' };
  const parts = periodParts(period);
  const year = parts.kind === 'unknown' ? parts.publishedIn : null;
  return { period: 'unknown', publishedIn: year === null ? '' : String(year) };
}

function runName({ indicator, region, period }: Observation): string {
  return [indicator, region, periodKey(period)].join(' ');
}

function paddedTo(length = 0, place: number): string {
  return String(place).padStart(String(length).length, '0');
}

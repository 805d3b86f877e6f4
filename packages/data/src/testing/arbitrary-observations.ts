import { period, periodKey, type Observation, type ObservationFacts, type RegionCode } from '@stadspeil/core';
import fc from 'fast-check';
import { exampleRegions } from './build-definition.ts';

const regions = exampleRegions.map(({ code }) => code);
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const mark = fc.constantFrom('', '?');

const periods = fc
  .oneof(
    fc.tuple(year, mark).map((parts) => parts.join('')),
    fc.tuple(year, fc.constantFrom('-Q1', '-Q4', '-01', '-12'), mark).map((parts) => parts.join('')),
    fc.tuple(mark, mark, fc.constantFrom('/', '>')).map(([a, b, sign]) => `2018${a}${sign}2030${b}`),
    fc.tuple(year, mark).map(([point, marked]) => `../${point}${marked}`),
    fc.tuple(year, mark).map(([point, marked]) => `${point}${marked}/..`),
    mark.map((marked) => `2018${marked},2019${marked}`),
    fc.constantFrom('unknown', 'unknown@2018'),
  )
  .map((code) => period(code));

// What a dataset can hold: ten decimals at most, and whole numbers that are exact.
const number = fc
  .double({ min: -1e15, max: 1e15, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-10 ? 0 : value));
const texts = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const pair = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const status = fc.constantFrom(
  'normal' as const,
  'provisional' as const,
  'estimated' as const,
  'break' as const,
);
const qualifier = fc.constantFrom('exact' as const, 'about', 'more-than', 'example', 'derived');

function around(
  value: number,
  [below, above]: readonly [number, number],
): { readonly lower: number; readonly upper: number; readonly level: number } {
  return { lower: value - Math.abs(below), upper: value + Math.abs(above), level: 0.95 };
}

const inferredParts = [['region'], ['unit'], ['region', 'unit']] as const;

const facts: fc.Arbitrary<ObservationFacts> = fc.record(
  {
    kind: fc.constantFrom('observed' as const, 'approximate', 'forecast', 'target', 'plan'),
    certainty: fc.constantFrom('proven' as const, 'order-mapped'),
    inferred: fc.constantFrom(...inferredParts),
    significance: fc.record({
      direction: fc.constantFrom('higher' as const, 'lower'),
      than: fc.constantFrom(...regions),
    }),
    lines: texts,
    note: texts,
  },
  { requiredKeys: ['kind', 'certainty'] },
);

const figure = fc.oneof(
  fc.record({
    state: fc.constant('absent' as const),
    value: fc.constant(null),
    reason: fc.constantFrom('missing' as const, 'confidential', 'impossible', 'not-published'),
  }),
  fc.tuple(pair, status, facts).map(([[low, high], letter, rest]) => ({
    state: 'range' as const,
    value: null,
    low,
    high,
    status: letter,
    ...rest,
  })),
  fc.tuple(texts, status, facts).map(([words, letter, rest]) => ({
    state: 'words' as const,
    value: null,
    words,
    status: letter,
    ...rest,
  })),
  fc
    .tuple(
      fc.record(
        {
          value: number,
          status,
          qualifier,
          margins: pair,
          n: fc.nat(),
          numerator: number,
          denominator: number,
        },
        { requiredKeys: ['value', 'status', 'qualifier'] },
      ),
      facts,
    )
    .map(([{ margins, ...measured }, rest]) => ({
      state: 'measured' as const,
      ...measured,
      ...(margins && { interval: around(measured.value, margins) }),
      ...rest,
    })),
);

const secondPrinting = fc.option(fc.record({ value: number, qualifier, lines: texts }), { nil: undefined });

/** Figures of the indicator `jobs` by age, no two of them in one cell. */
export const arbitraryCells: fc.Arbitrary<readonly Observation[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...regions), periods, fc.constantFrom('0-24', '65+'), figure, secondPrinting)
    .map(([region, when, age, rest, again]): Observation => ({
      indicator: 'jobs',
      region,
      period: when,
      dimensions: { age },
      ...rest,
      ...(rest.state === 'measured' && again && { alsoPrinted: { ...again, period: periodKey(when) } }),
    })),
  {
    maxLength: 8,
    selector: ({ region, period: when, dimensions }) =>
      [region, when.replaceAll('?', ''), dimensions?.['age']].join(),
  },
);

/** Raw runs of figures, which belong to no category. */
export const arbitraryRuns: fc.Arbitrary<readonly Observation[]> = fc
  .uniqueArray(
    fc.record({
      region: fc.constantFrom<RegionCode>(...regions),
      when: periods,
      values: fc.array(fc.tuple(number, texts), { minLength: 1, maxLength: 5 }),
      kind: fc.constantFrom('observed' as const, 'plan'),
    }),
    { selector: ({ region, when }) => region + when.replaceAll('?', ''), maxLength: 3 },
  )
  .map((runs) =>
    runs.flatMap(({ region, when, values, kind }) =>
      values.map(([value, lines], i): Observation => ({
        indicator: 'jobs',
        region,
        period: when,
        run: i + 1,
        state: 'measured',
        value,
        status: 'normal',
        kind,
        qualifier: 'exact',
        certainty: 'uncertain',
        lines,
      })),
    ),
  );

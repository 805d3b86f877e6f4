import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyIndicator, anyNumber, anyObservation, anyPeriod, printed } from './testing/any-figure.ts';
import { buildFigure } from './testing/build-figures.ts';
import type { Polarity } from './definition/polarity.ts';
import { en } from './en.ts';
import { jobs, regions } from './testing/example-values.ts';
import { expectWords } from './testing/expect-words.ts';
import {
  alignSeries,
  caveatSentences,
  caveatsOf,
  compareToBenchmark,
  decimalDifference,
  directionWord,
  evidenceWord,
  formatNumber,
  formatPeriod,
  formatPeriodShort,
  formatValue,
  judgementWord,
  observationSentence,
  period,
  periodKey,
  periodStart,
  rankingSummary,
  regionCode,
  roundTo,
  sentence,
  seriesSummary,
  spokenPoint,
  toSeries,
  type BenchmarkCompared,
  type Language,
  type Observation,
} from './index.ts';
import { nl } from './nl.ts';

/** Two figures that can be compared. */
const anyPair = fc
  .tuple(anyIndicator, anyObservation(), anyObservation(), anyNumber, anyNumber)
  .map(([indicator, a, b, valueA, valueB]) => {
    const figure = (observation: Observation, value: number) => ({
      kind: 'observed' as const,
      certainty: 'proven' as const,
      status: 'normal' as const,
      qualifier: 'exact' as const,
      ...observation,
      state: 'measured' as const,
      value,
      period: a.period,
      dimensions: {},
    });
    const options = { includeUncertain: true };
    const [target, benchmark] = [figure(a, valueA), figure(b, valueB)];
    return {
      indicator,
      target,
      benchmark,
      there: compareToBenchmark(indicator, target, benchmark, options) as BenchmarkCompared,
      back: compareToBenchmark(indicator, benchmark, target, options) as BenchmarkCompared,
    };
  });

describe.each<[string, Language]>([
  ['nl', nl],
  ['en', en],
])('every result has words in %s', (_code, language) => {
  const options = { regions };

  test('a comparison', () => {
    fc.assert(
      fc.property(
        anyIndicator,
        anyObservation(),
        anyObservation(),
        fc.boolean(),
        (indicator, target, benchmark, includeUncertain) => {
          const comparison = compareToBenchmark(indicator, target, benchmark, { includeUncertain });
          expectWords(
            sentence(comparison, language, options),
            ...caveatSentences(comparison, language),
            judgementWord(comparison, language),
            directionWord(comparison, language),
            evidenceWord(comparison, language),
          );
        },
      ),
    );
    fc.assert(
      fc.property(anyPair, ({ there, back }) => {
        expectWords(sentence(there, language, options), sentence(back, language));
      }),
    );
  });

  test('an observation', () => {
    fc.assert(
      fc.property(anyIndicator, anyObservation(), (indicator, observation) => {
        expectWords(
          observationSentence(indicator, observation, language, options),
          spokenPoint(indicator, observation, language, options),
          formatPeriod(observation.period, language),
          formatPeriodShort(observation.period, language),
          ...(['none', 'short', 'full'] as const).map((unit) =>
            formatValue(indicator, observation, language, { unit }),
          ),
        );
      }),
    );
  });

  test('series and rankings', () => {
    const rows = fc.uniqueArray(anyObservation(), {
      maxLength: 8,
      selector: ({ period: each, region, dimensions }) =>
        `${periodKey(each)} ${region} ${JSON.stringify(dimensions)}`,
    });
    fc.assert(
      fc.property(anyIndicator, rows, fc.option(anyObservation()), (indicator, observations, reference) => {
        const series = [...new Set(observations.map(({ region }) => region))].map((region) =>
          toSeries(indicator, observations, { region, includeUncertain: true }),
        );
        expectWords(
          ...seriesSummary(series, language, options),
          ...series.flatMap((each) => seriesSummary(each, language)),
          ...rankingSummary(indicator, observations, reference, language, options),
        );
      }),
    );
  });
});

describe('compareToBenchmark', () => {
  test('the difference back is the difference there with the other sign', () => {
    fc.assert(
      fc.property(anyPair, ({ there, back }) => {
        expect(back.difference).toBe(-there.difference + 0);
        expect(back.direction).toBe({ higher: 'lower', lower: 'higher', equal: 'equal' }[there.direction]);
      }),
    );
  });

  test('the other polarity gives the mirrored judgement, and none gives none', () => {
    const mirror = { better: 'worse', worse: 'better', none: 'none' } as const;
    fc.assert(
      fc.property(anyPair, ({ indicator, target, benchmark }) => {
        const judgedBy = (polarity: Polarity) =>
          (
            compareToBenchmark({ ...indicator, polarity }, target, benchmark, {
              includeUncertain: true,
            }) as BenchmarkCompared
          ).judgement;
        expect(judgedBy('lower-is-better')).toBe(mirror[judgedBy('higher-is-better')]);
        expect(judgedBy('none')).toBe('none');
      }),
    );
  });

  test('no NaN, infinity or −0 leaves it', () => {
    fc.assert(
      fc.property(anyPair, ({ there: { difference, ratio, percentDifference } }) => {
        for (const each of [difference, ratio ?? 0, percentDifference ?? 0]) {
          expect(Number.isFinite(each)).toBe(true);
          expect(Object.is(each, -0)).toBe(false);
        }
      }),
    );
  });

  test('the shown difference is the difference of the shown figures, or says that it is not', () => {
    fc.assert(
      fc.property(anyIndicator, printed, printed, (indicator, a, b) => {
        const there = compareToBenchmark(indicator, buildFigure(a), buildFigure(b)) as BenchmarkCompared;
        const { decimals } = indicator;
        const ofShown = Number((roundTo(a, decimals) - roundTo(b, decimals)).toFixed(decimals)) + 0;
        expect(roundTo(there.difference, decimals) === ofShown).toBe(there.roundsConsistently);
      }),
    );
  });
});

describe('numbers', () => {
  test('roundTo and Intl agree', () => {
    fc.assert(
      fc.property(
        fc.oneof(printed, fc.double({ min: -1e12, max: 1e12, noNaN: true })),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const byIntl = new Intl.NumberFormat('en-US', {
            maximumFractionDigits: decimals,
            useGrouping: false,
          });
          expect(roundTo(value, decimals)).toBe(Number(byIntl.format(value)) + 0);
        },
      ),
    );
  });

  test('what is written reads back as the rounded number', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(Number(formatNumber(value, decimals, en).replaceAll(',', ''))).toBe(roundTo(value, decimals));
        expect(Number(formatNumber(value, decimals, nl).replaceAll('.', '').replace(',', '.'))).toBe(
          roundTo(value, decimals),
        );
      }),
    );
  });

  test('decimalDifference equals the difference of whole numbers', () => {
    const whole = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const scale = 10 ** decimals;
        expect(decimalDifference(a / scale, b / scale)).toBe((a - b) / scale + 0);
      }),
    );
  });
});

describe('periods', () => {
  test('come back as they went in, and start where their key starts', () => {
    fc.assert(
      fc.property(anyPeriod, (each) => {
        expect(period(each)).toBe(each);
        expect(periodStart(periodKey(each))).toBe(periodStart(each));
      }),
    );
  });

  test('a series is in order of time, unknown last, and aligning keeps every cell', () => {
    const rows = fc.uniqueArray(anyObservation(), {
      maxLength: 10,
      selector: (each) => periodKey(each.period),
    });
    fc.assert(
      fc.property(rows, (observations) => {
        const region = regionCode('GM0141');
        const here = observations.map(({ dimensions: _, ...each }) => ({ ...each, region }) as Observation);
        const series = toSeries(jobs, here, { region, includeUncertain: true });
        const starts = series.points.map((each) => periodStart(each.period));
        expect(starts).toEqual(starts.toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1)));
        expect(series.points.filter((each) => here.includes(each))).toHaveLength(here.length);
        const [aligned] = alignSeries([series]).series;
        expect(new Set(aligned?.points)).toEqual(new Set(series.points));
      }),
    );
  });

  test('caveats are those of an observation, each once', () => {
    fc.assert(
      fc.property(anyIndicator, anyObservation(), (indicator, observation) => {
        const codes = caveatsOf(indicator, observation);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Comparison } from '../comparison/compare.ts';
import type { ChangeComparison, Figure } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import { en } from '../en.ts';
import {
  chipText,
  compareBalance,
  compareChange,
  compareChanges,
  compareParts,
  compareRank,
  compareToBenchmark,
  compareToTarget,
  compareTrend,
  regionCode,
  spokenComparison,
  toSeries,
  trendTest,
} from '../index.ts';
import { nl } from '../nl.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import type { Series } from '../series/series.ts';
import { money, persons, share } from '../testing/example-indicators.ts';
import { almelo, jobs, sizeClass } from '../testing/example-values.ts';
import { at, peers, regions } from '../testing/say-in-both.ts';
import type { WordingOptions } from './naming.ts';

const ages = (...values: readonly [number, number, number]): readonly MeasuredObservation[] =>
  (['0-14', '15-64', '65+'] as const).map((age, i) => at('2018', values[i] ?? 0, { dimensions: { age } }));
const ageOf = (age: string, value: number): MeasuredObservation => at('2018', value, { dimensions: { age } });
const nederland = { region: regionCode('NL01') };
const changeOf = (indicator: Indicator, from: Observation, to: Observation): ChangeComparison =>
  compareChange(indicator, to, from);
const series = (indicator: Indicator, ...values: readonly number[]): Series =>
  toSeries(
    indicator,
    values.map((value, i) => at(String(2010 + i), value)),
    { region: almelo.region },
  );
const goal = (indicator: Indicator, value: number, changes: Partial<MeasuredObservation> = {}): Figure => ({
  indicator,
  observation: at('2030', value, { kind: 'target', ...changes }),
});

describe('the short and the spoken form', () => {
  test.each<[string, Comparison, WordingOptions, string, string, string, string]>([
    [
      'difference',
      compareToBenchmark(jobs, almelo, sizeClass),
      {},
      '104,8 (14,2%) hoger',
      'Almelo: 844,9 banen per 1.000 inwoners, 104,8 hoger dan gemeenten van 50.000 tot 100.000 inwoners, gunstiger, jaar onbekend',
      '104.8 (14.2%) higher',
      'Almelo: 844.9 jobs per 1,000 inhabitants, 104.8 higher than municipalities of 50,000 to 100,000 inhabitants, better, year unknown',
    ],
    [
      'difference from what was expected',
      compareToBenchmark(jobs, at('2018', 20), at('2018', 25)),
      { reference: { kind: 'expected' } },
      '5,0 (20,0%) lager',
      'Almelo: 20,0 banen per 1.000 inwoners, 5,0 lager dan wat te verwachten was, ongunstiger',
      '5.0 (20.0%) lower',
      'Almelo: 20.0 jobs per 1,000 inhabitants, 5.0 lower than what was to be expected, worse',
    ],
    [
      'difference, almost none, and no chance',
      compareToBenchmark(
        jobs,
        at('2018', 20, { interval: { lower: 19.98, upper: 20.02, level: 0.95 } }),
        at('2018', 20.04, nederland),
      ),
      {},
      'nagenoeg gelijk',
      'Almelo: 20,0 banen per 1.000 inwoners, nagenoeg gelijk aan Nederland, significant, ongunstiger',
      'almost the same',
      'Almelo: 20.0 jobs per 1,000 inhabitants, almost the same as the Netherlands, significant, worse',
    ],
    [
      'change',
      compareChange(persons, at('2030', 72000, { kind: 'forecast' }), at('2018', 73000)),
      {},
      '1.000 (1,4%) minder',
      'Almelo: 72.000 personen in 2030, 1.000 minder dan in 2018, ongunstiger, prognose',
      '1,000 (1.4%) fewer',
      'Almelo: 72,000 persons in 2030, 1,000 fewer than in 2018, worse, forecast',
    ],
    [
      'change, an inferred year',
      compareChange(share, at('2017?', 60), at('2014', 60)),
      {},
      'gelijk',
      'Almelo: 60% in 2017, afgeleid, even hoog als in 2014',
      'the same',
      'Almelo: 60% in 2017, inferred, the same as in 2014',
    ],
    [
      'changes',
      compareChanges(
        changeOf(persons, at('2014', 1000), at('2018', 990)),
        changeOf(persons, at('2014', 5000, nederland), at('2018', 5050, nederland)),
        { measure: 'percentDifference' },
      ),
      {},
      '2,0 procentpunt lager',
      'De groei voor Almelo van 2014 tot 2018 is min 1,0%, 2,0 procentpunt lager dan die voor Nederland, ongunstiger',
      '2.0 percentage points lower',
      'The growth for Almelo from 2014 to 2018 is minus 1.0%, 2.0 percentage points lower than that for the Netherlands, worse',
    ],
    [
      'rank',
      compareRank(jobs, at('2018', 20), peers(10, 30, 15)),
      {},
      'nummer 2 van 4',
      'Almelo: 20,0 banen per 1.000 inwoners, nummer 2 van 4 gemeenten, 1 is het hoogst, gunstiger',
      'number 2 of 4',
      'Almelo: 20.0 jobs per 1,000 inhabitants, number 2 of 4 municipalities, 1 is the highest, better',
    ],
    [
      'rank, a shared end',
      compareRank(persons, at('2018', 20), peers(20, 15)),
      {},
      'nummer 1 van 3',
      'Almelo: 20 personen, het meest van 3 gemeenten, samen met 1 andere, gunstiger',
      'number 1 of 3',
      'Almelo: 20 persons, the most of 3 municipalities, together with 1 more, better',
    ],
    [
      'balance',
      compareBalance({ ...money, valueType: 'balance' }, at('2018', -0.3)),
      {},
      '€ -0,3 miljoen',
      'Almelo: min € 0,3 miljoen, onder nul, ongunstiger',
      '-€0.3 million',
      'Almelo: minus €0.3 million, below zero, worse',
    ],
    [
      'balance of two shares',
      compareBalance(share, ageOf('0-14', 40), { less: { indicator: share, observation: ageOf('65+', 52) } }),
      {},
      '-12 procentpunt',
      'Het saldo voor Almelo is min 12 procentpunt, onder nul, ongunstiger',
      '-12 percentage points',
      'The balance for Almelo is minus 12 percentage points, below zero, worse',
    ],
    [
      'parts',
      compareParts(share, ages(16, 64, 20)),
      {},
      'grootste: 15 tot 65 jaar (64%)',
      'Grootste: 15 tot 65 jaar, 64%',
      'largest: 15 to 64 (64%)',
      'Largest: 15 to 64, 64%',
    ],
    [
      'target',
      compareToTarget(persons, at('2018', 28000), goal(persons, 30000)),
      {},
      'niet gehaald',
      'Almelo: 28.000 personen, 2.000 minder dan het doel voor 2030, 30.000, niet gehaald, ongunstiger',
      'not met',
      'Almelo: 28,000 persons, 2,000 fewer than the target for 2030, 30,000, not met, worse',
    ],
    [
      'trend',
      compareTrend(series(jobs, 8, 7, 6, 5, 4, 3, 2, 1), { test: trendTest }),
      {},
      'dalend',
      'Almelo: 1,0 banen per 1.000 inwoners in 2017, 7,0 lager dan in 2010, dalend, significant, ongunstiger',
      'falling',
      'Almelo: 1.0 jobs per 1,000 inhabitants in 2017, 7.0 lower than in 2010, falling, significant, worse',
    ],
    [
      'not compared',
      compareTrend(series(jobs, 5)),
      {},
      'niet vergeleken',
      'Niet vergeleken: er zijn te weinig cijfers.',
      'not compared',
      'Not compared: there are too few figures.',
    ],
  ])('of a %s', (_what, comparison, options, chip, spoken, chipEnglish, spokenEnglish) => {
    const all = { regions, ...options };
    expect([chipText(comparison, nl, all), spokenComparison(comparison, nl, all)]).toEqual([chip, spoken]);
    expect([chipText(comparison, en, all), spokenComparison(comparison, en, all)]).toEqual([
      chipEnglish,
      spokenEnglish,
    ]);
  });
});

import { expect, test } from 'vitest';
import type { Comparison } from '../comparison/compare.ts';
import type { Figure } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import { compareToTarget, period } from '../index.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { buildAbsence } from '../testing/build-figures.ts';
import { attained, money, persons, rating, share, wait } from '../testing/example-indicators.ts';
import { at, sayInBoth } from '../testing/say-in-both.ts';
import type { WordingOptions } from './naming.ts';

const goal = (indicator: Indicator, value: number, changes: Partial<MeasuredObservation> = {}): Figure => ({
  indicator,
  observation: at('2030', value, { kind: 'target', ...changes }),
});

test.each<[string, Comparison, WordingOptions, string, string]>([
  [
    'not yet',
    compareToTarget(persons, at('2018', 28000), goal(persons, 30000)),
    {},
    'Almelo komt uit op 28.000 personen, 2.000 (6,7%) minder dan het doel voor 2030 (30.000). Het doel is nog niet gehaald. Tot 2030 is elk jaar ongeveer 167 meer nodig.',
    'Almelo stands at 28,000 persons, 2,000 (6.7%) fewer than the target for 2030 (30,000). The target is not yet met. Until 2030, about 167 more is needed each year.',
  ],
  [
    'attained, and when',
    compareToTarget(share, at('2018', 80), goal(share, 75, { period: period('2018') }), {
      series: [at('2010', 70), at('2018', 80)],
    }),
    {},
    'Almelo komt uit op 80%, 5 procentpunt hoger dan het doel (75). Het doel is gehaald. De reeks haalt het doel voor het eerst in 2018.',
    'Almelo stands at 80%, 5 percentage points higher than the target (75). The target is met. The series meets the target for the first time in 2018.',
  ],
  [
    'missed',
    compareToTarget(share, at('2018', 70), goal(share, 75, { period: period('2018') })),
    {},
    'Almelo komt uit op 70%, 5 procentpunt lager dan het doel (75). Het doel is niet gehaald.',
    'Almelo stands at 70%, 5 percentage points lower than the target (75). The target is not met.',
  ],
  [
    'exactly',
    compareToTarget(persons, at('2018', 30000), goal(persons, 30000)),
    {},
    'Almelo komt uit op 30.000 personen, precies het doel voor 2030 (30.000). Het doel is gehaald.',
    'Almelo stands at 30,000 persons, exactly the target for 2030 (30,000). The target is met.',
  ],
  [
    'a ceiling',
    compareToTarget(wait, at('2018', 20), goal(wait, 14, { qualifier: 'at-most', kind: 'plan' })),
    {},
    'Almelo komt uit op 20 dagen, 6 dagen (42,9%) langer dan het plan voor 2030 (maximaal 14). Het plan is nog niet gehaald. Tot 2030 is elk jaar 0,5 dagen minder nodig.',
    'Almelo stands at 20 days, 6 days (42.9%) longer than the plan for 2030 (at most 14). The plan is not yet met. Until 2030, 0.5 days fewer is needed each year.',
  ],
  [
    'within a range',
    compareToTarget(persons, at('2018', 40000), {
      indicator: persons,
      observation: {
        ...at('2018', 0, { kind: 'target' }),
        state: 'range',
        value: null,
        low: 30000,
        high: 50000,
      },
    }),
    {},
    'Almelo komt uit op 40.000 personen, binnen het doel (30.000 tot 50.000). Het doel is gehaald.',
    'Almelo stands at 40,000 persons, within the target (30,000 to 50,000). The target is met.',
  ],
  [
    'a required level',
    compareToTarget(money, at('2018', 5.5), { indicator: money, observation: at('2018', 11) }),
    {},
    'Almelo komt uit op € 5,5 miljoen, € 5,5 miljoen (50,0%) minder dan het vereiste niveau (€ 11,0 mln). Het vereiste niveau is niet gehaald.',
    'Almelo stands at €5.5 million, €5.5 million (50.0%) less than the required level (€11.0m). The required level is not met.',
  ],
  [
    'years ahead of plan',
    compareToTarget(
      { ...attained, polarity: 'lower-is-better' },
      at('2018', 2021, { kind: 'forecast' }),
      goal(attained, 2023, { kind: 'plan', period: period('2018') }),
    ),
    {},
    'De prognose voor Almelo is 2021, dat is 2 jaar eerder dan het plan (2023). Volgens de prognose wordt het plan gehaald.',
    'The forecast for Almelo is 2021, which is 2 years earlier than the plan (2023). According to the forecast the plan will be met.',
  ],
  [
    'a straight line that goes on',
    compareToTarget(persons, at('2018', 28000), goal(persons, 30000), {
      series: [at('2010', 20000), at('2018', 28000)],
      extrapolate: true,
    }),
    {},
    'Almelo komt uit op 28.000 personen, 2.000 (6,7%) minder dan het doel voor 2030 (30.000). Het doel is nog niet gehaald. Tot 2030 is elk jaar ongeveer 167 meer nodig. Als de lijn recht verdergaat, haalt de reeks het doel in 2020. Dat is geen prognose.',
    'Almelo stands at 28,000 persons, 2,000 (6.7%) fewer than the target for 2030 (30,000). The target is not yet met. Until 2030, about 167 more is needed each year. If the line goes straight on, the series meets the target in 2020. That is no forecast.',
  ],
  [
    'not within the series',
    compareToTarget(persons, at('2018', 28000), goal(persons, 30000), {
      series: [at('2010', 20000), at('2018', 28000)],
    }),
    {},
    'Almelo komt uit op 28.000 personen, 2.000 (6,7%) minder dan het doel voor 2030 (30.000). Het doel is nog niet gehaald. Tot 2030 is elk jaar ongeveer 167 meer nodig. Tot en met 2018 haalt de reeks het doel niet.',
    'Almelo stands at 28,000 persons, 2,000 (6.7%) fewer than the target for 2030 (30,000). The target is not yet met. Until 2030, about 167 more is needed each year. Up to and including 2018 the series does not meet the target.',
  ],
  [
    'no chance',
    compareToTarget(
      rating,
      at('2018', 7, { interval: { lower: 6.8, upper: 7.2, level: 0.95 } }),
      goal(rating, 8, { period: period('2018') }),
    ),
    {},
    'Almelo komt uit op 7,0, dat is 1,0 significant lager dan het doel (8,0). Het doel is niet gehaald.',
    'Almelo stands at 7.0, which is 1.0 significantly lower than the target (8.0). The target is not met.',
  ],
  [
    'a figure in words, whose side is known',
    compareToTarget(
      persons,
      { ...at('2018', 0), state: 'words', value: null, words: 'few-hundred' },
      goal(persons, 3000),
    ),
    {},
    'Niet vergeleken: minstens één cijfer is geen enkel getal. Wel is bekend dat het minder is dan het doel.',
    'Not compared: at least one of the figures is not a single number. It is known to be fewer than the target.',
  ],
  [
    'no figure',
    compareToTarget(persons, buildAbsence('missing'), goal(persons, 3000)),
    {},
    'Niet vergeleken: voor Almelo is er geen cijfer.',
    'Not compared: there is no figure for Almelo.',
  ],
  [
    'other units',
    compareToTarget(persons, at('2018', 1), goal(money, 3)),
    {},
    'Niet vergeleken: de cijfers hebben verschillende eenheden.',
    'Not compared: the figures have different units.',
  ],
])('targetSentence: %s', (_what, comparison, options, dutch, english) => {
  expect(sayInBoth(comparison, options)).toEqual([dutch, english]);
});

import { expect, test } from 'vitest';
import { en } from '../en.ts';
import {
  byarInterval,
  meanInterval,
  poissonInterval,
  quantileGroups,
  standardisedRate,
  trendTest,
  twoProportionTest,
  wilsonInterval,
  type Method,
  type TooLittleReason,
} from '../index.ts';
import { nl } from '../nl.ts';
import { methodPhrase, tooLittleDataSentence } from './method-phrase.ts';

test.each<[Method, string, string]>([
  [wilsonInterval(1, 4).method, 'het interval van Wilson', 'the interval of Wilson'],
  [byarInterval(12).method, 'het interval van Byar', 'the interval of Byar'],
  [poissonInterval(3).method, 'het exacte interval van Poisson', 'the exact interval of Poisson'],
  [
    twoProportionTest({ successes: 1, trials: 4 }, { successes: 2, trials: 4 }).method,
    'de toets van twee percentages',
    'the test of two percentages',
  ],
  ['interval-of-difference', 'het interval van het verschil', 'the interval of the difference'],
  ['none', 'niet getoetst', 'not tested'],
])('methodPhrase: %s', (method, dutch, english) => {
  expect(methodPhrase(method, nl)).toBe(dutch);
  expect(methodPhrase(method, en)).toBe(english);
  expect(methodPhrase(method, nl, { level: 0.998 })).toBe(`${dutch}, met 99,8% zekerheid`);
  expect(methodPhrase(method, en, { level: 0.95 })).toBe(`${english}, with 95% confidence`);
});

test.each<[unknown, TooLittleReason, string, string]>([
  [
    meanInterval({ mean: 7, standardDeviation: 1, n: 1 }),
    'too-few-observations',
    'Niet berekend: er zijn te weinig waarnemingen.',
    'Not calculated: there are too few observations.',
  ],
  [
    quantileGroups([1], 5),
    'fewer-values-than-groups',
    'Niet berekend: er zijn minder cijfers dan groepen.',
    'Not calculated: there are fewer figures than groups.',
  ],
  [
    trendTest([], { method: 'mann-kendall' }),
    'too-few-points',
    'Niet berekend: de reeks heeft te weinig cijfers.',
    'Not calculated: the series has too few figures.',
  ],
  [
    standardisedRate([], { level: 0.95 }),
    'no-strata',
    'Niet berekend: er zijn geen groepen om mee te rekenen.',
    'Not calculated: there are no groups to calculate with.',
  ],
])('tooLittleDataSentence: %o', (result, reason, dutch, english) => {
  expect(result).toHaveProperty('reason', reason);
  expect(tooLittleDataSentence({ reason }, nl)).toBe(dutch);
  expect(tooLittleDataSentence({ reason }, en)).toBe(english);
});

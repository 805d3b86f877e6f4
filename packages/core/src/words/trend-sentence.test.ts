import { expect, test } from 'vitest';
import type { Comparison } from '../comparison/compare.ts';
import type { Indicator } from '../definition/indicator.ts';
import { compareTrend, period, toSeries, trendTest } from '../index.ts';
import type { Series } from '../series/series.ts';
import { almelo, jobs } from '../testing/example-values.ts';
import { at, sayInBoth } from '../testing/say-in-both.ts';
import type { WordingOptions } from './naming.ts';

const series = (indicator: Indicator, ...values: readonly number[]): Series =>
  toSeries(
    indicator,
    values.map((value, i) => at(String(2010 + i), value)),
    { region: almelo.region },
  );

test.each<[string, Comparison, WordingOptions, string, string]>([
  [
    'not tested',
    compareTrend(series(jobs, 10, 12, 11, 13)),
    {},
    'Almelo gaat van 10,0 in 2010 naar 13,0 banen per 1.000 inwoners in 2013, dat is 3,0 (30,0%) hoger.',
    'Almelo goes from 10.0 in 2010 to 13.0 jobs per 1,000 inhabitants in 2013, which is 3.0 (30.0%) higher.',
  ],
  [
    'rising, by a test',
    compareTrend(series(jobs, 1, 2, 3, 4, 5, 6, 7, 8), { test: trendTest }),
    {},
    'Almelo gaat van 1,0 in 2010 naar 8,0 banen per 1.000 inwoners in 2017, dat is 7,0 (700,0%) hoger. Over 8 cijfers is de trend significant stijgend.',
    'Almelo goes from 1.0 in 2010 to 8.0 jobs per 1,000 inhabitants in 2017, which is 7.0 (700.0%) higher. Over 8 figures the trend is significantly rising.',
  ],
  [
    'falling, by a test',
    compareTrend(series(jobs, 8, 7, 6, 5, 4, 3, 2, 1), { test: trendTest }),
    {},
    'Almelo gaat van 8,0 in 2010 naar 1,0 banen per 1.000 inwoners in 2017, dat is 7,0 (87,5%) lager. Over 8 cijfers is de trend significant dalend.',
    'Almelo goes from 8.0 in 2010 to 1.0 jobs per 1,000 inhabitants in 2017, which is 7.0 (87.5%) lower. Over 8 figures the trend is significantly falling.',
  ],
  [
    'may be chance',
    compareTrend(series(jobs, 1, 5, 2, 4), { test: trendTest }),
    {},
    'Almelo gaat van 1,0 in 2010 naar 4,0 banen per 1.000 inwoners in 2013, dat is 3,0 (300,0%) hoger. Over 4 cijfers is de trend stijgend (niet significant).',
    'Almelo goes from 1.0 in 2010 to 4.0 jobs per 1,000 inhabitants in 2013, which is 3.0 (300.0%) higher. Over 4 figures the trend is rising (not significant).',
  ],
  [
    'flat',
    compareTrend(series(jobs, 5, 5, 5, 5), { test: trendTest }),
    {},
    'Almelo komt in 2010 en in 2013 uit op 5,0 banen per 1.000 inwoners. Over 4 cijfers is de trend vlak (niet significant).',
    'Almelo is at 5.0 jobs per 1,000 inhabitants both in 2010 and in 2013. Over 4 figures the trend is flat (not significant).',
  ],
  [
    'too few figures',
    compareTrend(series(jobs, 5)),
    {},
    'Niet vergeleken: er zijn te weinig cijfers.',
    'Not compared: there are too few figures.',
  ],
  [
    'a base without a figure',
    compareTrend(series(jobs, 5, 6), { base: period('1999') }),
    {},
    'Niet vergeleken: het basisjaar heeft geen bruikbaar cijfer.',
    'Not compared: the base year has no figure that can be used.',
  ],
])('trendSentence: %s', (_what, comparison, options, dutch, english) => {
  expect(sayInBoth(comparison, options)).toEqual([dutch, english]);
});

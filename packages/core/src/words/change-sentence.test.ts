import { expect, test } from 'vitest';
import type { Comparison } from '../comparison/compare.ts';
import type { ChangeComparison } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import { compareChange, regionCode } from '../index.ts';
import type { Observation } from '../observation/observation.ts';
import { buildAbsence } from '../testing/build-figures.ts';
import { attained, money, persons, rating, share, wait } from '../testing/example-indicators.ts';
import { almelo, jobs, sizeClass } from '../testing/example-values.ts';
import { at, sayInBoth } from '../testing/say-in-both.ts';
import type { WordingOptions } from './naming.ts';

const nederland = { region: regionCode('NL01') };
const classOf65 = { region: sizeClass.region, dimensions: { age: '65+' } };
const changeOf = (indicator: Indicator, from: Observation, to: Observation): ChangeComparison =>
  compareChange(indicator, to, from);

test.each<[string, Comparison, WordingOptions, string, string]>([
  [
    'a share rises, in percentage points',
    changeOf(share, at('2014', 58), at('2018', 62)),
    {},
    'Almelo gaat van 58 in 2014 naar 62% in 2018, dat is 4 procentpunt hoger.',
    'Almelo goes from 58 in 2014 to 62% in 2018, which is 4 percentage points higher.',
  ],
  [
    'a share falls',
    changeOf(share, at('2014', 62), at('2018', 58)),
    {},
    'Almelo gaat van 62 in 2014 naar 58% in 2018, dat is 4 procentpunt lager.',
    'Almelo goes from 62 in 2014 to 58% in 2018, which is 4 percentage points lower.',
  ],
  [
    'a share of one point',
    changeOf(share, at('2014', 62), at('2018', 63)),
    {},
    'Almelo gaat van 62 in 2014 naar 63% in 2018, dat is 1 procentpunt hoger.',
    'Almelo goes from 62 in 2014 to 63% in 2018, which is 1 percentage point higher.',
  ],
  [
    'a count grows: more',
    changeOf(persons, at('2014', 72000), at('2018', 73000)),
    {},
    'Almelo gaat van 72.000 in 2014 naar 73.000 personen in 2018, dat is 1.000 (1,4%) meer.',
    'Almelo goes from 72,000 in 2014 to 73,000 persons in 2018, which is 1,000 (1.4%) more.',
  ],
  [
    'a count shrinks: fewer',
    changeOf(persons, at('2014', 73000), at('2018', 72000)),
    {},
    'Almelo gaat van 73.000 in 2014 naar 72.000 personen in 2018, dat is 1.000 (1,4%) minder.',
    'Almelo goes from 73,000 in 2014 to 72,000 persons in 2018, which is 1,000 (1.4%) fewer.',
  ],
  [
    'money: less',
    changeOf(money, at('2014', 6), at('2018', 5.5)),
    {},
    'Almelo gaat van € 6,0 miljoen in 2014 naar € 5,5 miljoen in 2018. Dat is € 0,5 miljoen (8,3%) minder.',
    'Almelo goes from €6.0 million in 2014 to €5.5 million in 2018, which is €0.5 million (8.3%) less.',
  ],
  [
    'a year: later',
    changeOf(attained, at('2014', 2021), at('2018', 2023)),
    {},
    'Almelo gaat van 2021 in 2014 naar 2023 in 2018, dat is 2 jaar later.',
    'Almelo goes from 2021 in 2014 to 2023 in 2018, which is 2 years later.',
  ],
  [
    'a duration: longer',
    changeOf(wait, at('2014', 20), at('2018', 31)),
    {},
    'Almelo gaat van 20 in 2014 naar 31 dagen in 2018, dat is 11 dagen (55,0%) langer.',
    'Almelo goes from 20 in 2014 to 31 days in 2018, which is 11 days (55.0%) longer.',
  ],
  [
    'a duration: shorter',
    changeOf(wait, at('2014', 31), at('2018', 20)),
    {},
    'Almelo gaat van 31 in 2014 naar 20 dagen in 2018, dat is 11 dagen (35,5%) korter.',
    'Almelo goes from 31 in 2014 to 20 days in 2018, which is 11 days (35.5%) shorter.',
  ],
  [
    'the same',
    changeOf(persons, at('2014', 73000), at('2018', 73000)),
    {},
    'Almelo komt in 2014 en in 2018 uit op 73.000 personen.',
    'Almelo is at 73,000 persons both in 2014 and in 2018.',
  ],
  [
    'shows as zero',
    changeOf(jobs, at('2014', 840), at('2018', 840.01)),
    {},
    'Almelo gaat van 840,0 in 2014 naar 840,0 banen per 1.000 inwoners in 2018, nagenoeg gelijk.',
    'Almelo goes from 840.0 in 2014 to 840.0 jobs per 1,000 inhabitants in 2018, almost the same.',
  ],
  [
    'under the threshold of the caller',
    changeOf(jobs, at('2014', 840), at('2018', 840.4)),
    { almostEqual: 0.5 },
    'Almelo gaat van 840,0 in 2014 naar 840,4 banen per 1.000 inwoners in 2018, nagenoeg gelijk.',
    'Almelo goes from 840.0 in 2014 to 840.4 jobs per 1,000 inhabitants in 2018, almost the same.',
  ],
  [
    'two samples, no chance',
    changeOf(
      rating,
      at('2015', 7, { interval: { lower: 6.9, upper: 7.1, level: 0.95 } }),
      at('2017', 7.5, { interval: { lower: 7.4, upper: 7.6, level: 0.95 } }),
    ),
    {},
    'Almelo gaat van 7,0 in 2015 naar 7,5 in 2017, dat is 0,5 significant hoger.',
    'Almelo goes from 7.0 in 2015 to 7.5 in 2017, which is 0.5 significantly higher.',
  ],
  [
    'two samples that may be one',
    changeOf(
      rating,
      at('2015', 7, { interval: { lower: 6.5, upper: 7.5, level: 0.95 } }),
      at('2017', 7.5, { interval: { lower: 7, upper: 8, level: 0.95 } }),
    ),
    {},
    'Almelo gaat van 7,0 in 2015 naar 7,5 in 2017, dat is 0,5 hoger (niet significant).',
    'Almelo goes from 7.0 in 2015 to 7.5 in 2017, which is 0.5 higher (not significant).',
  ],
  [
    'a forecast',
    changeOf(persons, at('2018', 73000), at('2030', 72000, { kind: 'forecast' })),
    {},
    'Almelo gaat van 73.000 in 2018 naar 72.000 personen in 2030 (prognose), 1.000 (1,4%) minder.',
    'Almelo goes from 73,000 in 2018 to 72,000 persons in 2030 (forecast), 1,000 (1.4%) fewer.',
  ],
  [
    'an inferred year',
    changeOf(share, at('2014', 58), at('2017?', 62)),
    {},
    'Almelo gaat van 58 in 2014 naar 62% in 2017 (afgeleid), 4 procentpunt hoger.',
    'Almelo goes from 58 in 2014 to 62% in 2017 (inferred), 4 percentage points higher.',
  ],
  [
    'quarters, in two sentences',
    changeOf(jobs, at('2014-Q1', 58), at('2018-Q2', 62)),
    {},
    'Almelo gaat van 58,0 in het 1e kwartaal 2014 naar 62,0 banen per 1.000 inwoners in het 2e kwartaal 2018. Dat is 4,0 (6,9%) hoger.',
    'Almelo goes from 58.0 in the 1st quarter 2014 to 62.0 jobs per 1,000 inhabitants in the 2nd quarter 2018. That is 4.0 (6.9%) higher.',
  ],
  [
    'spans of a long name, a sentence for each',
    changeOf(
      persons,
      at('2016/2017', 100, { ...classOf65, kind: 'forecast' }),
      at('../2020', 120, { ...classOf65, kind: 'forecast' }),
    ),
    {},
    'De prognose voor gemeenten van 50.000 tot 100.000 inwoners (65+) is 100 personen over 2016 tot en met 2017. Het cijfer (tot en met 2020) (prognose) is 120 personen, 20 (20,0%) meer.',
    'The forecast for municipalities of 50,000 to 100,000 inhabitants (65+) is 100 persons over 2016 to 2017. The figure (up to and including 2020) (forecast) is 120 persons, 20 (20.0%) more.',
  ],
  [
    'spans of a long name that are the same',
    changeOf(rating, at('2016/2017', 7, classOf65), at('../2020', 7, classOf65)),
    {},
    'Gemeenten van 50.000 tot 100.000 inwoners (65+) komen uit op 7,0 over 2016 tot en met 2017. Het cijfer (tot en met 2020) is 7,0.',
    'Municipalities of 50,000 to 100,000 inhabitants (65+) stand at 7.0 over 2016 to 2017. The figure (up to and including 2020) is 7.0.',
  ],
  [
    'quarters of a long name',
    changeOf(rating, at('2014-Q1', 7, classOf65), at('2018-Q2', 7.5, classOf65)),
    {},
    'Gemeenten van 50.000 tot 100.000 inwoners (65+) komen uit op 7,0 in het 1e kwartaal 2014. Het cijfer in het 2e kwartaal 2018 is 7,5, dat is 0,5 hoger.',
    'Municipalities of 50,000 to 100,000 inhabitants (65+) stand at 7.0 in the 1st quarter 2014. The figure in the 2nd quarter 2018 is 7.5, which is 0.5 higher.',
  ],
  [
    'a plural name',
    changeOf(
      persons,
      at('2014', 100, { region: sizeClass.region }),
      at('2018', 120, { region: sizeClass.region }),
    ),
    {},
    'Gemeenten van 50.000 tot 100.000 inwoners gaan van 100 in 2014 naar 120 personen in 2018. Dat is 20 (20,0%) meer.',
    'Municipalities of 50,000 to 100,000 inhabitants go from 100 in 2014 to 120 persons in 2018. That is 20 (20.0%) more.',
  ],
  [
    'no earlier figure',
    changeOf(persons, buildAbsence('not-published'), at('2018', 5)),
    {},
    'Niet vergeleken: voor Almelo is er geen cijfer (niet gepubliceerd).',
    'Not compared: there is no figure (not published) for Almelo.',
  ],
  [
    'a year that is not known',
    changeOf(jobs, at('2014', 5), almelo),
    {},
    'Niet vergeleken: het jaar is niet bekend.',
    'Not compared: the year of one of the figures is not known.',
  ],
  [
    'the wrong way round',
    changeOf(jobs, at('2018', 5), at('2014', 6)),
    {},
    'Niet vergeleken: de cijfers staan niet op volgorde van tijd.',
    'Not compared: the figures are not in order of time.',
  ],
  [
    'another region',
    changeOf(jobs, at('2014', 5, nederland), at('2018', 6)),
    {},
    'Niet vergeleken: de cijfers gaan over verschillende gebieden.',
    'Not compared: the figures are of different areas.',
  ],
])('changeSentence: %s', (_what, comparison, options, dutch, english) => {
  expect(sayInBoth(comparison, options)).toEqual([dutch, english]);
});

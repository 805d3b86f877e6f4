import { expect, test } from 'vitest';
import type { Comparison } from '../comparison/compare.ts';
import type { ChangeComparison } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import { compareChange, compareChanges, period, regionCode } from '../index.ts';
import type { Observation } from '../observation/observation.ts';
import { buildAbsence } from '../testing/build-figures.ts';
import { money, persons, rating, share } from '../testing/example-indicators.ts';
import { jobs, sizeClass } from '../testing/example-values.ts';
import { at, sayInBoth } from '../testing/say-in-both.ts';
import type { WordingOptions } from './naming.ts';

const nederland = { region: regionCode('NL01') };
const classOf65 = { region: sizeClass.region, dimensions: { age: '65+' } };
const changeOf = (indicator: Indicator, from: Observation, to: Observation): ChangeComparison =>
  compareChange(indicator, to, from);

test.each<[string, Comparison, WordingOptions, string, string]>([
  [
    'spans',
    compareChanges(
      changeOf(rating, at('2014/2015', 7), at('2016/2017', 7.4)),
      changeOf(rating, at('2014/2015', 7, nederland), at('2016/2017', 7.1, nederland)),
    ),
    {},
    'De verandering voor Almelo van 2014–2015 tot 2016–2017 is +0,4, dat is 0,3 hoger dan die voor Nederland (+0,1).',
    'The change for Almelo from 2014–2015 to 2016–2017 is +0.4, which is 0.3 higher than that for the Netherlands (+0.1).',
  ],
  [
    'quarters of a long name, in a sentence of their own',
    compareChanges(
      changeOf(persons, at('2014-Q1', 700, classOf65), at('2018-Q2', 740, classOf65)),
      changeOf(persons, at('2014-Q1', 700, nederland), at('2018-Q2', 710, nederland)),
    ),
    {},
    'De verandering voor gemeenten van 50.000 tot 100.000 inwoners (65+) is +40 personen. Dat is van 1e kwartaal 2014 tot 2e kwartaal 2018. Dat is 30 hoger dan die voor Nederland (+10).',
    'The change for municipalities of 50,000 to 100,000 inhabitants (65+) is +40 persons. That is from 1st quarter 2014 to 2nd quarter 2018. That is 30 higher than that for the Netherlands (+10).',
  ],
  [
    'higher',
    compareChanges(
      changeOf(jobs, at('2014', 840), at('2018', 850)),
      changeOf(jobs, at('2014', 700, nederland), at('2018', 705, nederland)),
    ),
    {},
    'De verandering voor Almelo van 2014 tot 2018 is +10,0 banen per 1.000 inwoners. Dat is 5,0 hoger dan die voor Nederland (+5,0).',
    'The change for Almelo from 2014 to 2018 is +10.0 jobs per 1,000 inhabitants. That is 5.0 higher than that for the Netherlands (+5.0).',
  ],
  [
    'lower growth, in percentage points',
    compareChanges(
      changeOf(persons, at('2014', 1000), at('2018', 990)),
      changeOf(persons, at('2014', 5000, nederland), at('2018', 5050, nederland)),
      { measure: 'percentDifference' },
    ),
    {},
    'De groei voor Almelo van 2014 tot 2018 is -1,0%, 2,0 procentpunt lager dan die voor Nederland (1,0%).',
    'The growth for Almelo from 2014 to 2018 is -1.0%, 2.0 percentage points lower than that for the Netherlands (1.0%).',
  ],
  [
    'equal',
    compareChanges(
      changeOf(persons, at('2014', 1000), at('2018', 1030)),
      changeOf(persons, at('2014', 5000, nederland), at('2018', 5030, nederland)),
    ),
    {},
    'De verandering voor Almelo van 2014 tot 2018 is +30 personen, even hoog als die voor Nederland.',
    'The change for Almelo from 2014 to 2018 is +30 persons, the same as that for the Netherlands.',
  ],
  [
    'almost equal growth',
    compareChanges(
      changeOf(persons, at('2014', 10000), at('2018', 10001)),
      changeOf(persons, at('2014', 5000, nederland), at('2018', 5001, nederland)),
      { measure: 'percentDifference' },
    ),
    {},
    'De groei voor Almelo van 2014 tot 2018 is 0,0%, nagenoeg gelijk aan die voor Nederland (0,0%).',
    'The growth for Almelo from 2014 to 2018 is 0.0%, almost the same as that for the Netherlands (0.0%).',
  ],
  [
    'shares, in percentage points',
    compareChanges(
      changeOf(share, at('2014', 58), at('2018', 62)),
      changeOf(share, at('2014', 58, nederland), at('2018', 59, nederland)),
    ),
    {},
    'De verandering voor Almelo van 2014 tot 2018 is +4 procentpunt, 3 procentpunt hoger dan die voor Nederland (+1).',
    'The change for Almelo from 2014 to 2018 is +4 percentage points. That is 3 percentage points higher than that for the Netherlands (+1).',
  ],
  [
    'money, with its unit',
    compareChanges(
      changeOf(money, at('2014', 5), at('2018', 4)),
      changeOf(money, at('2014', 5, nederland), at('2018', 5.5, nederland)),
    ),
    {},
    'De verandering voor Almelo van 2014 tot 2018 is € -1,0 miljoen. Dat is € 1,5 miljoen lager dan die voor Nederland (€ +0,5 miljoen).',
    'The change for Almelo from 2014 to 2018 is -€1.0 million. That is €1.5 million lower than that for the Netherlands (+€0.5 million).',
  ],
  [
    'one change was not made',
    compareChanges(
      changeOf(jobs, buildAbsence('confidential', { period: period('2014') }), at('2018', 850)),
      changeOf(jobs, at('2014', 700, nederland), at('2018', 705, nederland)),
    ),
    {},
    'Niet vergeleken: voor Almelo is er geen cijfer (vertrouwelijk).',
    'Not compared: there is no figure (confidential) for Almelo.',
  ],
  [
    'other periods',
    compareChanges(
      changeOf(jobs, at('2014', 840), at('2018', 850)),
      changeOf(jobs, at('2015', 700, nederland), at('2018', 705, nederland)),
    ),
    {},
    'Niet vergeleken: de cijfers gaan over verschillende perioden.',
    'Not compared: the figures are of different periods.',
  ],
  [
    'no percentage',
    compareChanges(
      changeOf(rating, at('2014', 7), at('2018', 8)),
      changeOf(rating, at('2014', 7, nederland), at('2018', 8, nederland)),
      { measure: 'percentDifference' },
    ),
    {},
    'Niet vergeleken: een percentage zegt hier niets.',
    'Not compared: a percentage says nothing about these figures.',
  ],
])('changesSentence: %s', (_what, comparison, options, dutch, english) => {
  expect(sayInBoth(comparison, options)).toEqual([dutch, english]);
});

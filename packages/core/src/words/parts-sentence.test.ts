import { expect, test } from 'vitest';
import type { Comparison } from '../comparison/compare.ts';
import { compareParts } from '../index.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { buildAbsence } from '../testing/build-figures.ts';
import { money, persons, share } from '../testing/example-indicators.ts';
import { at, peers, sayInBoth } from '../testing/say-in-both.ts';
import type { WordingOptions } from './naming.ts';

const ages = (...values: readonly [number, number, number]): readonly MeasuredObservation[] =>
  (['0-14', '15-64', '65+'] as const).map((age, i) => at('2018', values[i] ?? 0, { dimensions: { age } }));

test.each<[string, Comparison, WordingOptions, string, string]>([
  [
    'shares of a whole',
    compareParts(share, ages(16, 64, 20)),
    {},
    'Het grootste deel is 15 tot 65 jaar (64%). Het kleinste deel is 0 tot 15 jaar (16%). Samen zijn de delen het geheel.',
    'The largest part is 15 to 64 (64%). The smallest part is 0 to 14 (16%). Together the parts are the whole.',
  ],
  [
    'what is left',
    compareParts(share, ages(16, 64, 18.4)),
    {},
    'Het grootste deel is 15 tot 65 jaar (64%). Het kleinste deel is 0 tot 15 jaar (16%). Samen zijn de delen 98%: 2 procentpunt minder dan het geheel (100%).',
    'The largest part is 15 to 64 (64%). The smallest part is 0 to 14 (16%). Together the parts are 98%: 2 percentage points less than the whole (100%).',
  ],
  [
    'too many',
    compareParts(share, ages(16, 64, 30)),
    {},
    'Het grootste deel is 15 tot 65 jaar (64%). Het kleinste deel is 0 tot 15 jaar (16%). Samen zijn de delen 110%: 10 procentpunt meer dan het geheel (100%).',
    'The largest part is 15 to 64 (64%). The smallest part is 0 to 14 (16%). Together the parts are 110%: 10 percentage points more than the whole (100%).',
  ],
  [
    'parts that are missing',
    compareParts(share, ages(16, 64, 10)),
    {},
    'Het grootste deel is 15 tot 65 jaar (64%). Het kleinste deel is 65 jaar en ouder (10%). Samen zijn de delen 90%: 10 procentpunt minder dan het geheel (100%).',
    'The largest part is 15 to 64 (64%). The smallest part is 65 and over (10%). Together the parts are 90%: 10 percentage points less than the whole (100%).',
  ],
  [
    'several answers',
    compareParts(share, ages(60, 64, 30), { isMultiResponse: true }),
    {},
    'Het grootste deel is 15 tot 65 jaar (64%). Het kleinste deel is 65 jaar en ouder (30%). Meer dan één antwoord was mogelijk.',
    'The largest part is 15 to 64 (64%). The smallest part is 65 and over (30%). More than one answer was possible.',
  ],
  [
    'what changed most',
    compareParts(persons, peers(10, 20, 30), { before: peers(5, 20, 10) }),
    {},
    'Het grootste deel is Staphorst (50%). Het kleinste deel is Hengelo (17%). Het meest veranderde Staphorst: +20 personen (+57,1 procentpunt van de groei).',
    'The largest part is Staphorst (50%). The smallest part is Hengelo (17%). What changed most is Staphorst: +20 persons (+57.1 percentage points of the growth).',
  ],
  [
    'one part of a total',
    compareParts(money, [at('2018', 2)], { total: { indicator: money, observation: at('2018', 5) } }),
    {},
    'Almelo komt uit op € 2,0 miljoen, 40% van het geheel.',
    'Almelo stands at €2.0 million, 40% of the whole.',
  ],
  [
    'two largest',
    compareParts(persons, peers(20, 20, 10)),
    {},
    'De grootste delen zijn Hengelo en Enschede (40%). Het kleinste deel is Staphorst (20%).',
    'The largest parts are Hengelo and Enschede (40%). The smallest part is Staphorst (20%).',
  ],
  [
    'all equal',
    compareParts(persons, peers(20, 20, 20)),
    {},
    'Alle 3 delen zijn even groot (33%).',
    'All 3 parts are equally large (33%).',
  ],
  [
    'quarters that are almost equal',
    compareParts(share, ages(33, 34, 33)),
    { almostEqual: 2 },
    'Alle 3 delen zijn nagenoeg even groot (33% tot 34%). Samen zijn de delen het geheel.',
    'All 3 parts are almost equally large (33% to 34%). Together the parts are the whole.',
  ],
  [
    'no shares of negative parts',
    compareParts(persons, peers(-5, 20)),
    {},
    'Het grootste deel is Enschede (20). Het kleinste deel is Hengelo (-5).',
    'The largest part is Enschede (20). The smallest part is Hengelo (-5).',
  ],
  [
    'a part without a figure',
    compareParts(persons, [...peers(5, 20), buildAbsence('confidential')]),
    {},
    'Niet vergeleken: voor Almelo is er geen cijfer (vertrouwelijk).',
    'Not compared: there is no figure (confidential) for Almelo.',
  ],
  [
    'no parts',
    compareParts(persons, []),
    {},
    'Niet vergeleken: er zijn geen cijfers om mee te vergelijken.',
    'Not compared: there are no figures to compare with.',
  ],
])('partsSentence: %s', (_what, comparison, options, dutch, english) => {
  expect(sayInBoth(comparison, options)).toEqual([dutch, english]);
});

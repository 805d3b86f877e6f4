import { expect, test } from 'vitest';
import type { Comparison } from '../comparison/compare.ts';
import { compareRank, regionCode } from '../index.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { buildAbsence } from '../testing/build-figures.ts';
import { attained, persons, share, wait } from '../testing/example-indicators.ts';
import { jobs } from '../testing/example-values.ts';
import { at, peers, sayInBoth } from '../testing/say-in-both.ts';
import type { WordingOptions } from './naming.ts';

const ages = (...values: readonly [number, number, number]): readonly MeasuredObservation[] =>
  (['0-14', '15-64', '65+'] as const).map((age, i) => at('2018', values[i] ?? 0, { dimensions: { age } }));

test.each<[string, Comparison, WordingOptions, string, string]>([
  [
    'the highest',
    compareRank(jobs, at('2018', 40), peers(10, 30, 15)),
    {},
    'Almelo komt uit op 40,0 banen per 1.000 inwoners, het hoogst van 4 gemeenten.',
    'Almelo stands at 40.0 jobs per 1,000 inhabitants, the highest of 4 municipalities.',
  ],
  [
    'the lowest',
    compareRank(jobs, at('2018', 5), peers(10, 30, 15)),
    {},
    'Almelo komt uit op 5,0 banen per 1.000 inwoners, het laagst van 4 gemeenten.',
    'Almelo stands at 5.0 jobs per 1,000 inhabitants, the lowest of 4 municipalities.',
  ],
  [
    'between',
    compareRank(jobs, at('2018', 20), peers(10, 30, 15)),
    {},
    'Almelo komt uit op 20,0 banen per 1.000 inwoners, nummer 2 van 4 gemeenten (1 is het hoogst).',
    'Almelo stands at 20.0 jobs per 1,000 inhabitants, number 2 of 4 municipalities (1 is the highest).',
  ],
  [
    'the most, in a named set',
    compareRank(persons, at('2018', 20), peers(10, 15)),
    { reference: { kind: 'siblings' } },
    'Almelo komt uit op 20 personen, het meest van 3 gemeenten in Twente.',
    'Almelo stands at 20 persons, the most of 3 municipalities in Twente.',
  ],
  [
    'the fewest',
    compareRank(persons, at('2018', 5), peers(10, 15)),
    {},
    'Almelo komt uit op 5 personen, het minst van 3 gemeenten.',
    'Almelo stands at 5 persons, the fewest of 3 municipalities.',
  ],
  [
    'the earliest',
    compareRank(attained, at('2018', 2016), peers(2018, 2020)),
    {},
    'Almelo komt uit op 2016, het vroegst van 3 gemeenten.',
    'Almelo stands at 2016, the earliest of 3 municipalities.',
  ],
  [
    'the longest',
    compareRank(wait, at('2018', 40), peers(10, 30)),
    {},
    'Almelo komt uit op 40 dagen, het langst van 3 gemeenten.',
    'Almelo stands at 40 days, the longest of 3 municipalities.',
  ],
  [
    'a shared end',
    compareRank(persons, at('2018', 20), peers(20, 15)),
    {},
    'Almelo komt uit op 20 personen, het meest van 3 gemeenten, samen met 1 andere.',
    'Almelo stands at 20 persons, the most of 3 municipalities, together with 1 more.',
  ],
  [
    'a shared place',
    compareRank(jobs, at('2018', 20), peers(20, 30, 10)),
    {},
    'Almelo komt uit op 20,0 banen per 1.000 inwoners, gedeeld nummer 2 van 4 gemeenten (1 is het hoogst).',
    'Almelo stands at 20.0 jobs per 1,000 inhabitants, joint number 2 of 4 municipalities (1 is the highest).',
  ],
  [
    'all equal',
    compareRank(persons, at('2018', 20), peers(20, 20)),
    {},
    'Almelo komt uit op 20 personen, evenveel als de rest (3 gemeenten).',
    'Almelo stands at 20 persons, the same as the rest (3 municipalities).',
  ],
  [
    'peers without a figure',
    compareRank(jobs, at('2018', 40), [
      ...peers(10, 30),
      buildAbsence('missing', { region: regionCode('GM0180') }),
    ]),
    {},
    'Almelo komt uit op 40,0 banen per 1.000 inwoners, het hoogst van 3 gemeenten. Zonder cijfer: 1 gemeente.',
    'Almelo stands at 40.0 jobs per 1,000 inhabitants, the highest of 3 municipalities. Without a figure: 1 municipality.',
  ],
  [
    'groups of one region',
    compareRank(share, at('2018', 40, { dimensions: { age: '65+' } }), ages(10, 20, 30), {
      acrossCategories: true,
    }),
    {},
    'Almelo (65 jaar en ouder) komt uit op 40%, het hoogst van 3 groepen.',
    'Almelo (65 and over) stands at 40%, the highest of 3 groups.',
  ],
  [
    'no figure',
    compareRank(jobs, buildAbsence('confidential'), peers(1, 2)),
    {},
    'Niet vergeleken: voor Almelo is er geen cijfer (vertrouwelijk).',
    'Not compared: there is no figure (confidential) for Almelo.',
  ],
  [
    'no peer with a figure',
    compareRank(jobs, at('2018', 1), []),
    {},
    'Niet vergeleken: de andere hebben geen cijfer.',
    'Not compared: the others have no figure.',
  ],
  [
    'peers of another period',
    compareRank(jobs, at('2017', 1), peers(1)),
    {},
    'Niet vergeleken: de cijfers gaan over verschillende perioden.',
    'Not compared: the figures are of different periods.',
  ],
])('rankSentence: %s', (_what, comparison, options, dutch, english) => {
  expect(sayInBoth(comparison, options)).toEqual([dutch, english]);
});

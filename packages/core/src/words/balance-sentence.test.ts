import { expect, test } from 'vitest';
import type { Comparison } from '../comparison/compare.ts';
import { compareBalance } from '../index.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { buildAbsence } from '../testing/build-figures.ts';
import { money, persons, rating, share } from '../testing/example-indicators.ts';
import { at, sayInBoth } from '../testing/say-in-both.ts';
import type { WordingOptions } from './naming.ts';

const ageOf = (age: string, value: number): MeasuredObservation => at('2018', value, { dimensions: { age } });

test.each<[string, Comparison, WordingOptions, string, string]>([
  [
    'below zero',
    compareBalance({ ...money, valueType: 'balance' }, at('2018', -0.3)),
    {},
    'Almelo komt uit op € -0,3 miljoen, onder nul.',
    'Almelo stands at -€0.3 million, below zero.',
  ],
  [
    'above zero',
    compareBalance({ ...money, valueType: 'balance' }, at('2018', 0.3)),
    {},
    'Almelo komt uit op € 0,3 miljoen, boven nul.',
    'Almelo stands at €0.3 million, above zero.',
  ],
  [
    'exactly zero',
    compareBalance({ ...money, valueType: 'balance' }, at('2018', 0)),
    {},
    'Almelo komt uit op € 0,0 miljoen, precies nul.',
    'Almelo stands at €0.0 million, exactly zero.',
  ],
  [
    'almost zero',
    compareBalance({ ...money, valueType: 'balance' }, at('2018', 0.01)),
    {},
    'Almelo komt uit op € 0,0 miljoen, nagenoeg nul.',
    'Almelo stands at €0.0 million, almost zero.',
  ],
  [
    'no chance',
    compareBalance(rating, at('2018', -1, { interval: { lower: -1.5, upper: -0.5, level: 0.95 } })),
    {},
    'Almelo komt uit op -1,0, significant onder nul.',
    'Almelo stands at -1.0, significantly below zero.',
  ],
  [
    'may be chance',
    compareBalance(rating, at('2018', -1, { interval: { lower: -1.5, upper: 0.5, level: 0.95 } })),
    {},
    'Almelo komt uit op -1,0, onder nul (niet significant).',
    'Almelo stands at -1.0, below zero (not significant).',
  ],
  [
    'two shares',
    compareBalance(share, ageOf('0-14', 40), { less: { indicator: share, observation: ageOf('65+', 52) } }),
    {},
    'Het saldo voor Almelo is -12 procentpunt, onder nul. Dat is 40% (0 tot 15 jaar) min 52% (65 jaar en ouder).',
    'The balance for Almelo is -12 percentage points, below zero. That is 40% (0 to 14) minus 52% (65 and over).',
  ],
  [
    'two indicators',
    compareBalance(persons, at('2018', 400), {
      less: { indicator: { ...persons, id: 'out' }, observation: at('2018', 352, { indicator: 'out' }) },
    }),
    { indicators: [{ id: 'out', title: { nl: 'Uitgaande pendel', en: 'Outgoing commuting' } }] },
    'Het saldo voor Almelo is 48 personen, boven nul. Dat is 400 personen (Banen per 1.000 inwoners) min 352 personen (Uitgaande pendel).',
    'The balance for Almelo is 48 persons, above zero. That is 400 persons (Jobs per 1,000 inhabitants) minus 352 persons (Outgoing commuting).',
  ],
  [
    'no figure',
    compareBalance(money, buildAbsence('impossible')),
    {},
    'Niet vergeleken: voor Almelo is er geen cijfer (kan niet voorkomen).',
    'Not compared: there is no figure (cannot exist) for Almelo.',
  ],
  [
    'no opposite',
    compareBalance(money, at('2018', 1), {
      less: { indicator: money, observation: buildAbsence('missing') },
    }),
    {},
    'Niet vergeleken: voor Almelo is er geen cijfer.',
    'Not compared: there is no figure for Almelo.',
  ],
  [
    'other units',
    compareBalance(money, at('2018', 1), { less: { indicator: persons, observation: at('2018', 1) } }),
    {},
    'Niet vergeleken: de cijfers hebben verschillende eenheden.',
    'Not compared: the figures have different units.',
  ],
])('balanceSentence: %s', (_what, comparison, options, dutch, english) => {
  expect(sayInBoth(comparison, options)).toEqual([dutch, english]);
});

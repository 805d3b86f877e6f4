import { describe, expect, test } from 'vitest';
import type { Claim, ClaimDirection } from '../claim/claim.ts';
import type { PrintedClaim } from '../claim/printed-claim.ts';
import { testClaim, type NotTestableReason } from '../claim/test-claim.ts';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { persons, share } from '../testing/example-indicators.ts';
import { almelo, jobs, observations } from '../testing/example-values.ts';
import { causes } from '../testing/expect-words.ts';
import { regions } from '../testing/say-in-both.ts';
import { claimSentence } from './claim-sentence.ts';
import { claimTestSentence } from './claim-test-sentence.ts';

const subjects = [
  { ...share, id: 'lonely', title: { nl: 'Eenzaamheid', en: 'Loneliness' } },
  { ...persons, id: 'pupils', title: { nl: 'Leerlingen', en: 'Pupils' } },
  { ...jobs, id: 'reserve', title: { nl: 'Reserve', en: 'Reserve' } },
];
const base: Claim = {
  id: 'claim',
  indicator: 'lonely',
  region: almelo.region,
  operation: 'difference',
  reference: { kind: 'country' },
  direction: 'higher',
};
const say = (changes: Partial<PrintedClaim>): readonly [string, string] => [
  claimSentence({ ...base, ...changes }, nl, { subjects, regions }),
  claimSentence({ ...base, ...changes }, en, { subjects, regions }),
];

describe('claimSentence', () => {
  test.each<[Partial<PrintedClaim>, string, string]>([
    [
      {},
      'Eenzaamheid: in Almelo hoger dan in Nederland.',
      'Loneliness: in Almelo higher than in the Netherlands.',
    ],
    [
      { indicator: 'pupils', direction: 'lower' },
      'Leerlingen: in Almelo minder dan in Nederland.',
      'Pupils: in Almelo fewer than in the Netherlands.',
    ],
    [
      { direction: 'equal', period: period('2018') },
      'Eenzaamheid: in Almelo in 2018 even hoog als in Nederland.',
      'Loneliness: in Almelo in 2018 the same as in the Netherlands.',
    ],
    [
      { direction: 'not-lower', reference: { kind: 'siblings' } },
      'Eenzaamheid: in Almelo niet lager dan in andere gemeenten in Twente.',
      'Loneliness: in Almelo not lower than in other municipalities in Twente.',
    ],
    [
      { direction: null },
      'Eenzaamheid: in Almelo vergeleken met Nederland. De bron noemt geen richting.',
      'Loneliness: in Almelo compared with the Netherlands. The source names no direction.',
    ],
    [
      { reference: { kind: 'unspecified' } },
      'Eenzaamheid: in Almelo hoger. Waarmee is vergeleken, noemt de bron niet.',
      'Loneliness: in Almelo higher. What it is compared with, the source does not say.',
    ],
    [
      { reference: { kind: 'expected' } },
      'Eenzaamheid: in Almelo hoger dan wat te verwachten was.',
      'Loneliness: in Almelo higher than what was to be expected.',
    ],
    [
      { reference: { kind: 'categories' }, dimensions: { age: '65+' } },
      'Eenzaamheid: in Almelo (65 jaar en ouder) hoger dan bij andere groepen.',
      'Loneliness: in Almelo (65 and over) higher than among other groups.',
    ],
    [
      { operation: 'rank', reference: { kind: 'siblings', within: regionCode('PV23') } },
      'Eenzaamheid: in Almelo het hoogst van alle gemeenten in Overijssel.',
      'Loneliness: in Almelo the highest of all municipalities in Overijssel.',
    ],
    [
      { operation: 'rank', reference: { kind: 'siblings' }, indicator: 'pupils', direction: 'lower', top: 3 },
      'Leerlingen: in Almelo een van de 3 kleinste van alle gemeenten in Twente.',
      'Pupils: in Almelo one of the 3 smallest of all municipalities in Twente.',
    ],
    [
      { operation: 'rank', reference: { kind: 'regions', regions: [regionCode('GM0164')] }, top: null },
      'Eenzaamheid: in Almelo een van de hoogste, vergeleken met Hengelo.',
      'Loneliness: in Almelo one of the highest, compared with Hengelo.',
    ],
    [
      { operation: 'change', reference: { kind: 'period', period: period('2014') } },
      'Eenzaamheid: in Almelo een stijging vergeleken met het eigen cijfer van 2014.',
      'Loneliness: in Almelo a rise compared with its own figure of 2014.',
    ],
    [
      { operation: 'trend', reference: { kind: 'past' }, direction: 'not-lower' },
      'Eenzaamheid: in Almelo geen daling.',
      'Loneliness: in Almelo no fall.',
    ],
    [
      { operation: 'changes', period: period('2014'), since: period('2007') },
      'Eenzaamheid: in Almelo van 2007 tot 2014 een hogere groei dan in Nederland.',
      'Loneliness: in Almelo from 2007 to 2014 higher growth than in the Netherlands.',
    ],
    [
      { operation: 'balance', reference: { kind: 'zero' }, direction: 'lower' },
      'Eenzaamheid: in Almelo een negatief saldo.',
      'Loneliness: in Almelo a negative balance.',
    ],
    [
      { operation: 'balance', reference: { kind: 'opposite', indicator: 'pupils' } },
      'Eenzaamheid: in Almelo hoger dan wat ertegenover staat (Leerlingen).',
      'Loneliness: in Almelo higher than what stands against it (Pupils).',
    ],
    [
      { operation: 'parts', reference: { kind: 'whole' }, dimensions: { age: '65+' } },
      'Eenzaamheid: in Almelo (65 jaar en ouder) het grootste deel van het geheel.',
      'Loneliness: in Almelo (65 and over) the largest part of the whole.',
    ],
    [
      { operation: 'parts', reference: { kind: 'whole' }, top: null },
      'Eenzaamheid: in Almelo een van de grootste delen van het geheel.',
      'Loneliness: in Almelo one of the largest parts of the whole.',
    ],
    [
      { operation: 'target', indicator: 'reserve', reference: { kind: 'target' }, direction: 'lower' },
      'Reserve: in Almelo lager dan het doel.',
      'Reserve: in Almelo lower than the target.',
    ],
    [
      { operation: 'association', direction: null },
      'Eenzaamheid: in Almelo noemt de bron een verband.',
      'Loneliness: in Almelo the source names a link.',
    ],
    [
      { operation: 'state', direction: null },
      'Eenzaamheid: in Almelo is dit volgens de bron zo.',
      'Loneliness: in Almelo this is so according to the source.',
    ],
    [
      { indicator: 'no-such-thing', region: regionCode('GM9999') },
      'no-such-thing: in GM9999 hoger dan in het land.',
      'no-such-thing: in GM9999 higher than in the country.',
    ],
    [
      { also: [{ indicator: 'pupils', direction: 'lower' }] },
      'Eenzaamheid: in Almelo hoger dan in Nederland. Leerlingen: in Almelo minder dan in Nederland.',
      'Loneliness: in Almelo higher than in the Netherlands. Pupils: in Almelo fewer than in the Netherlands.',
    ],
    [
      {
        kind: 'forecast',
        timeframe: 'future',
        title: { nl: 'vraag naar zorg', en: 'demand for care' },
        inferredRegions: [almelo.region],
        operation: 'trend',
        reference: { kind: 'past' },
      },
      'Vraag naar zorg: in Almelo (plaats afgeleid) in de toekomst een stijging. De bron verwacht dit.',
      'Demand for care: in Almelo (place inferred) in the future a rise. The source expects this.',
    ],
  ])('%o', (changes, dutch, english) => {
    expect(say(changes)).toEqual([dutch, english]);
  });

  const operations = [
    ...(['difference', 'rank', 'change', 'changes', 'balance', 'parts', 'target', 'trend'] as const),
    ...(['association', 'state'] as const),
  ];
  test.each(operations)('words a %s in every direction, and names no cause', (operation) => {
    for (const direction of [
      'higher',
      'lower',
      'equal',
      'not-lower',
      null,
    ] as const satisfies (ClaimDirection | null)[]) {
      for (const top of [1, 5, null]) {
        for (const text of say({ operation, direction, top })) {
          expect(text).toMatch(/^(Eenzaamheid|Loneliness): in Almelo .*\.$/);
          expect(text).not.toMatch(/\{|undefined| {2}|\.\./);
          expect(text).not.toMatch(causes);
        }
      }
    }
  });
});

describe('claimTestSentence', () => {
  const claim = { ...base, indicator: jobs.id, reference: { kind: 'size-class' } } as const;
  const context = { indicators: [jobs], regions };

  test.each<[Partial<Claim>, string, string]>([
    [{}, 'De cijfers ondersteunen deze bewering.', 'The figures support this claim.'],
    [{ direction: 'lower' }, 'De cijfers spreken deze bewering tegen.', 'The figures contradict this claim.'],
    [
      { operation: 'association' },
      'Deze bewering is niet te toetsen: de bron vergelijkt hier geen cijfers.',
      'This claim cannot be tested: the source compares no figures here.',
    ],
    [
      { reference: { kind: 'country' } },
      'Deze bewering is niet te toetsen: er zijn geen cijfers om mee te vergelijken.',
      'This claim cannot be tested: there are no figures to compare with.',
    ],
  ])('%o', (changes, dutch, english) => {
    const result = testClaim({ ...claim, ...changes }, observations, context);
    expect(claimTestSentence(result, nl)).toBe(dutch);
    expect(claimTestSentence(result, en)).toBe(english);
  });

  test('has words for every reason', () => {
    const reasons = Object.keys({
      ...nl.reasons,
      ...nl.refusals,
      ...nl.claimTest.reasons,
    }) as readonly NotTestableReason[];
    for (const reason of reasons) {
      for (const language of [nl, en]) {
        const said = claimTestSentence({ outcome: 'not-testable', claim, reason, comparisons: [] }, language);
        expect(said).toMatch(/^[A-Z][^{}]+: [^{}]+\.$/);
        expect(said.split(' ').length).toBeLessThanOrEqual(20);
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { compareScenarios, recoveryScenario, type RecoveryOptions, type RecoveryRoute } from '../index.ts';
import { nl } from '../nl.ts';
import { expectWords } from '../testing/expect-words.ts';
import {
  assumptionSentence,
  routeName,
  scenarioComparisonSentences,
  scenarioSummary,
  warningSentence,
} from './scenario-summary.ts';

const routes: readonly RecoveryOptions['route'][] = [
  ...([
    'none',
    'cautious',
    'optimistic-full-2020',
    'optimistic-capped',
    'median',
    'structural',
  ] as const satisfies RecoveryRoute[]),
  { draws: { 2020: 6, 2021: 6, 2022: 6 } },
];
const reserves = [undefined, { endOf: 2019, value: 1.55 }, { endOf: 2019, value: -1 }];
const scenarios = routes.flatMap((route) =>
  reserves.flatMap((openingReserve) =>
    [true, false].map((savingsRealised) =>
      recoveryScenario({ route, savingsRealised, ...(openingReserve && { openingReserve }) }),
    ),
  ),
);

describe('scenarioSummary', () => {
  test('a route from an unknown reserve', () => {
    const scenario = recoveryScenario({ route: 'cautious' });
    expect(scenarioSummary(scenario, nl)).toEqual([
      'Voorzichtige route: over 2020 tot en met 2022 wordt samen € 6,00 miljoen gebruikt.',
      'Samen komt er in die jaren € 9,45 miljoen bij de reserve.',
      'De reserve is het laagst eind 2020: € 4,15 miljoen meer dan eind 2019.',
      'De beginstand is niet bekend. Voor herstel eind 2022 is eind 2019 minstens € 1,55 miljoen nodig.',
      'Vanaf 2023 is er elk jaar € 5,15 miljoen ruimte.',
    ]);
    expect(scenarioSummary(scenario, en)[0]).toBe(
      'Cautious route: €6.00 million is used in total over 2020 to 2022.',
    );
  });

  test('a route that the source leaves open, from a known reserve', () => {
    const openingReserve = { endOf: 2019, value: 1.55 };
    expect(scenarioSummary(recoveryScenario({ route: 'optimistic-full-2020', openingReserve }), nl)).toEqual([
      'Optimistische route, alles in 2020: over 2020 tot en met 2022 wordt samen € 6,00 miljoen gebruikt.',
      'Samen komt er in die jaren € 9,45 miljoen bij de reserve.',
      'De reserve is het laagst eind 2020: € 0,70 miljoen.',
      'Eind 2022 is de reserve hersteld: minstens € 11,00 miljoen.',
      'De reserve is voor het eerst groot genoeg eind 2022.',
      'Vanaf 2023 is er elk jaar € 5,15 miljoen ruimte.',
      'De bron is op twee manieren te lezen: alles in 2020, of nooit meer dan de storting.',
    ]);
  });

  test('every scenario, warning and assumption has words, short and without a cause', () => {
    for (const scenario of scenarios) {
      for (const language of [nl, en]) {
        const texts = [
          routeName(scenario, language),
          ...scenarioSummary(scenario, language),
          ...scenario.warnings.map((warning) => warningSentence(warning, language)),
          ...scenario.assumptions.map((code) => assumptionSentence(code, language)),
          ...scenarios.flatMap((other) =>
            scenarioComparisonSentences(compareScenarios(scenario, other), language),
          ),
        ];
        expectWords(...texts);
        for (const text of language === nl ? texts : []) {
          for (const sentence of text.replaceAll(/€ -?\d+,\d\d miljoen/g, '#').split(/\.\s/)) {
            expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
          }
        }
      }
    }
  });
});

test.each<[RecoveryOptions, readonly string[], string]>([
  [
    { route: 'optimistic-full-2020' },
    ['In 2020 wordt € 6,00 miljoen gebruikt, € 0,85 miljoen meer dan de storting (€ 5,15 miljoen).'],
    'In 2020 €6.00 million is used, €0.85 million more than the deposit (€5.15 million).',
  ],
  [
    { route: { draws: { 2020: 4, 2021: 4 } }, openingReserve: { endOf: 2019, value: 1 } },
    [
      'Over 2020 tot en met 2022 wordt samen € 8,00 miljoen gebruikt, € 2,00 miljoen meer dan de ruimte (€ 6,00 miljoen).',
      'Eind 2022 is de reserve € 8,45 miljoen, € 2,55 miljoen minder dan nodig (€ 11,00 miljoen).',
    ],
    'Over 2020 to 2022 €8.00 million is used in total, €2.00 million more than the room (€6.00 million).',
  ],
  [
    { route: 'median', savingsRealised: false },
    ['Zonder alle besparingen is er over 2020 tot en met 2022 geen ruimte.'],
    'Without all savings there is no room over 2020 to 2022.',
  ],
])('warningSentence: %o', (options, dutch, english) => {
  const { warnings } = recoveryScenario(options);
  expect(warnings.map((warning) => warningSentence(warning, nl))).toEqual(dutch);
  expect(warnings.map((warning) => warningSentence(warning, en))[0]).toBe(english);
});

test('scenarioComparisonSentences says what differs, and what is not known', () => {
  const [none, median] = [recoveryScenario({ route: 'none' }), recoveryScenario({ route: 'median' })];
  expect(scenarioComparisonSentences(compareScenarios(none, median), nl)).toEqual([
    'Plan zonder opname, vergeleken met gemiddelde route.',
    'Gebruik van 2020 tot en met 2022: € 6,00 miljoen minder.',
    'Laagste punt van de reserve: € 2,00 miljoen meer.',
    'Ruimte vanaf 2023: niet bekend.',
  ]);
  expect(scenarioComparisonSentences(compareScenarios(median, median), en)).toEqual([
    'Median route, compared with median route.',
    'Use from 2020 to 2022: the same.',
    'Lowest point of the reserve: the same.',
    'Room from 2023: the same.',
  ]);
});

import { expect, test } from 'vitest';
import { compareScenarios } from './compare-scenarios.ts';
import { recoveryScenario } from './recovery-scenario.ts';
import type { RecoveryRoute } from './scenario.ts';

// A kind of comparison that a city booklet prints, with its figures. By hand: draws of 1, 2 and 3 against
// 2, 2 and 2; reserves of 5.70, 8.85 and 11.00 against 4.70, 7.85 and 11.00, from 1.55 at the end of 2019.
test('C27: two routes side by side, year by year, without a winner', () => {
  const route = (name: RecoveryRoute) =>
    recoveryScenario({
      route: name,
      openingReserve: { endOf: 2019, value: 1.55 },
      years: [2020, 2021, 2022],
    });
  expect(compareScenarios(route('cautious'), route('median'))).toMatchObject({
    years: [
      { year: 2020, draw: -1, netDeposit: 1, reserve: 1 },
      { year: 2021, draw: 0, netDeposit: 0, reserve: 1 },
      { year: 2022, draw: 1, netDeposit: -1, reserve: 0 },
    ],
    lowestReserve: 1,
  });
});

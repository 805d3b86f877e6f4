import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { expectFinite } from '../testing/golden.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { recoveryScenario } from './recovery-scenario.ts';
import type { RecoveryOptions, RecoveryScenario } from './scenario.ts';

const euros = fc.integer({ min: 0, max: 30_000_000 }).map((each) => each / 1e6);
const extreme = fc.constantFrom(-0, 5e-324, 1e-6, 1e9, 1e10, 1.7e308, NaN, Infinity, -Infinity, -1);
const amount = fc.oneof({ arbitrary: euros, weight: 9 }, extreme);
const year = fc.oneof({ arbitrary: fc.integer({ min: 2015, max: 2024 }), weight: 19 }, extreme);

const routes = [
  'cautious',
  'optimistic-full-2020',
  'optimistic-capped',
  'median',
  'structural',
  'none',
] as const;
const ownDraws = fc.record({ 2020: amount, 2021: amount, 2022: amount }, { requiredKeys: [] });
const anyRoute: fc.Arbitrary<RecoveryOptions['route']> = fc.oneof(
  fc.constantFrom(...routes),
  ownDraws.map((draws) => ({ draws })),
);
const anyOptions: fc.Arbitrary<RecoveryOptions> = fc.record(
  {
    route: anyRoute,
    ceiling: amount,
    deposit: amount,
    requiredCapacity: amount,
    openingReserve: fc.record({ endOf: year, value: amount }),
    savingsRealised: fc.boolean(),
    years: fc.array(year, { maxLength: 4 }),
  },
  { requiredKeys: ['route'] },
);

/** A scenario, or `null` for options that are refused. */
function scenarioOf(options: RecoveryOptions): RecoveryScenario | null {
  try {
    return recoveryScenario(options);
  } catch (error) {
    if (!(error instanceof StadspeilError)) throw error;
    expect(error.code).toBe('SCENARIO_INVALID');
    return null;
  }
}

describe('scenarios', () => {
  test('no NaN, infinity or −0 leaves one, nor what two differ by', () => {
    let answers = 0;
    fc.assert(
      fc.property(anyOptions, anyOptions, (...options) => {
        const [first, second] = options.map(scenarioOf);
        expectFinite([first, second]);
        if (first && second) {
          answers++;
          expectFinite(compareScenarios(first, second));
        }
      }),
    );
    expect(answers).toBeGreaterThan(0);
  });

  test('zero is not missing: an opening reserve of zero gives a path, an unknown one gives none', () => {
    fc.assert(
      fc.property(anyRoute, fc.integer({ min: 2015, max: 2019 }), (route, endOf) => {
        const known = scenarioOf({ route, openingReserve: { endOf, value: 0 } });
        const unknown = scenarioOf({ route });
        fc.pre(known !== null && unknown !== null);
        expect(known.reservePath).toBe('computed');
        expect(known.years.find((each) => each.year === 2020)?.reserve).not.toBeNull();
        expect(known.recoveredByEnd2022).not.toBeNull();
        expect(unknown.reservePath).toBe('relative');
        expect(unknown.years.map(({ reserve }) => reserve)).toEqual(unknown.years.map(() => null));
        expect(unknown.recoveredByEnd2022).toBeNull();
      }),
    );
  });

  test('symmetry of difference: two scenarios the other way round differ by the other sign', () => {
    fc.assert(
      fc.property(anyRoute, anyRoute, (...two) => {
        const [first, second] = two.map((route) => scenarioOf({ route }));
        fc.pre(first !== null && second !== null && first !== undefined && second !== undefined);
        const [there, back] = [compareScenarios(first, second), compareScenarios(second, first)];
        expect(back.totalDraw).toBe(0 - there.totalDraw);
        expect(back.years.map(({ draw }) => draw)).toEqual(there.years.map(({ draw }) => 0 - draw));
      }),
    );
  });
});

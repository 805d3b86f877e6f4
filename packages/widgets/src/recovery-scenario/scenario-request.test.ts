import { describe, expect, test } from 'vitest';
import { readScenario, scenariosOf, writeScenario } from './scenario-request.ts';

describe('readScenario', () => {
  test.each([
    ['none'],
    ['cautious'],
    ['cautious median'],
    ['own:1,2,3'],
    ['own:0.85,0,5.15 optimistic-capped'],
    ['structural opening:1.55'],
    ['none opening:-2.5@2015 ceiling:4 deposit:5 savings:no'],
  ])('reads what writeScenario writes: %s', (route) => {
    expect(writeScenario(readScenario(route))).toBe(route);
  });

  test('takes the plan unchanged, with an unknown opening reserve, where nothing is asked', () => {
    expect(readScenario(null)).toEqual({ route: 'none' });
    expect(readScenario('  ')).toEqual({ route: 'none' });
  });

  test('reads assumptions in any order', () => {
    expect(readScenario('savings:no opening:1@2018 median')).toEqual({
      route: 'median',
      openingReserve: { value: 1, endOf: 2018 },
      savingsRealised: false,
    });
  });

  test('gives years without an amount no draw', () => {
    expect(scenariosOf(readScenario('own:2'))[0].years.map(({ draw }) => draw)).toEqual([
      0, 0, 0, 0, 2, 0, 0, 0,
    ]);
  });

  test.each([
    ['a bare optimistic, which the booklet leaves ambiguous', 'optimistic'],
    ['a route that is none', 'fast'],
    ['an amount that is none', 'own:1,two,3'],
    ['an empty amount, which is no zero', 'own:1,,3'],
    ['an opening reserve without an amount', 'none opening:'],
    ['an opening reserve after the first draw', 'none opening:1@2020'],
    ['a ceiling below zero', 'none ceiling:-1'],
    ['amounts for more years than the plan has', 'own:1,1,1,1'],
    ['a second route that is none', 'none fast'],
  ])('lets the scenario refuse %s', (_what, route) => {
    expect(() => scenariosOf(readScenario(route))).toThrow(
      expect.objectContaining({ code: 'SCENARIO_INVALID' }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareScenarios } from './compare-scenarios.ts';
import { recoveryScenario } from './recovery-scenario.ts';
import type { RecoveryRoute } from './scenario.ts';

const years = [2020, 2021, 2022];
const openingReserve = { endOf: 2019, value: 1.55 };
const known = (route: RecoveryRoute) => recoveryScenario({ route, openingReserve, years });
const unknown = (route: RecoveryRoute) => recoveryScenario({ route, years });

describe('compareScenarios', () => {
  // By hand, from the table of the reserve path.
  test.each<[RecoveryRoute, RecoveryRoute, number[], number[], number]>([
    ['cautious', 'none', [1, 2, 3], [-1, -3, -6], -1],
    ['cautious', 'median', [-1, 0, 1], [1, 1, 0], 1],
    ['cautious', 'optimistic-full-2020', [-5, 2, 3], [5, 3, 0], 5],
    ['optimistic-capped', 'optimistic-full-2020', [-0.85, 0.85, 0], [0.85, 0, 0], 0.85],
    ['median', 'structural', [0, 0, 0], [0, 0, 0], 0],
  ])('%s against %s', (first, second, draws, reserves, lowestReserve) => {
    for (const of of [known, unknown]) {
      const comparison = compareScenarios(of(first), of(second));
      expect(comparison.years.map(({ year }) => year)).toEqual(years);
      expect(comparison.years.map(({ draw }) => draw)).toEqual(draws);
      expect(comparison.years.map(({ netDeposit }) => netDeposit)).toEqual(draws.map((draw) => 0 - draw));
      expect(comparison.years.map(({ reserve }) => reserve)).toEqual(reserves);
      expect(comparison.lowestReserve).toBe(lowestReserve);
    }
  });

  test('tells the median from the structural route by what is left from 2023', () => {
    expect(compareScenarios(known('median'), known('structural'))).toMatchObject({
      totalDraw: 0,
      structuralRoomFrom2023: 2,
    });
  });

  test('holds its inputs and names no winner', () => {
    const [first, second] = [known('cautious'), known('median')];
    const comparison = compareScenarios(first, second);
    expect(Object.keys(comparison)).toEqual([
      'first',
      'second',
      'years',
      'totalDraw',
      'structuralRoomFrom2023',
      'lowestReserve',
    ]);
    expect(comparison.first).toBe(first);
    expect(comparison.second).toBe(second);
  });

  test('knows no difference between a known and an unknown reserve', () => {
    const comparison = compareScenarios(known('cautious'), unknown('cautious'));
    expect(comparison.years.map(({ reserve }) => reserve)).toEqual([null, null, null]);
    expect(comparison.years.map(({ draw, netDeposit }) => [draw, netDeposit])).toEqual(Array(3).fill([0, 0]));
    expect(comparison.lowestReserve).toBe(null);
  });

  test('knows no difference where the plan prints no room, nor in 2023', () => {
    const comparison = compareScenarios(
      recoveryScenario({ route: 'median' }),
      recoveryScenario({ route: 'none' }),
    );
    expect(comparison.structuralRoomFrom2023).toBe(null);
    expect(comparison.years.at(-1)).toEqual({ year: 2023, draw: 0, netDeposit: null, reserve: null });
  });

  test('takes the years that both show', () => {
    const early = recoveryScenario({ route: 'none', years: [2019, 2020] });
    expect(compareScenarios(early, unknown('median')).years.map(({ year }) => year)).toEqual([2020]);
  });

  test('turns around when its scenarios do', () => {
    const draw = fc.integer({ min: 0, max: 600 }).map((hundredths) => hundredths / 100);
    const scenario = fc
      .tuple(draw, draw, draw)
      .map(([first, second, third]) =>
        recoveryScenario({ route: { draws: { 2020: first, 2021: second, 2022: third } }, openingReserve }),
      );
    const turned = (value: number | null) => (value === null ? null : 0 - value);
    fc.assert(
      fc.property(scenario, scenario, (first, second) => {
        const [there, back] = [compareScenarios(first, second), compareScenarios(second, first)];
        expect(back.years).toEqual(
          there.years.map(({ year, ...differences }) => ({
            year,
            draw: 0 - differences.draw,
            netDeposit: turned(differences.netDeposit),
            reserve: turned(differences.reserve),
          })),
        );
        expect(back.lowestReserve).toBe(turned(there.lowestReserve));
      }),
    );
  });
});

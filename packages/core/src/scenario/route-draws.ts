import { decimalDifference } from '../statistics/decimal-difference.ts';
import { roundTo } from '../statistics/round-to.ts';
import { structuralDraw } from './recovery-plan.ts';
import type { RecoveryRoute } from './scenario.ts';

/** What each route uses in 2020, 2021, 2022 and, when structural, 2023. */
export const routeDraws: Readonly<
  Record<RecoveryRoute, (ceiling: number, deposit: number) => readonly number[]>
> = {
  none: () => [],
  cautious: (ceiling) => withRest(ceiling, ceiling / 6, ceiling / 3),
  'optimistic-full-2020': (ceiling) => [ceiling],
  'optimistic-capped': (ceiling, deposit) => {
    const first = Math.min(ceiling, deposit);
    const second = Math.min(decimalDifference(ceiling, first), deposit);
    return withRest(ceiling, first, second).map((draw) => Math.min(draw, deposit));
  },
  median: (ceiling) => withRest(ceiling, ceiling / 3, ceiling / 3),
  structural: () => [structuralDraw, structuralDraw, structuralDraw, structuralDraw],
};

/** To the euro, so that the three add up to the ceiling. */
function withRest(ceiling: number, first: number, second: number): readonly number[] {
  const [one, two] = [roundTo(first, 6), roundTo(second, 6)];
  return [one, two, decimalDifference(decimalDifference(ceiling, one), two)];
}

import { decimalDifference } from '../statistics/decimal-difference.ts';
import { decimalSum } from '../statistics/decimal-sum.ts';
import { checkRecoveryOptions } from './check-recovery-options.ts';
import { drawYears, expectedRatioYear, planYears, recoveryYear } from './recovery-plan.ts';
import { routeDraws } from './route-draws.ts';
import type {
  RecoveryAssumption,
  RecoveryOptions,
  RecoveryScenario,
  RecoveryWarning,
  RecoveryWarningCode,
} from './scenario.ts';

/**
 * What a route of the recovery plan does to the deposits, the reserve and the room from 2023.
 *
 * Formula: net deposit = deposit − draw; reserve = opening reserve + the net deposits since; ratio =
 * reserve ÷ required capacity. The room from 2023 is the deposit, less what is drawn structurally.
 * Source of the rule: the booklet, L1568–1624 and L1803–1854.
 * Units: million euro, to the euro; arithmetic as on paper.
 * Absent cells: the booklet prints no reserve. Without `openingReserve` the path is relative to the end
 * of 2019: `change` and `openingReserveNeeded` are computed, the reserve and ratio 1 stay unknown.
 * Limits: not computed are 2023 for a route that draws (the deposit is then free, its use is not
 * printed), and the room from 2023 where the booklet's conditions do not hold: full recovery by the end
 * of 2022 (or, with an unknown reserve, draws within the ceiling) and all savings realised. It prints
 * none for `none`. What is taken to be so stands in `assumptions`.
 *
 * @throws {StadspeilError} `SCENARIO_INVALID` for a bare "optimistic", which the booklet leaves
 * ambiguous, for another unknown route, an amount below zero, or a year outside the plan.
 *
 * @example
 * ```ts
 * const scenario = recoveryScenario({
 *   route: 'optimistic-full-2020',
 *   openingReserve: { endOf: 2019, value: 1.55 },
 *   years: [2020, 2021, 2022],
 * });
 * scenario.years.map(({ netDeposit }) => netDeposit); //=> [-0.85, 5.15, 5.15]
 * scenario.years.map(({ reserve }) => reserve); //=> [0.7, 5.85, 11]
 * scenario.warnings; //=> [{ code: 'draw-exceeds-deposit', years: [2020], value: 6, limit: 5.15, gap: 0.85 }]
 * ```
 */
export function recoveryScenario(options: RecoveryOptions): RecoveryScenario {
  const { years, ...inputs } = checkRecoveryOptions(options);
  const { route, ceiling, deposit, requiredCapacity, openingReserve, savingsRealised } = inputs;
  const isOptimistic = route === 'optimistic-full-2020' || route === 'optimistic-capped';
  const isChanged = route !== 'none';
  const baseYear = openingReserve?.endOf ?? drawYears[0] - 1;
  const lastYear = planYears[7];
  const draws =
    typeof route === 'object'
      ? drawYears.map((year) => route.draws[year] ?? 0)
      : routeDraws[route](ceiling, deposit);

  const drawIn = (year: number) => draws[year - drawYears[0]] ?? 0;
  const netIn = (year: number) => decimalDifference(deposit, drawIn(year));
  const changeAt = (year: number) =>
    decimalSum(planYears.filter((each) => each > baseYear && each <= year).map(netIn));
  const reserveAt = (year: number) => openingReserve && decimalSum([openingReserve.value, changeAt(year)]);
  const isMetAt = (year: number) => (reserveAt(year) ?? -Infinity) >= requiredCapacity;

  const isPrinted = (year: number) => !isChanged || year <= recoveryYear;
  const isOnPath = (year: number) => year >= baseYear && isPrinted(year);
  const ratioYear = [baseYear, ...planYears].find((year) => isOnPath(year) && isMetAt(year));
  const isAssumed = (year: number) =>
    isPrinted(year) && year > Math.min(ratioYear ?? lastYear, isChanged ? lastYear : expectedRatioYear);

  const totalDraw = decimalSum(drawYears.map(drawIn));
  const isRecovered = openingReserve && isMetAt(recoveryYear);
  const hasRoomLater = isChanged && savingsRealised && (isRecovered ?? totalDraw <= ceiling);
  const assumptions: Readonly<Record<RecoveryAssumption, boolean>> = {
    'opening-reserve': openingReserve !== null,
    'no-other-changes': true,
    'capacity-exact': true,
    'savings-realised': savingsRealised,
    'supervisor-agrees': isChanged,
    'amounts-example': route === 'cautious',
    'amounts-derived': isOptimistic || route === 'median',
    'deposit-continues': planYears.some(isAssumed),
    'recovered-by-2022': hasRoomLater && isRecovered === null,
  };
  return {
    inputs,
    years: years.map((year) => {
      const reserve = isOnPath(year) ? reserveAt(year) : null;
      return {
        year,
        draw: drawIn(year),
        netDeposit: isPrinted(year) ? netIn(year) : null,
        change: isOnPath(year) ? changeAt(year) : null,
        reserve,
        ratio: reserve === null ? null : reserve / requiredCapacity,
        assumed: isAssumed(year),
      };
    }),
    baseYear,
    reservePath: openingReserve ? 'computed' : 'relative',
    totalDraw,
    totalNetDeposit: decimalSum(drawYears.map(netIn)),
    structuralRoomFrom2023: hasRoomLater ? Math.max(0, netIn(lastYear)) : null,
    lowest: drawYears
      .map((year) => ({ year, change: changeAt(year), reserve: reserveAt(year) }))
      .reduce((lowest, each) => (each.change < lowest.change ? each : lowest)),
    ratioReachedIn: ratioYear ?? (openingReserve ? 'not-reached' : 'unknown'),
    recoveredByEnd2022: isRecovered,
    openingReserveNeeded: decimalDifference(requiredCapacity, changeAt(recoveryYear)),
    ambiguous: isOptimistic,
    warnings: [
      ...planYears.flatMap((year) =>
        warn(drawIn(year) > deposit, 'draw-exceeds-deposit', [year], drawIn(year), deposit),
      ),
      ...warn(totalDraw > ceiling, 'room-exceeded', drawYears, totalDraw, ceiling),
      ...warn(
        isRecovered === false,
        'not-recovered',
        [recoveryYear],
        reserveAt(recoveryYear) ?? 0,
        requiredCapacity,
      ),
      ...warn(!savingsRealised, 'savings-not-realised', drawYears, totalDraw, 0),
    ],
    assumptions: (Object.keys(assumptions) as RecoveryAssumption[]).filter((code) => assumptions[code]),
  };
}

function warn(
  isBroken: boolean,
  code: RecoveryWarningCode,
  years: readonly number[],
  value: number,
  limit: number,
): readonly RecoveryWarning[] {
  return isBroken ? [{ code, years, value, limit, gap: Math.abs(decimalDifference(value, limit)) }] : [];
}

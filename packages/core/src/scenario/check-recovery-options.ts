import { StadspeilError } from '../errors/stadspeil-error.ts';
import { roundTo } from '../statistics/round-to.ts';
import { annualDeposit, drawCeiling, drawYears, planYears, printedCapacity } from './recovery-plan.ts';
import { routeDraws } from './route-draws.ts';
import type { RecoveryInputs, RecoveryOptions } from './scenario.ts';

/** In million euro: up to here every sum is exact to the euro. */
const largest = 1e9;

/** Fills in the defaults, and refuses what is no scenario on behalf of `recoveryScenario`. */
export function checkRecoveryOptions({
  route,
  ceiling = drawCeiling,
  deposit = annualDeposit,
  requiredCapacity = printedCapacity,
  openingReserve,
  savingsRealised = true,
  years = planYears,
}: RecoveryOptions): RecoveryInputs & { readonly years: readonly number[] } {
  return {
    route: checkRoute(route),
    ceiling: within('ceiling', ceiling),
    deposit: within('deposit', deposit),
    // One euro at least, because a ratio to nothing is no number.
    requiredCapacity: within('requiredCapacity', requiredCapacity, 1e-6),
    openingReserve: openingReserve
      ? {
          endOf: within('endOf', openingReserve.endOf, planYears[0] - 1, drawYears[0] - 1),
          value: within('value', openingReserve.value, -largest),
        }
      : null,
    savingsRealised,
    years: years.map((year) => within('years', year, planYears[0], planYears[7])),
  };
}

function checkRoute(route: RecoveryInputs['route']): RecoveryInputs['route'] {
  if (typeof route === 'string' && Object.hasOwn(routeDraws, route)) return route;
  const draws: unknown = Object(route).draws;
  if (draws === null || typeof draws !== 'object') {
    return refuse(
      `draws by year, or one of ${Object.keys(routeDraws).join(', ')}`,
      JSON.stringify(route),
      'A bare "optimistic" is ambiguous: name "optimistic-full-2020" or "optimistic-capped".',
    );
  }
  const own = Object.entries(draws).map(([year, draw]) => [
    within('draws', Number(year), drawYears[0], drawYears[2]),
    within('draws', draw),
  ]);
  return { draws: Object.fromEntries(own) };
}

/** An amount to the euro or, where `most` is given, a whole year. */
function within(name: string, value: number, least: number = 0, most: number = largest): number {
  const isNumber = most === largest ? Number.isFinite(value) : Number.isInteger(value);
  return isNumber && value >= least && value <= most
    ? roundTo(value, 6)
    : refuse(`${name} from ${least} to ${most}`, value, 'Give million euro, and years of the plan.');
}

function refuse(expected: string, received: unknown, fix: string): never {
  const detail = { at: 'recoveryScenario', expected, received: String(received), fix };
  throw new StadspeilError('SCENARIO_INVALID', detail);
}

import {
  recoveryScenario,
  type OpeningReserve,
  type OwnDraws,
  type RecoveryOptions,
  type RecoveryRoute,
  type RecoveryScenario,
} from '@stadspeil/core';

/** Which routes are shown, on which assumptions: what the attribute `route` holds, and what readers change. */
export interface ScenarioRequest extends Omit<RecoveryOptions, 'years'> {
  /** A second route, on the same assumptions. */
  readonly against?: RecoveryRoute | OwnDraws;
}

/** The years in which the plan lets a part of the deposit be used. */
export const drawYears = [2020, 2021, 2022] as const;

/** Before the first draw. */
const lastOpening = 2019;

/**
 * Reads the attribute `route`: one or two routes, and assumptions as `name:value`, by spaces. Own amounts
 * are a route too: `own:1,2,3`, for the years from 2020 on.
 *
 * What is no route and no amount is left as it is, so that `recoveryScenario` refuses it by name.
 *
 * @example
 * ```ts
 * readScenario('cautious median opening:1.55@2019 savings:no');
 * ```
 */
export function readScenario(route: string | null): ScenarioRequest {
  const words = (route ?? '').split(/\s+/).filter(Boolean);
  const valueOf = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`${name}:`))?.slice(name.length + 1);
  const amount = (name: 'ceiling' | 'deposit'): Partial<ScenarioRequest> => {
    const value = valueOf(name);
    return value === undefined ? {} : { [name]: numberOf(value) };
  };
  const [first = 'none', second] = words.filter((word) => !assumption.test(word)).map(routeOf);
  const opening = valueOf('opening')?.split('@');
  return {
    route: first,
    ...(second && { against: second }),
    ...(opening && {
      openingReserve: {
        value: numberOf(opening[0]),
        endOf: opening[1] === undefined ? lastOpening : numberOf(opening[1]),
      },
    }),
    ...amount('ceiling'),
    ...amount('deposit'),
    ...(valueOf('savings') === 'no' && { savingsRealised: false }),
  };
}

/** Writes what `readScenario` reads. */
export function writeScenario(request: ScenarioRequest): string {
  const { route, against, openingReserve, ceiling, deposit, savingsRealised = true } = request;
  return [
    routeText(route),
    against && routeText(against),
    openingReserve && openingText(openingReserve),
    ceiling !== undefined && `ceiling:${ceiling}`,
    deposit !== undefined && `deposit:${deposit}`,
    !savingsRealised && 'savings:no',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Computes the routes of a request: one or two.
 *
 * @throws {StadspeilError} `SCENARIO_INVALID`, as `recoveryScenario` does.
 */
export function scenariosOf({
  against,
  ...options
}: ScenarioRequest): readonly [RecoveryScenario, ...RecoveryScenario[]] {
  return [recoveryScenario(options), ...(against ? [recoveryScenario({ ...options, route: against })] : [])];
}

const assumption = /^(opening|ceiling|deposit|savings):/;

function routeOf(word: string): RecoveryRoute | OwnDraws {
  if (!word.startsWith('own:')) return word as RecoveryRoute;
  const amounts = word.slice('own:'.length).split(',').map(numberOf);
  // Amounts past the last year stay, so that they are refused and not lost.
  return { draws: Object.fromEntries(amounts.map((amount, i) => [drawYears[0] + i, amount])) };
}

function routeText(route: RecoveryRoute | OwnDraws): string {
  if (typeof route === 'string') return route;
  return `own:${drawYears.map((year) => route.draws[year] ?? 0).join(',')}`;
}

function openingText({ value, endOf }: OpeningReserve): string {
  return `opening:${value}${endOf === lastOpening ? '' : `@${endOf}`}`;
}

/** An empty text is no zero. */
function numberOf(text: string | undefined): number {
  return text?.trim() ? Number(text) : NaN;
}

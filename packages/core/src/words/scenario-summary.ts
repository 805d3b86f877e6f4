import type { ScenarioComparison } from '../scenario/compare-scenarios.ts';
import type { RecoveryAssumption, RecoveryScenario, RecoveryWarning } from '../scenario/scenario.ts';
import { fill } from '../format/fill.ts';
import { formatNumber } from '../format/format-number.ts';
import { placeNumber } from '../format/format-value.ts';
import { roundTo } from '../statistics/round-to.ts';
import { period } from '../observation/period.ts';
import { capitalise } from './naming.ts';
import { whenPhrase } from './period-phrase.ts';
import type { ScenarioLanguage } from './scenario-language.ts';

/** Amounts are shown to ten thousand euro, as the booklet prints them. */
const decimals = 2;
const recoveryYear = 2022;
const drawYears = [2020, 2022] as const;

/**
 * Says what a scenario of the general reserve comes to, in plain sentences in a fixed order: what it uses,
 * what that leaves, the lowest point, whether the reserve recovers, the room from 2023, and whether the
 * source can be read in two ways. Warnings and assumptions have sentences of their own.
 *
 * Units: million euro, to two decimals. Unknown: said to be so, never filled in.
 *
 * @example
 * ```ts
 * scenarioSummary(recoveryScenario({ route: 'cautious' }), nl)[0];
 * //=> 'Voorzichtige route: over 2020 tot en met 2022 wordt samen € 6,00 miljoen gebruikt.'
 * ```
 */
export function scenarioSummary(scenario: RecoveryScenario, language: ScenarioLanguage): readonly string[] {
  const { scenario: words } = language;
  const { totalDraw, totalNetDeposit, baseYear, ratioReachedIn, structuralRoomFrom2023 } = scenario;
  const amount = (value: number) => amountText(value, language);
  const holes = {
    route: capitalise(routeName(scenario, language)),
    when: whenIn(drawYears, language),
    amount: amount(totalDraw),
  };
  const capacity = amount(scenario.inputs.requiredCapacity);
  const net = totalNetDeposit > 0 ? 'in' : totalNetDeposit < 0 ? 'out' : 'nothing';
  return [
    fill(totalDraw === 0 ? words.drawsNothing : words.draws, holes),
    fill(words.net[net], { amount: amount(Math.abs(totalNetDeposit)) }),
    lowestSentence(scenario, language),
    scenario.recoveredByEnd2022 === null
      ? fill(words.unknown, {
          year: String(recoveryYear),
          base: String(baseYear),
          needed: amount(scenario.openingReserveNeeded),
        })
      : fill(scenario.recoveredByEnd2022 ? words.recovered : words.notRecovered, {
          year: String(recoveryYear),
          capacity,
        }),
    ...(typeof ratioReachedIn === 'number'
      ? [fill(words.ratioReached, { year: String(ratioReachedIn), capacity })]
      : ratioReachedIn === 'not-reached'
        ? [words.ratioNotReached]
        : []),
    structuralRoomFrom2023 === null
      ? words.roomUnknown
      : fill(words.room, { amount: amount(structuralRoomFrom2023) }),
    ...(scenario.ambiguous ? [words.ambiguous] : []),
  ];
}

/**
 * Names the route of a scenario: "voorzichtige route", "eigen route".
 *
 * @example
 * ```ts
 * routeName(recoveryScenario({ route: 'median' }), nl); //=> 'gemiddelde route'
 * ```
 */
export function routeName(
  { inputs: { route } }: Pick<RecoveryScenario, 'inputs'>,
  { scenario }: ScenarioLanguage,
): string {
  return scenario.routes[typeof route === 'string' ? route : 'own'];
}

/**
 * Says which rule of the booklet a scenario breaks, and how far.
 *
 * @example
 * ```ts
 * const [warning] = recoveryScenario({ route: 'optimistic-full-2020' }).warnings;
 * warningSentence(warning, nl);
 * //=> 'In 2020 wordt € 6,00 miljoen gebruikt, € 0,85 miljoen meer dan de storting (€ 5,15 miljoen).'
 * ```
 */
export function warningSentence(
  { code, years, value, limit, gap }: RecoveryWarning,
  language: ScenarioLanguage,
): string {
  return capitalise(
    fill(language.scenario.warnings[code], {
      when: whenIn(years, language),
      year: String(years.at(-1) ?? ''),
      value: amountText(value, language),
      limit: amountText(limit, language),
      gap: amountText(gap, language),
    }),
  );
}

/**
 * Says what a scenario takes to be so that the booklet does not print as certain.
 *
 * @example
 * ```ts
 * assumptionSentence('supervisor-agrees', nl); //=> 'De provincie gaat akkoord.'
 * ```
 */
export function assumptionSentence(code: RecoveryAssumption, { scenario }: ScenarioLanguage): string {
  return scenario.assumptions[code];
}

/**
 * Says how two scenarios differ, and names no winner: what the first uses, its lowest point and its room
 * from 2023, each against the second.
 *
 * @example
 * ```ts
 * const cautious = recoveryScenario({ route: 'cautious' });
 * const capped = recoveryScenario({ route: 'optimistic-capped' });
 * scenarioComparisonSentences(compareScenarios(cautious, capped), nl);
 * //=> [
 * //   'Voorzichtige route, vergeleken met optimistische route, nooit meer dan de storting.',
 * //   'Gebruik van 2020 tot en met 2022: evenveel.',
 * //   'Laagste punt van de reserve: € 4,15 miljoen meer.',
 * //   'Ruimte vanaf 2023: evenveel.',
 * // ]
 * ```
 */
export function scenarioComparisonSentences(
  { first, second, totalDraw, lowestReserve, structuralRoomFrom2023 }: ScenarioComparison,
  language: ScenarioLanguage,
): readonly string[] {
  const { scenario: words } = language;
  const said = (what: keyof typeof words.compared, difference: number | null): string =>
    fill(words.difference[difference === null ? 'unknown' : side(difference)], {
      what: words.compared[what],
      amount: amountText(Math.abs(difference ?? 0), language),
    });
  return [
    capitalise(
      fill(words.against, { first: routeName(first, language), second: routeName(second, language) }),
    ),
    said('draw', totalDraw),
    said('lowest', lowestReserve),
    said('room', structuralRoomFrom2023),
  ];
}

function whenIn(years: readonly number[], language: ScenarioLanguage): string {
  const [first, last] = [years[0] ?? recoveryYear, years.at(-1) ?? recoveryYear];
  return whenPhrase(period(first === last ? `${first}` : `${first}/${last}`), language);
}

function lowestSentence(
  { lowest: { year, change, reserve }, baseYear }: RecoveryScenario,
  language: ScenarioLanguage,
): string {
  const { scenario: words } = language;
  const at = { year: String(year), base: String(baseYear) };
  return reserve === null
    ? fill(words.lowestChange[side(change)], { ...at, amount: amountText(Math.abs(change), language) })
    : fill(words.lowest, { ...at, amount: amountText(reserve, language) });
}

/** The side of zero on which a difference shows. */
function side(difference: number): 'higher' | 'lower' | 'equal' {
  const shown = roundTo(difference, decimals);
  return shown > 0 ? 'higher' : shown < 0 ? 'lower' : 'equal';
}

function amountText(value: number, language: ScenarioLanguage): string {
  return placeNumber(formatNumber(value, decimals, language), language.scenario.amount);
}

import { formatNumber, recoveryScenario, routeName, type RecoveryRoute } from '@stadspeil/core';
import { fill } from '../words/fill.ts';
import type { ScenarioWidgetLanguage } from '../words/widget-language.ts';
import type { AmountFault, AmountRule } from './read-amount.ts';
import type { ScenarioPaths } from './recovery-scenario.figure.ts';
import { scenarioAmount } from './scenario-amount.ts';
import { drawYears, type ScenarioRequest } from './scenario-request.ts';

/** An amount that readers set, in million euro. */
export interface AmountControl extends Pick<AmountRule, 'isSigned' | 'isRequired'> {
  readonly label: string;
  /** `null` where it is not known. */
  readonly value: number | null;
  /** The value as it stands in the field, in the writing of the language: "1,55". */
  readonly typed: string;
  /** What the calculation goes on with where something else is typed that is no amount. */
  readonly kept: string;
  readonly hint: string;
}

/** How amounts are written, and what is said of what is none. */
export type AmountWords = Readonly<Record<AmountFault, string>> & Pick<AmountRule, 'decimal'>;

/** What is used in one year, by a slider and a number of the same value. */
export interface DrawControl extends AmountControl {
  readonly year: (typeof drawYears)[number];
  readonly value: number;
  /** What the slider says. */
  readonly text: string;
}

/** A choice of one. */
export interface ChoiceControl {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The choice in full, where its label is shortened to the room of the field; else empty. */
  readonly hint: string;
}

/** What readers set of a scenario, with where it stands now. */
export interface ScenarioControls {
  readonly request: ScenarioRequest;
  readonly title: string;
  readonly amounts: AmountWords;
  readonly route: ChoiceControl;
  readonly against: ChoiceControl;
  readonly draws: { readonly legend: string; readonly max: number; readonly years: readonly DrawControl[] };
  readonly assumptions: string;
  readonly opening: AmountControl;
  readonly openingYear: ChoiceControl;
  readonly ceiling: AmountControl;
  readonly deposit: AmountControl;
  readonly savings: { readonly label: string; readonly checked: boolean };
  readonly reset: string;
}

const routes: readonly RecoveryRoute[] = [
  'none',
  'cautious',
  'optimistic-full-2020',
  'optimistic-capped',
  'median',
  'structural',
];

/** The years at whose end an opening reserve may stand: before the plan, up to before the first draw. */
const openingYears = [2015, 2016, 2017, 2018, 2019];

/** Sliders reach half as far again as may be used, so that readers see what happens beyond. */
const beyond = 1.5;

/** Says what readers can set: each amount with what the booklet prints for it, or that it prints none. */
export function scenarioControls(
  { request, scenarios: [first] }: ScenarioPaths,
  language: ScenarioWidgetLanguage,
): ScenarioControls {
  const { core, words } = language;
  const { scenario } = words;
  const { ceiling, deposit, openingReserve, savingsRealised } = first.inputs;
  const printed = recoveryScenario({ route: 'none' }).inputs;
  const drawIn = (year: number): number => first.years.find((each) => each.year === year)?.draw ?? 0;
  const inFull = (route: RecoveryRoute): string => routeName({ inputs: { ...printed, route } }, core);
  const shortened: Readonly<Record<string, string>> = scenario.shortRoutes;
  const options = routes.map((route) => ({ value: route, label: shortened[route] ?? inFull(route) }));
  const hintOn = (route: ScenarioRequest['against']): string =>
    typeof route === 'string' && shortened[route] ? inFull(route) : '';
  const own = { value: 'own', label: core.scenario.routes.own };
  const printedHint = (value: number): string =>
    fill(scenario.printedHint, { printed: scenarioAmount(value, language) });
  const amount = (
    value: number | null,
    rule: Pick<AmountControl, 'isSigned' | 'isRequired'>,
  ): Omit<AmountControl, 'label' | 'hint'> => ({
    ...rule,
    value,
    typed: value === null ? '' : formatNumber(value, decimalsOf(value), core, { grouped: false }),
    kept: fill(scenario.kept, { value: value === null ? scenario.unknown : scenarioAmount(value, language) }),
  });
  const optional = { isSigned: false, isRequired: false };
  return {
    request,
    title: scenario.controls,
    amounts: {
      ...scenario.amountFaults,
      notAmount: fill(scenario.amountFaults.notAmount, { example: formatNumber(1.55, 2, core) }),
      decimal: formatNumber(1.5, 1, core).includes(',') ? ',' : '.',
    },
    route: {
      label: scenario.route,
      value: nameOf(request.route),
      options: [...options, own],
      hint: hintOn(request.route),
    },
    against: {
      label: scenario.against,
      value: request.against ? nameOf(request.against) : '',
      options: [
        { value: '', label: scenario.noOther },
        ...options,
        // Own amounts to hold against come from the page, not from the sliders.
        ...(typeof request.against === 'object' ? [own] : []),
      ],
      hint: hintOn(request.against),
    },
    draws: {
      legend: scenario.draws,
      max: Math.ceil(Math.max(ceiling, deposit, ...drawYears.map(drawIn)) * beyond),
      years: drawYears.map((year) => ({
        year,
        label: fill(scenario.draw, { year: String(year) }),
        ...amount(drawIn(year), { isSigned: false, isRequired: true }),
        value: drawIn(year),
        text: scenarioAmount(drawIn(year), language),
        hint: '',
      })),
    },
    assumptions: scenario.assumptions,
    opening: {
      label: scenario.opening,
      ...amount(openingReserve?.value ?? null, { isSigned: true, isRequired: false }),
      hint: scenario.openingHint,
    },
    openingYear: {
      label: scenario.openingYear,
      value: String(openingReserve?.endOf ?? first.baseYear),
      options: openingYears.map((year) => ({ value: String(year), label: String(year) })),
      hint: '',
    },
    ceiling: { label: scenario.ceiling, ...amount(ceiling, optional), hint: printedHint(printed.ceiling) },
    deposit: { label: scenario.deposit, ...amount(deposit, optional), hint: printedHint(printed.deposit) },
    savings: { label: scenario.savings, checked: savingsRealised },
    reset: scenario.reset,
  };
}

/** As many as there are: what a page or a reader asks for is not rounded in its field. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function nameOf(route: ScenarioRequest['route']): string {
  return typeof route === 'string' ? route : 'own';
}

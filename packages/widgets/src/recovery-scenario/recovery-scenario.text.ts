import {
  assumptionSentence,
  compareScenarios,
  formatNumber,
  recoveryScenario,
  routeName,
  scenarioComparisonSentences,
  scenarioSummary,
  warningSentence,
  type RecoveryScenario,
  type RecoveryYear,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { CursorModel } from '../frame/cursor-model.ts';
import type { FrameText } from '../frame/frame-text.ts';
import { withoutEmptyColumns, type TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ScenarioWidgetLanguage } from '../words/widget-language.ts';
import { levelAt, scenarioPaths, type ScenarioPaths } from './recovery-scenario.figure.ts';
import { scenarioAmount } from './scenario-amount.ts';
import { scenarioControls, type ScenarioControls } from './scenario-controls.ts';

/** The text of a scenario, what its cursor says and what readers can set. */
export interface RecoveryScenarioText extends FrameText {
  readonly cursor: CursorModel;
  readonly controls: ScenarioControls;
  /** Rules that the first route breaks; words for none. */
  readonly warnings: { readonly label: string; readonly lines: readonly string[]; readonly none: string };
}

/**
 * Makes the text of a scenario: what it comes to, how it differs from the second route, its warnings, the
 * years as a table, all that is assumed, and which amounts the booklet prints.
 */
export function recoveryScenarioText(
  _data: WidgetData,
  settings: WidgetSettings,
  language: ScenarioWidgetLanguage,
): RecoveryScenarioText {
  const { core, words } = language;
  const paths = scenarioPaths(settings);
  const [first, second] = paths.scenarios;
  const years = first.years.map(({ year }) => year);
  return {
    summary: [
      ...scenarioSummary(first, core),
      ...(second ? scenarioComparisonSentences(compareScenarios(first, second), core) : []),
    ],
    notice: null,
    notes: [
      words.scenario.calculated,
      ...ownAmounts(first, language),
      ...first.assumptions.map((code) => assumptionSentence(code, core)),
    ],
    period: { label: words.period, text: `${years[0] ?? ''} – ${years.at(-1) ?? ''}` },
    source: { label: words.source, lines: [{ text: words.scenario.booklet, url: null }] },
    table: yearsTable(paths, settings.caption ?? words.scenario.title, language),
    tableLabel: words.scenario.showTable,
    tools: null,
    cursor: cursorOf(paths, settings.caption ?? words.scenario.title, language),
    controls: scenarioControls(paths, language),
    warnings: {
      label: words.scenario.warnings,
      lines: first.warnings.map((warning) => warningSentence(warning, core)),
      none: words.scenario.noWarnings,
    },
  };
}

/** What readers changed of the amounts that the booklet prints. */
function ownAmounts({ inputs }: RecoveryScenario, language: ScenarioWidgetLanguage): readonly string[] {
  const { scenario } = language.words;
  const printed = recoveryScenario({ route: 'none' }).inputs;
  const changed = (template: string, name: 'ceiling' | 'deposit'): readonly string[] =>
    inputs[name] === printed[name]
      ? []
      : [
          fill(template, {
            value: scenarioAmount(inputs[name], language),
            printed: scenarioAmount(printed[name], language),
          }),
        ];
  return [
    ...(typeof inputs.route === 'object' ? [scenario.ownDraws] : []),
    // The fields are not printed, and the amount would be lost.
    ...(inputs.openingReserve
      ? [
          fill(scenario.ownOpening, {
            year: String(inputs.openingReserve.endOf),
            value: scenarioAmount(inputs.openingReserve.value, language),
          }),
        ]
      : []),
    ...changed(scenario.ownCeiling, 'ceiling'),
    ...changed(scenario.ownDeposit, 'deposit'),
  ];
}

/** A row for each year of the plan; of a second route what it uses and leaves. */
function yearsTable(
  { scenarios, years, level }: ScenarioPaths,
  title: string,
  language: ScenarioWidgetLanguage,
): TableModel {
  const { core, words } = language;
  const { columns, unknown, assumed, million } = words.scenario;
  const [first, ...others] = scenarios;
  const amount = (value: number | null, decimals = 2): string =>
    value === null ? unknown : formatNumber(value, decimals, core);
  const levelLabel = fill(columns[level], { year: String(first.baseYear) });
  const named = (column: string, scenario: RecoveryScenario): string =>
    others.length ? fill(columns.of, { column, route: routeName(scenario, core) }) : column;
  const yearOf = (scenario: RecoveryScenario, year: number): RecoveryYear | undefined =>
    scenario.years.find((each) => each.year === year);
  return withoutEmptyColumns({
    caption: `${title} (${million})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: columns.year, numeric: false },
      ...scenarios.flatMap((each) => [
        { label: named(columns.draw, each), numeric: true },
        { label: named(columns.netDeposit, each), numeric: true },
        { label: named(levelLabel, each), numeric: true },
        ...(level === 'reserve' ? [{ label: named(columns.ratio, each), numeric: true }] : []),
      ]),
      ...(level === 'reserve' ? [{ label: columns.required, numeric: true }] : []),
      { label: columns.remark, numeric: false },
    ],
    rows: first.years.map(({ year }) => {
      const shown = scenarios.flatMap((each) => yearOf(each, year) ?? []);
      return {
        header: String(year),
        cells: [
          ...shown.flatMap((each) => [
            amount(each.draw),
            amount(each.netDeposit),
            amount(each[level]),
            ...(level === 'reserve' ? [amount(each.ratio)] : []),
          ]),
          ...(level === 'reserve' ? [years.includes(year) ? amount(first.inputs.requiredCapacity) : ''] : []),
          shown.some((each) => each.assumed) ? assumed : '',
        ],
      };
    }),
  });
}

function cursorOf(
  { scenarios, years, level }: ScenarioPaths,
  title: string,
  language: ScenarioWidgetLanguage,
): CursorModel {
  const { core, words } = language;
  const { spoken, spokenChange, required, unknown } = words.scenario;
  const [first] = scenarios;
  const said = (route: string, year: number, value: number | null): string =>
    fill(level === 'reserve' ? spoken : spokenChange, {
      route,
      year: String(year),
      base: String(first.baseYear),
      amount: value === null ? unknown : scenarioAmount(value, language),
    });
  return {
    label: fill(words.cursor, { title }),
    hint: words.cursorHint,
    series: [
      ...scenarios.map((scenario) => {
        const route = routeName(scenario, core);
        return {
          label: route,
          points: years.map((year) => said(route, year, levelAt(scenario, year, level))),
        };
      }),
      ...(level === 'reserve'
        ? [
            {
              label: required,
              points: years.map((year) => said(required, year, first.inputs.requiredCapacity)),
            },
          ]
        : []),
    ],
  };
}

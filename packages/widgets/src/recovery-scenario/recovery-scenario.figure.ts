import { formatNumber, routeName, type RecoveryScenario } from '@stadspeil/core';
import type { LegendEntry, LinesPlot, PlotSeries } from '../chart/plot.ts';
import { valueAxis } from '../chart/value-axis.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ScenarioWidgetLanguage } from '../words/widget-language.ts';
import { readScenario, scenariosOf, type ScenarioRequest } from './scenario-request.ts';

/** What a scenario draws: the path of the reserve for one or two routes. */
export interface RecoveryScenarioFigure {
  readonly frame: FrameFigure;
  readonly plot: LinesPlot;
  readonly legend: { readonly label: string; readonly entries: readonly LegendEntry[] };
}

/** A request and what it comes to. */
export interface ScenarioPaths {
  readonly request: ScenarioRequest;
  readonly scenarios: readonly [RecoveryScenario, ...RecoveryScenario[]];
  /** The years in which a path is known. */
  readonly years: readonly number[];
  /** The reserve, where the opening reserve is an assumption; else its change, which is all that is known. */
  readonly level: 'reserve' | 'change';
}

/** The look of a line that is context. */
const contextSlot = 7;

/**
 * Computes what the attributes ask for.
 *
 * @throws {StadspeilError} `SCENARIO_INVALID` for a route or an amount that is none.
 */
export function scenarioPaths({ route }: Pick<WidgetSettings, 'route'>): ScenarioPaths {
  const request = readScenario(route);
  const scenarios = scenariosOf(request);
  const [first] = scenarios;
  const level = first.reservePath === 'computed' ? 'reserve' : 'change';
  const years = first.years
    .map(({ year }) => year)
    .filter((year) => scenarios.some((each) => levelAt(each, year, level) !== null));
  return { request, scenarios, years, level };
}

/** The reserve or its change at the end of a year; `null` where it is not known. */
export function levelAt(
  { years }: RecoveryScenario,
  year: number,
  level: ScenarioPaths['level'],
): number | null {
  return years.find((each) => each.year === year)?.[level] ?? null;
}

/**
 * Makes what a scenario draws: a dashed line for each route, because nothing of it was observed, and a solid
 * one for the reserve that is needed, which is printed.
 *
 * Absent cells: without an assumed opening reserve the lines are changes and no needed reserve is drawn.
 *
 * @throws {StadspeilError} `SCENARIO_INVALID` for a route or an amount that is none.
 */
export function recoveryScenarioFigure(
  _data: WidgetData,
  settings: WidgetSettings,
  language: ScenarioWidgetLanguage,
): Drawn<RecoveryScenarioFigure> {
  const { core, words } = language;
  const paths = scenarioPaths(settings);
  const series = linesOf(paths, language);
  const [first] = paths.scenarios;
  const { years, level } = paths;
  return {
    state: 'ready',
    model: {
      frame: frameFigure(words.scenario.title, settings, language),
      plot: {
        kind: 'lines',
        x: {
          domain: [years[0] as number, years.at(-1) as number],
          ticks: years.map((year) => ({ value: year, label: String(year) })),
        },
        y: valueAxis(
          series.flatMap(({ points }) => points.flatMap((point) => point?.y ?? [])),
          {
            includeZero: true,
            label: fill(level === 'reserve' ? words.scenario.reserveAxis : words.scenario.changeAxis, {
              year: String(first.baseYear),
            }),
            formatTick: (value, decimals) => formatNumber(value, decimals, core),
          },
        ),
        series,
      },
      legend: {
        label: words.legend,
        entries: series.length > 1 ? series.map(({ slot, label }) => ({ slot, label })) : [],
      },
    },
  };
}

function linesOf(
  { scenarios, years, level }: ScenarioPaths,
  { core, words }: ScenarioWidgetLanguage,
): readonly PlotSeries[] {
  const line = (
    id: string,
    label: string,
    slot: number,
    isComputed: boolean,
    at: (year: number) => number | null,
  ): PlotSeries => ({
    id,
    label,
    slot,
    points: years.map((x) => {
      const y = at(x);
      return y === null ? null : { x, y, forecast: isComputed };
    }),
  });
  return [
    ...scenarios.map((scenario, i) =>
      line(`route-${i}`, routeName(scenario, core), i + 1, true, (year) => levelAt(scenario, year, level)),
    ),
    ...(level === 'reserve'
      ? [
          line(
            'required',
            words.scenario.required,
            contextSlot,
            false,
            () => scenarios[0].inputs.requiredCapacity,
          ),
        ]
      : []),
  ];
}

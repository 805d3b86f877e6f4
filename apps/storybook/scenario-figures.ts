import { recoveryScenario, type RecoveryRoute } from '@stadspeil/core';

/** A row of the CSV of a dataset, or a figure that a story hands in. */
export interface Figure {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly value: number;
}

/** What core computes for the routes and assumptions of a scenario: no dataset holds them. */
export function scenarioFigures(words = ''): readonly Figure[] {
  const { openingReserve, ...options } = readRoutes(words);
  const routes = options.routes.map((route) =>
    recoveryScenario({
      ...options.amounts,
      route,
      savingsRealised: options.savingsRealised,
      ...(openingReserve && { openingReserve }),
    }),
  );
  return routes.flatMap(({ years, inputs }) =>
    years.flatMap(({ year, assumed: _, ...amounts }) =>
      [...Object.values(amounts), inputs.requiredCapacity].flatMap((value) =>
        value === null ? [] : [{ indicator: '', region: '', period: String(year), value }],
      ),
    ),
  );
}

/** Reads the attribute `route` in a way of its own: `cautious own:1,2,0 opening:1.55@2018 savings:no`. */
function readRoutes(text: string) {
  const words = text.split(' ').filter(Boolean);
  const set = new Map(
    words.flatMap((word) => (/^[a-z]+:/.test(word) ? [word.split(':') as [string, string]] : [])),
  );
  const own = set.get('own')?.split(',').map(Number);
  const [opening, endOf = '2019'] = set.get('opening')?.split('@') ?? [];
  const amounts = ['ceiling', 'deposit'].flatMap((name) => {
    const value = set.get(name);
    return value === undefined ? [] : [[name, Number(value)] as const];
  });
  const named = words.filter((word) => !word.includes(':')) as RecoveryRoute[];
  const routes = [
    ...(own ? [{ draws: Object.fromEntries(own.map((draw, i) => [2020 + i, draw])) }] : []),
    ...named,
  ];
  return {
    routes: routes.length ? routes : ['none' as const],
    amounts: Object.fromEntries(amounts),
    savingsRealised: set.get('savings') !== 'no',
    openingReserve: opening === undefined ? null : { value: Number(opening), endOf: Number(endOf) },
  };
}

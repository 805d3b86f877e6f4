import { readFileSync } from 'node:fs';
import { recoveryScenario, type Measured, type Statement } from '@stadspeil/core';
import { readReport } from '@stadspeil/core/report';
import { describe, expect, test } from 'vitest';
import { claims } from '../claims/claims.ts';
import { indicators } from '../indicators.ts';
import { themes } from '../themes.ts';
import { almeloReport } from './almelo-report.ts';

const { parts, goals, trends, recommendations, findings, charts, notes, principles, works } = almeloReport;
const recovery = almeloReport.recovery!;
const said: readonly Statement[] = [...trends, ...findings, ...recovery.facts, ...recovery.decisions];

// The expected rows are those of the tables of the inventory of the booklet. What it gives no lines for
// (statements, the recovery plan, the ways to steer) was read from the booklet.
const expected = readFileSync(
  new URL('../../../../expected/almelo-2018-report.csv', import.meta.url),
  'utf8',
);

const row = (list: string, id: string, part: string, lines: string, ...refers: readonly string[]) =>
  [list, id, part, lines, refers.join(' ')].join();
const measuredIds = (each: Measured) => [...each.indicators, ...each.claims].toSorted();
const statementRow = (list: string) => (statement: Statement) => {
  const { id, part, lines, measuredBy } = statement;
  return row(list, id, part, lines, ...(measuredBy ? [measuredBy] : measuredIds(statement)));
};
const rows = [
  'list,id,part,lines,refers',
  ...parts.flatMap(({ id, lines, kind, blocks }) => [
    row('part', id, '', lines, kind),
    ...blocks.map(({ kind: piece, heading, lead, lines: rest }) => {
      const all = [heading, lead, rest].filter((each) => each).join(';');
      return row('block', piece, id, all, heading === null ? 'without heading' : '');
    }),
  ]),
  ...principles.map(({ id, lines, kind }) => row('principle', id, '', lines, kind)),
  ...goals.map(({ number, lines, links }) => {
    const linked = links.map(({ part, basis, lines: at }) => [part, basis, at].filter(Boolean).join(':'));
    return row('goal', `${number}`, '', lines, ...linked);
  }),
  ...trends.map(statementRow('trend')),
  ...recommendations.map((each) =>
    [statementRow('recommendation')(each), each.ambition].filter(Boolean).join(' '),
  ),
  ...findings.map(statementRow('finding')),
  ...charts.flatMap((chart) => {
    const { id, part, lines, numbers, placeholder, publicTables } = chart;
    return [
      row('chart', id, part, lines, ...(placeholder ? [placeholder] : measuredIds(chart)), numbers),
      ...publicTables.map(({ publisher, id: code, verified }) =>
        row('table', id, part, '', code ?? publisher, ...(verified ? ['verified'] : [])),
      ),
    ];
  }),
  ...notes.map((note) =>
    row('note', note.id, '', note.lines, ...note.parts, ...note.charts, ...measuredIds(note)),
  ),
  ...recovery.facts.map(statementRow('fact')),
  ...recovery.decisions.map(statementRow('decision')),
  ...recovery.routes.map(({ route, lines, amounts, ambiguous }) =>
    row('route', route, '', lines, amounts, ...(ambiguous ? ['ambiguous'] : [])),
  ),
  ...works.map(({ lines }) => row('work', '', '', lines)),
];

/** Every list of lines with the place where it stands. */
function linesIn(value: unknown, place = 'report'): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    /^(lines|lead|heading)$/.test(key) && typeof each === 'string'
      ? [[`${place}.${key}`, each] as const]
      : linesIn(each, `${place}.${key}`),
  );
}

describe('almeloReport', () => {
  test('is what the reader of report.json takes', () => {
    const file = { format: 1, dataset: 'almelo-2018', edition: { id: '2018' }, report: almeloReport };
    expect(readReport(JSON.parse(JSON.stringify(file)), 'report.json')).toEqual(almeloReport);
  });

  test('holds the rows of the booklet, all of them, in order, and no others', () => {
    expect(rows).toEqual(expected.trimEnd().split('\n'));
  });

  test('has all that the booklet has', () => {
    expect(parts.filter(({ kind }) => kind === 'theme').map(({ id }) => id)).toEqual([
      'ageing',
      'economy',
      'inequality',
      'social-domain',
      'labour-income',
      'sustainability',
      'city-centre',
      'good-governance',
    ]);
    expect(goals.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([charts.length, notes.length, principles.length, works.length]).toEqual([31, 43, 10, 7]);
    expect([trends.length, recommendations.length, findings.length]).toEqual([39, 48, 16]);
  });

  test('says of each chart how many of its numbers are in the text', () => {
    const having = (numbers: string) => charts.filter((chart) => chart.numbers === numbers);
    expect(having('complete').map(({ id }) => id)).toEqual(['P01', 'P16']);
    expect(having('unmappable').map(({ id }) => id)).toEqual(['P06', 'P27', 'P30']);
    expect([...having('none'), ...having('partly')]).toHaveLength(26);
  });

  test('names a public table for every chart that has one', () => {
    const without = charts.filter(({ publicTables }) => !publicTables.length).map(({ id }) => id);
    expect(without).toEqual(['P22', 'P24']);
    const tables = charts.flatMap(({ publicTables }) => publicTables);
    // A table without a code was never seen under its code and title together.
    expect(tables.filter(({ verified, id }) => verified && !id)).toEqual([]);
    expect(tables.filter(({ id }) => id && !/^\d{5}ned$/i.test(id))).toEqual([]);
  });

  test('calls its themes what the dataset calls them', () => {
    for (const { id, title } of parts.filter(({ kind }) => kind === 'theme'))
      expect(themes).toContainEqual({ id, title });
  });

  test('keeps printed and inferred links apart', () => {
    const links = goals.flatMap(({ number, links: each }) =>
      each.map(({ part, basis }) => [basis, number, part] as const),
    );
    const of = (basis: string) => links.filter(([each]) => each === basis).map(([, ...link]) => link);
    expect(of('explicit')).toEqual([
      [1, 'sustainability'],
      [8, 'good-governance'],
    ]);
    expect(of('by-subject')).toEqual([
      [2, 'ageing'],
      [3, 'economy'],
      [5, 'social-domain'],
      [7, 'labour-income'],
      [9, 'finance'],
    ]);
    expect(of('inferred')).toEqual([
      [1, 'ageing'],
      [2, 'city-centre'],
      [3, 'labour-income'],
      [3, 'city-centre'],
      [5, 'inequality'],
      [6, 'labour-income'],
      [6, 'inequality'],
      [7, 'inequality'],
      [10, 'sustainability'],
      [10, 'cross-cutting'],
    ]);
    // What is printed stands in the piece on the programme, which two themes do not have.
    const programmes = parts.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'programme'));
    for (const { part, basis } of goals.flatMap((goal) => goal.links))
      if (basis !== 'inferred') expect(programmes.map(({ id }) => id)).toContain(part);
    expect(programmes.map(({ id }) => id)).not.toContain('inequality');
    expect(programmes.map(({ id }) => id)).not.toContain('city-centre');
  });

  test('names indicators and claims that are there', () => {
    const known = { indicators: Object.keys(indicators), claims: claims.map(({ id }) => id) };
    const all: readonly Measured[] = [...said, ...recommendations, ...charts, ...notes];
    const unknown = all.flatMap((each) => [
      ...each.indicators.filter((id) => !known.indicators.includes(id)),
      ...each.claims.filter((id) => !known.claims.includes(id)),
    ]);
    expect([...new Set(unknown)]).toEqual([]);
  });

  test.each([...said, ...recommendations].map((each) => [each.id, each] as const))(
    '%s names what measures it, or says why nothing does',
    (_id, { indicators: measures, claims: says, measuredBy }) => {
      expect(measures.length + says.length > 0).toBe(measuredBy === undefined);
    },
  );

  test('has routes that the scenario takes, ambiguous where it is', () => {
    for (const { route, ambiguous } of recovery.routes) {
      const scenario = recoveryScenario({ route } as Parameters<typeof recoveryScenario>[0]);
      expect([route, ambiguous]).toEqual([route, scenario.ambiguous]);
    }
    expect(recovery.routes).toHaveLength(5);
  });

  test.each(linesIn(almeloReport))('%s are lines of the booklet, in order: %s', (_place, lines) => {
    const numbers = lines.split(/[;-]/).map(Number);
    expect(numbers.every((line) => line >= 1 && line <= almeloReport.lineCount)).toBe(true);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test('has no statement outside the lines of its part', () => {
    const outside = [...trends, ...findings, ...recommendations].filter(({ part, lines }) => {
      const [first = 0, last = 0] = parts
        .find(({ id }) => id === part)!
        .lines.split('-')
        .map(Number);
      return lines.split(/[;-]/).some((line) => Number(line) < first || Number(line) > last);
    });
    expect(outside).toEqual([]);
  });
});

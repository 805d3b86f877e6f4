import { editionSchema, format, id, lines, localised } from './definition-schema.ts';
import type { Edition } from './dataset.ts';
import type { Measured, Report, Statement } from './report.ts';
import {
  among,
  check,
  distinct,
  finite,
  orNull,
  refusal,
  text,
  type Refuse,
  type Schema,
  type SchemaOf,
  type Test,
} from './schema.ts';

interface ReportFile {
  readonly format: 1;
  readonly dataset: string;
  readonly edition: Edition;
  readonly report: Report;
}

const yesOrNo: Test = /* @__PURE__ */ among([true, false]);

// Made where it is used: bundlers keep a schema with a spread at the top level for pages that read no report.
function reportSchema(): SchemaOf<Report> {
  const measured: SchemaOf<Measured> = { indicators: [id], claims: [id] };

  const statement: SchemaOf<Statement> = {
    ...measured,
    id,
    part: id,
    text: localised,
    lines,
    'measuredBy?': /^(nothing|everything)$/,
  };

  return {
    title: localised,
    lineCount: finite,
    parts: [
      {
        id,
        kind: /^(opening|theme|section|appendix|closing)$/,
        title: localised,
        'slogan?': localised,
        lines,
        blocks: [
          {
            kind: /^(quote|situation|programme|trends|recommendations|other)$/,
            heading: orNull(lines),
            'lead?': lines,
            'lines?': lines,
          },
        ],
      },
    ],
    principles: [{ id, kind: /^(question|task|steering)$/, text: localised, lines }],
    goals: [
      {
        number: finite,
        title: localised,
        text: localised,
        lines,
        links: [{ part: id, basis: /^(explicit|by-subject|inferred)$/, 'lines?': lines }],
      },
    ],
    trends: [statement],
    recommendations: [{ ...statement, 'ambition?': /^(more|better|different)$/ }],
    findings: [statement],
    charts: [
      {
        ...measured,
        id: text,
        part: id,
        title: localised,
        shows: localised,
        numbers: /^(complete|partly|unmappable|none)$/,
        lines,
        'placeholder?': id,
        publicTables: [
          {
            publisher: text,
            id: orNull(text),
            'title?': text,
            verified: yesOrNo,
            'note?': localised,
          },
        ],
        'note?': localised,
      },
    ],
    notes: [
      { ...measured, id: text, text: localised, encoding: localised, lines, parts: [id], charts: [text] },
    ],
    'recovery?': {
      facts: [statement],
      decisions: [statement],
      routes: [
        {
          route: id,
          title: localised,
          text: localised,
          lines,
          amounts: /^(printed|computed)$/,
          ambiguous: yesOrNo,
        },
      ],
    },
    works: [{ title: text, lines }],
  };
}

/**
 * Reads what a publication says beside its figures, parsed from `report.json`: its parts, trends,
 * recommendations, goals, charts and notes.
 *
 * `file` is the address it came from, for the message. Ids of parts and charts are looked up in the file
 * itself; those of indicators and claims stand in `catalogue.json` and `claims.json`.
 *
 * @throws {StadspeilError} `REPORT_INVALID` when it is not a whole report of format 1, when an id stands
 * twice, or when a part or a chart that it names is not there.
 *
 * @example
 * ```ts
 * const report = readReport(await response.json(), response.url);
 * report.trends.map(({ id, part }) => [id, part]); //=> [['tight-labour-market', 'labour-income']]
 * ```
 */
export function readReport(json: unknown, file: string): Report {
  const refuse = refusal('readReport', 'REPORT_INVALID', file);
  const schema: SchemaOf<ReportFile> = {
    format,
    dataset: id,
    edition: editionSchema,
    report: reportSchema(),
  };
  check(schema, json, '', refuse);
  const { report } = json as ReportFile;
  checkReferences(report, refuse);
  return report;
}

function checkReferences(report: Report, refuse: Refuse): void {
  const { parts, goals, charts, notes, recovery, trends, recommendations, findings } = report;
  const statements = {
    trends,
    recommendations,
    findings,
    ...(recovery && { 'recovery.facts': recovery.facts, 'recovery.decisions': recovery.decisions }),
  };
  const ids = {
    parts: parts.map((part) => part.id),
    charts: charts.map((chart) => chart.id),
    notes: notes.map((note) => note.id),
    goals: goals.map(({ number }) => number),
    statements: Object.values(statements).flatMap((list) => list.map((each) => each.id)),
  };
  for (const [name, list] of Object.entries(ids)) check(distinct, list, `report.${name}`, refuse);

  const part = among(ids.parts);
  const references: Schema = {
    goals: [{ links: [{ part }] }],
    charts: [{ part }],
    notes: [{ parts: [part], charts: [among(ids.charts)] }],
  };
  check(references, report, 'report', refuse);
  for (const [name, list] of Object.entries(statements)) check([{ part }], list, `report.${name}`, refuse);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { buildReport } from '../testing/build-report.ts';
import type { Json } from '../testing/build-shard-file.ts';
import { readReport } from './read-report.ts';

function buildReportFile(): Json {
  return { format: 1, dataset: 'example', edition: { id: '2018' }, report: buildReport() };
}

/** What a reader refuses after this change. */
function refusalOf(change: (report: Json) => void): () => unknown {
  const file: Json = JSON.parse(JSON.stringify(buildReportFile()));
  change(file.report);
  return () => readReport(file, 'report.json');
}

/** Where every text, list and object of a report stands. */
function placesIn(value: Json, place: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  return [
    ...(place.length ? [place] : []),
    ...Object.keys(value).flatMap((key) => placesIn(value[key], [...place, key])),
  ];
}

describe('readReport', () => {
  test('gives the report as it stands', () => {
    expect(readReport(buildReportFile(), 'report.json')).toEqual(buildReport());
  });

  test('needs no recovery plan, slogan or ambition', () => {
    const { recovery: _, ...report } = buildReport();
    expect(readReport({ ...buildReportFile(), report }, 'report.json')).toEqual(report);
  });

  test.each([2, '1', undefined])('refuses the format %j', (format) => {
    expect(() => readReport({ ...buildReportFile(), format }, 'report.json')).toThrow('REPORT_INVALID');
  });

  test.each(placesIn(buildReport()).map((place) => [place.join('.'), place] as const))(
    'refuses a symbol at %s',
    (name, place) => {
      const change = (report: Json) => {
        const owner = place.slice(0, -1).reduce((value, key) => value[key], report);
        owner[place.at(-1)!] = Symbol('broken');
      };
      const [first = ''] = name.split('.');
      expect(refusalOf(change)).toThrow(expect.objectContaining({ code: 'REPORT_INVALID' }));
      expect(refusalOf(change)).toThrow(`report.${first}`);
    },
  );

  test.each<[why: string, place: string, change: (report: Json) => void]>([
    ['a text in one language', 'trends[0].text.en', (report) => delete report.trends[0].text.en],
    ['an empty text', 'goals[0].text.nl', (report) => (report.goals[0].text.nl = ' ')],
    ['lines of another notation', 'trends[0].lines', (report) => (report.trends[0].lines = 'L959–966')],
    ['a basis that is not known', 'links[0].basis', (report) => (report.goals[0].links[0].basis = 'sure')],
    [
      'a table without a verdict',
      'publicTables[0].verified',
      (report) => delete report.charts[0].publicTables[0].verified,
    ],
    ['an id twice', 'report.statements', (report) => (report.trends[0].id = report.findings[0].id)],
    ['a chart twice', 'report.charts', (report) => report.charts.push(report.charts[0])],
    ['a note twice', 'report.notes', (report) => report.notes.push(report.notes[0])],
    ['a goal twice', 'report.goals', (report) => report.goals.push(report.goals[0])],
    ['a part twice', 'report.parts', (report) => report.parts.push(report.parts[0])],
    ['a trend of no part', 'report.trends[0].part', (report) => (report.trends[0].part = 'ageing')],
    ['a fact of no part', 'recovery.facts[0].part', (report) => (report.recovery.facts[0].part = 'ageing')],
    ['a link to no part', 'links[0].part', (report) => (report.goals[0].links[0].part = 'ageing')],
    ['a note on no chart', 'notes[0].charts[0]', (report) => (report.notes[0].charts[0] = 'P99')],
  ])('refuses %s at %s', (_why, place, change) => {
    expect(refusalOf(change)).toThrow(expect.objectContaining({ code: 'REPORT_INVALID' }));
    expect(refusalOf(change)).toThrow(place);
  });

  test('reads or refuses any report with one value changed, and never fails otherwise', () => {
    const places = fc.constantFrom(...placesIn(buildReport()));
    fc.assert(
      fc.property(places, fc.option(fc.jsonValue(), { nil: undefined }), (place, value) => {
        const file = buildReportFile();
        const owner = place.slice(0, -1).reduce((each, key) => each[key], file.report);
        owner[place.at(-1)!] = value;
        try {
          readReport(file, 'report.json');
        } catch (error) {
          expect(error).toBeInstanceOf(StadspeilError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

import type { LanguageCode, LocalisedText, Statement } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { hasShared, readShared } from '../../../testing/shared-folder.ts';
import { almeloReport } from './almelo-report.ts';

const { parts, goals, trends, recommendations, findings, charts, notes } = almeloReport;
const recovery = almeloReport.recovery!;

/** Every text in both languages with the place where it stands. */
function textsIn(value: unknown, place: string): readonly (readonly [string, LocalisedText])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value) return [[place, value as LocalisedText]];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${place}.${key}`));
}

// Printed titles and slogans are not ours.
const printed = /\.(title|slogan)$/;
const texts = textsIn(almeloReport, 'report');
const ours = texts.filter(([place]) => !printed.test(place));

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that say that one thing brings about another. */
const causal: Readonly<Record<LanguageCode, RegExp>> = {
  nl: /\b(omdat|doordat|daardoor|hierdoor|waardoor|dankzij|vanwege|wegens|immers|want|gevolg\w*|zorgt voor|leidt tot|leiden tot|veroorza\w*|komt door|door de)\b/i,
  en: /\b(because|causes?|caused|leads? to|due to|thanks to|results? in|therefore|hence|owing to|consequence\w*)\b/i,
};
const attributed = /\b(boekje|booklet|WRR)\b/;

describe('the texts of almeloReport', () => {
  test.each(texts)('%s is there in both languages', (_place, { nl, en }) => {
    expect([nl.trim(), en.trim()]).toEqual([nl, en]);
    expect(nl.length * en.length).toBeGreaterThan(0);
  });

  test.each(ours)('%s is ours: another text in each language, of short sentences', (_place, { nl, en }) => {
    expect(en).not.toBe(nl);
    for (const sentence of [nl, en].flatMap(sentencesOf))
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
  });

  test.each(ours)('%s says of no cause unless the booklet does', (_place, text) => {
    for (const language of ['nl', 'en'] as const)
      for (const sentence of sentencesOf(text[language]))
        expect(causal[language].test(sentence) && !attributed.test(sentence), sentence).toBe(false);
  });

  test('finds causes that are said', () => {
    expect(causal.nl.test('Dat komt door de vergrijzing.')).toBe(true);
    expect(causal.en.test('This leads to shortage.')).toBe(true);
  });

  test.each([...trends, ...findings, ...recovery.facts].map(({ id, text }) => [id, text] as const))(
    '%s says that it is the booklet that says so',
    (_id, { nl, en }) => {
      expect(nl).toMatch(/\bboekje\b/);
      expect(en).toMatch(/\bbooklet\b/);
    },
  );
});

/** The tables of the inventory of the booklet, as lists of cells. */
const inventory = () => readShared('booklet/inventory.md').split('\n');
const cellsOf = (line: string) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim());
const sectionOf = (title: string, next: string) => {
  const lines = inventory();
  const start = lines.findIndex((line) => line.startsWith(title));
  return lines.slice(
    start,
    lines.findIndex((line, i) => i > start && line.startsWith(next)),
  );
};
const numbersOf = (text: string) => (text.match(/\d+/g) ?? []).map(Number).toSorted((a, b) => a - b);

/** The lines of the booklet that are not blank, from 1. */
const booklet = () => [
  '',
  ...readShared('booklet/booklet.txt')
    .split('\n')
    .filter((line) => line.trim()),
];

/** The text of the lines that a statement cites. */
function citedBy({ lines }: Pick<Statement, 'lines'>): string {
  const text = booklet();
  const ranges = lines.split(';').map((range) => range.split('-').map(Number));
  return ranges.flatMap(([first = 0, last = first]) => text.slice(first, last + 1)).join(' ');
}

describe.skipIf(!hasShared('booklet/inventory.md'))('the booklet (needs ../shared)', () => {
  test('has as many lines as the report counts', () => {
    expect(booklet().length - 1).toBe(almeloReport.lineCount);
  });

  test('shares no run of seven words with a text of ours', () => {
    const run = (words: readonly string[]) => words.slice(6).map((_, i) => words.slice(i, i + 7).join(' '));
    const text = booklet().map((line) => line.trim());
    const runs = new Set(
      // A word that is broken over two lines is whole again, or keeps its hyphen.
      [text.join('\n').replace(/-\n/g, ''), text.join('\n').replace(/-\n/g, '-')].flatMap((each) =>
        run(wordsOf(each)),
      ),
    );
    expect(runs.has('het hoogste percentage van mensen met dit')).toBe(true);
    expect(ours.flatMap(([, { nl }]) => run(wordsOf(nl)).filter((each) => runs.has(each)))).toEqual([]);
  });

  test('prints the titles and slogans that are called printed', () => {
    const flat = (text: string) => text.replace(/-\s+/g, '').replace(/[\s‘’'“”"]+/g, '');
    const text = flat(booklet().join(' ')).toLowerCase();
    const titles = [
      ...parts.filter(({ kind }) => kind === 'theme').flatMap(({ title, slogan }) => [title, slogan]),
      ...goals.map(({ title }) => title),
      // The chart of new energy has no title.
      ...charts.filter(({ id }) => id !== 'P21').map(({ title }) => title),
    ];
    for (const title of titles) if (title) expect(text).toContain(flat(title.nl).toLowerCase());
  });

  test('asks for more, better or different in the cited lines of an ambition', () => {
    const words = { more: /\bmeer\b/i, better: /\b(be|ver)ter/i, different: /\bander/i };
    for (const each of recommendations)
      if (each.ambition) expect(citedBy(each)).toMatch(words[each.ambition]);
  });

  test('prints in the cited lines every number of a statement', () => {
    const statements = [...trends, ...findings, ...recommendations, ...recovery.facts, ...recovery.decisions];
    for (const statement of statements)
      for (const number of numbersOf(statement.text.nl)) expect(citedBy(statement)).toContain(`${number}`);
  });

  test('has the parts of the inventory with their lines', () => {
    const rows = sectionOf('### 1.1', '### 1.2').filter((line) => /^\| [a-d\d]/.test(line));
    expect(parts.map(({ lines }) => lines.replace('-', '–'))).toEqual(rows.map((row) => cellsOf(row).at(-1)));
  });

  test('has the pieces of the inventory with their lines', () => {
    const ids = sectionOf('### 1.2', '### 1.3').flatMap((line) => {
      const [theme, ...cells] = cellsOf(line);
      return parts.some(({ id }) => id === theme) ? [[theme, cells.join(' ')] as const] : [];
    });
    expect(ids).toHaveLength(9);
    for (const [theme, cells] of ids) {
      const { blocks } = parts.find(({ id }) => id === theme)!;
      const leads = blocks.flatMap(({ lead }) => (lead ? [lead.replace('-', '–')] : []));
      expect(leads.toSorted()).toEqual(
        [...cells.matchAll(/lead (?:paragraph )?(\d+–\d+)/g)].map(([, at]) => at).toSorted(),
      );
    }
  });

  test('has the goals of the inventory with their links', () => {
    const rows = sectionOf('### 1.3', '### 1.4')
      .filter((line) => /^\| \d/.test(line))
      .map(cellsOf);
    const named = (cell = '') =>
      parts
        .map(({ id }) => id)
        .filter((id) => new RegExp(`\\b${id}\\b`).test(cell))
        .toSorted();
    for (const { number, title, lines, links } of goals) {
      const [, dutch, , at, printedLinks, inferred] = rows.find(([first]) => first === String(number))!;
      expect([title.nl.replace('’', "'"), lines]).toEqual([dutch!.replace('’', "'"), at!.replace('–', '-')]);
      const of = (isPrinted: boolean) =>
        links
          .filter(({ basis }) => (basis !== 'inferred') === isPrinted)
          .map(({ part }) => part)
          .toSorted();
      expect(of(true)).toEqual(printedLinks!.startsWith('none') ? [] : named(printedLinks));
      expect(of(false)).toEqual(named(inferred));
      // A link that is explicit names the goal; the inventory says of the others that they do not.
      const basis = links.find((link) => link.basis !== 'inferred')?.basis;
      if (basis) expect(basis === 'by-subject').toBe(/linked by subject/.test(printedLinks!));
    }
  });

  test('has the charts of the inventory with their lines, ids and tables', () => {
    const rows = sectionOf('## 3.', '## 4.')
      .filter((line) => /^\| P\d\d/.test(line))
      .map(cellsOf);
    expect(rows).toHaveLength(charts.length);
    charts.forEach((chart, i) => {
      const [id, , part, , lines, , ids, tables] = rows[i]!;
      const measured = [...chart.indicators, ...chart.claims, chart.placeholder].filter(Boolean);
      expect([chart.id, chart.part]).toEqual([id, part]);
      expect(numbersOf(chart.lines)).toEqual(numbersOf(lines!.replace(/\(SCP 2016\)/, '')));
      expect(measured.toSorted()).toEqual(ids!.replace(' (placeholder only)', '').split(', ').toSorted());
      const codes = chart.publicTables.flatMap((table) => (table.id ? [table.id] : []));
      for (const { id: code, verified } of chart.publicTables.filter((table) => table.id))
        expect(new RegExp(`\`${code}\`((/|, )\`\\d+ned\`)* ✔`, 'i').test(tables!)).toBe(verified);
      expect(codes.toSorted()).toEqual(
        [...tables!.matchAll(/`(\d{5}ned)`/gi)].map(([, code]) => code).toSorted(),
      );
    });
  });

  test('has the notes of the inventory with their lines', () => {
    const rows = sectionOf('## 8.', '## 9.')
      .filter((line) => /^\| I\d/.test(line))
      .map(cellsOf);
    expect(notes.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
    notes.forEach(({ id, lines }, i) => {
      const [, at = '', finding = ''] = rows[i]!;
      // The lines of the typing errors stand with each of them.
      const source = id === 'I37' ? finding.replace(/\([^)]*\)/g, '') : at;
      expect(numbersOf(lines.replace('467-468', '467;468'))).toEqual(numbersOf(source));
    });
  });

  test('has the statements of the inventory with what measures them', () => {
    // Those on the programme are not in its list of themes.
    const all = [...trends, ...recommendations, ...findings].filter(({ part }) => part !== 'ibp');
    const patterns = {
      'participation-barrier-*':
        'participation-barrier-not-belonging, participation-barrier-health, participation-barrier-functioning',
      'sheltered-work-*':
        'sheltered-work-target-previous-cabinet, sheltered-work-target-extra, sheltered-work-target-2016, sheltered-work-realised-2016',
    };
    const expand = (ids: string) =>
      Object.entries(patterns).reduce((list, [pattern, each]) => list.replace(pattern, each), ids);
    const measured = (each: Statement) =>
      each.measuredBy ?? [...each.indicators, ...each.claims].toSorted().join(' ');
    const listed = (ids: string) => {
      if (/^no indicator|^all \(/.test(ids)) return ids.startsWith('all') ? 'everything' : 'nothing';
      return (expand(ids).match(/[a-z]+(-[a-z0-9]+)+|loneliness/g) ?? []).toSorted().join(' ');
    };
    const section = sectionOf('### 7.2', '## 8.');
    const appendix = section.find((line) => line.startsWith('**appendix'))!;
    const bullets = [...section.filter((line) => line.startsWith('- ')), ...appendix.split('; ')];
    const ids = bullets.map((line) => listed(line.split(' → ')[1]!.replace('context: ', '')));
    expect(all.map(measured).toSorted()).toEqual(ids.toSorted());
  });
});

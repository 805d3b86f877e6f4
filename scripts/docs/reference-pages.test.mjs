import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../bootstrap.mjs';
import { readDocstring } from './read-docstring.mjs';
import { readKinds } from './read-kinds.mjs';
import { docstringProblems } from './reference-page.mjs';
import { folder, referencePages } from './reference-pages.mjs';

/** A rule of the chart and no comparison: no function makes it. */
const kindsOfCharts = ['C24'];

describe('the pages of docs/reference', () => {
  let reference;
  beforeAll(async () => {
    reference = await referencePages();
  }, 60_000);

  test('are what the docstrings say now: else run `npm run docs`', () => {
    const stale = [...reference.pages].filter(([path, text]) => {
      const file = join(root, folder, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test('are no more than that: else run `npm run docs`', () => {
    const files = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.md'));
    expect(files.map((name) => name.replaceAll('\\', '/')).toSorted()).toEqual(
      [...reference.pages.keys()].toSorted(),
    );
  });

  test('rest on docstrings that are whole', () => {
    expect(reference.problems).toEqual([]);
  });

  test('link to errors that have a page', () => {
    const links = [...reference.pages.values()].flatMap((text) => [
      ...text.matchAll(/\(\.\.\/\.\.\/(errors\/\w+\.md)\)/g),
    ]);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(([, path]) => !existsSync(join(root, 'docs', path)))).toEqual([]);
  });

  test('name every kind of comparison where it is made', () => {
    expect(reference.kinds).toHaveLength(33);
    const unserved = reference.kinds.filter(({ functions }) => functions.length === 0);
    expect(unserved.map(({ id }) => id)).toEqual(kindsOfCharts);
    for (const { id, printedAs, functions } of reference.kinds) {
      for (const name of functions) {
        const { group } = reference.functions.find((each) => each.name === name);
        expect(reference.pages.get(`${group}/${name}.md`)).toContain(`- ${id}: ${printedAs}`);
      }
    }
  });
});

function docstringOf(text) {
  const source = ts.createSourceFile('given.ts', text, ts.ScriptTarget.ES2022, true);
  return readDocstring(source.statements[0]);
}

const whole = `/**
 * Halves a number.
 * Wherever it stands.
 *
 * Formula: n ÷ 2; what is left
 * is left.
 * Source of the rule: arithmetic.
 * Absent cells: it takes none.
 * Limits: none below 2⁵³.
 *
 * @throws {StadspeilError} \`NUMBER_INVALID\` for NaN.
 *
 * @example
 * \`\`\`ts
 * half(4); //=> 2
 * \`\`\`
 */
export function half(n: number): number {
  return n / 2;
}`;

describe('readDocstring', () => {
  test('tells what a function does from its sections', () => {
    expect(docstringOf(whole)).toEqual({
      summary: 'Halves a number.\nWherever it stands.',
      sections: new Map([
        ['Formula', 'n ÷ 2; what is left\nis left.'],
        ['Source of the rule', 'arithmetic.'],
        ['Absent cells', 'it takes none.'],
        ['Limits', 'none below 2⁵³.'],
      ]),
      throws: '`NUMBER_INVALID` for NaN.',
      example: 'half(4); //=> 2',
    });
  });
});

describe('docstringProblems', () => {
  const problems = (text, name = 'half') => docstringProblems({ name, docstring: docstringOf(text) });

  test('finds none in a whole docstring, also with a rule for a formula', () => {
    expect(problems(whole)).toEqual([]);
    expect(problems(whole.replace('Formula:', 'Rule:'))).toEqual([]);
  });

  test.each(['Formula', 'Source of the rule', 'Absent cells', 'Limits'])('misses "%s"', (label) => {
    expect(problems(whole.replace(`${label}:`, 'Also,'))).toEqual([
      `half: its docstring has no line that starts with "${label}: ".`,
    ]);
  });

  test('misses the evidence of what compares', () => {
    expect(problems(whole, 'compareHalves')).toEqual([
      'compareHalves: its docstring has no line that starts with "Evidence: ".',
    ]);
  });

  test('misses an example, and words', () => {
    expect(problems(whole.replace('```ts', '```'))).toEqual(['half: its docstring has no @example.']);
    expect(problems('export function half() {}')).toContain('half: its docstring does not say what it does.');
  });
});

describe('readKinds', () => {
  const page = `
| operation    | function      | holds together |
| ------------ | ------------- | -------------- |
| \`rank\`     | \`compareRank\` | peers        |

| kind | printed as   | operation | reference                        |
| ---- | ------------ | --------- | -------------------------------- |
| C1   | rank         | \`rank\`  | \`siblings\`                     |
| C2   | scenarios    | –         | \`compareScenarios\`             |
| C3   | goes with    | –         | a claim, of two things           |
| C4   | from 10%     | –         | a rule of the chart              |
`;

  test('gives each kind to the functions that serve it', () => {
    const names = ['compare', 'compareRank', 'compareScenarios', 'testClaim'];
    expect(readKinds(page, names).map(({ id, functions }) => [id, functions])).toEqual([
      ['C1', ['compareRank', 'compare']],
      ['C2', ['compareScenarios']],
      ['C3', ['testClaim']],
      ['C4', []],
    ]);
  });
});

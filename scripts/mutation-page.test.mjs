import { describe, expect, test } from 'vitest';
import { countMutants, holdAgainst, mutationPage, renewed, survivorsOf } from './mutation-page.mjs';

const source = 'const a = 1;\nif (a > b) {\n  a();\n}\n';
const mutant = (status, location, mutatorName = 'EqualityOperator', replacement = 'a >= b') => ({
  status,
  mutatorName,
  replacement,
  location,
});
const condition = { start: { line: 2, column: 5 }, end: { line: 2, column: 10 } };
const block = { start: { line: 2, column: 12 }, end: { line: 4, column: 2 } };

/** Of the schema of Stryker's reports: lines and columns from 1, the end column left out. */
const report = {
  files: {
    'packages/core/src/statistics/a.ts': {
      source,
      mutants: [
        mutant('Killed', condition),
        mutant('Timeout', condition),
        mutant('Survived', condition),
        mutant('NoCoverage', block, 'BlockStatement', '{}'),
        mutant('RuntimeError', condition),
        mutant('Ignored', condition),
      ],
    },
  },
};
const greater = { file: 'statistics/a.ts', mutator: 'EqualityOperator', from: 'a > b', to: 'a >= b' };
const emptied = { file: 'statistics/a.ts', mutator: 'BlockStatement', from: '{ a(); }', to: '{}' };

test('renewed takes the files of the later report, and keeps all others', () => {
  const [a, b] = Object.values(report.files).flatMap((file) => [file, { ...file, mutants: [] }]);
  const part = { files: { 'packages/core/src/statistics/a.ts': b } };
  const whole = { ...report, files: { ...report.files, 'packages/core/src/statistics/c.ts': a } };
  expect(renewed(whole, part).files).toEqual({
    'packages/core/src/statistics/a.ts': b,
    'packages/core/src/statistics/c.ts': a,
  });
});

describe('countMutants', () => {
  test('counts what a test saw, of what could be run', () => {
    expect(countMutants(report)).toEqual({ killed: 2, made: 4, score: 50 });
  });
});

describe('survivorsOf', () => {
  test('gives the code and its change, each on one line', () => {
    expect(survivorsOf(report)).toEqual([greater, emptied]);
  });

  test('leaves out the middle of long code', () => {
    const long = { 'a.ts': { source: 'x'.repeat(200), mutants: [mutant('Survived', wide, 'A', 'y')] } };
    expect(survivorsOf({ files: long })[0].from).toBe(`${'x'.repeat(60)} … ${'x'.repeat(25)}`);
  });

  const wide = { start: { line: 1, column: 1 }, end: { line: 1, column: 201 } };
});

describe('holdAgainst', () => {
  test('names the survivors without a reason, and leaves out the reasons without a survivor', () => {
    const reasons = [
      { why: 'Equal.', mutants: [greater, { ...greater, to: 'a < b' }] },
      { why: 'Gone.', mutants: [{ ...greater, file: 'statistics/b.ts' }] },
    ];
    expect(holdAgainst(reasons, [greater, emptied])).toEqual({
      unexplained: [emptied],
      explained: [{ why: 'Equal.', mutants: [greater] }],
    });
  });
});

describe('mutationPage', () => {
  const page = mutationPage({
    date: '2026-01-31',
    folders: [{ folder: 'statistics', killed: 19, made: 20, score: 95 }],
    reasons: [{ why: 'Equal values.', mutants: [greater, { ...greater, from: '`a`', to: '' }] }],
  });

  test('has a row of scores for each folder', () => {
    expect(page).toContain('Last run: 2026-01-31.');
    expect(page).toContain('| `statistics` | 20 | 19 | 1 | 95.0 % |');
  });

  test('has each survivor under its reason, by file', () => {
    expect(page).toContain(
      '**Equal values.**\n\n- `statistics/a.ts`: `a > b` → `a >= b`; `` `a` `` → nothing\n',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { countVitest } from './vitest-counts.mjs';

const file = (name, statuses, more = {}) => ({
  name: `/repo/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index}` })),
  ...more,
});

const count = (testResults, exitCode = 0, folders = ['packages/core']) =>
  countVitest({ testResults }, { exitCode, folders, root: '/repo' });

describe('countVitest', () => {
  test('counts tests by their status and names the skipped ones', () => {
    const found = count(
      [file('packages/core/src/a.test.ts', ['passed', 'failed', 'passed', 'skipped', 'todo'])],
      1,
    );
    expect(found).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['packages/core/src/a.test.ts: test 3', 'packages/core/src/a.test.ts: test 4'],
      problems: [],
    });
  });

  test('counts a file that fails before its tests', () => {
    const broken = file('packages/core/src/b.test.ts', [], {
      status: 'failed',
      message: 'Cannot find ./c.ts',
    });
    const found = count([file('packages/core/src/a.test.ts', ['passed']), broken], 1);
    expect(found).toMatchObject({ passed: 1, failed: 1 });
    expect(found.problems).toEqual([
      'packages/core/src/b.test.ts failed outside its tests: Cannot find ./c.ts',
    ]);
  });

  test('counts an error outside all tests', () => {
    expect(count([file('packages/core/src/a.test.ts', ['passed'])], 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  test.each([
    ['nothing ran', []],
    ['all tests were skipped', [file('packages/core/src/a.test.ts', ['skipped'])]],
    ['tests ran elsewhere only', [file('packages/core-more/src/a.test.ts', ['passed'])]],
  ])('counts a folder as failed when %s', (_, results) => {
    expect(count(results)).toMatchObject({ failed: 1, problems: ['No test was executed in packages/core.'] });
  });
});

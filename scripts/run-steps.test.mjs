import { describe, expect, test } from 'vitest';
import { readSummaryLine, runSteps, selectSteps, summaryLine } from './run-steps.mjs';

const silent = () => {};
const step = (name, count, more = {}) => ({ name, title: name, run: async () => ({ ...count }), ...more });

describe('runSteps', () => {
  test('adds up what the steps count', async () => {
    const total = await runSteps(
      [step('a', { passed: 2, failed: 1 }), step('b', { passed: 3, failed: 0, skipped: ['b: later'] })],
      silent,
    );
    expect(total).toEqual({ passed: 5, failed: 1, skipped: ['b: later'] });
  });

  test('goes on after a failure', async () => {
    const total = await runSteps(
      [step('a', { passed: 0, failed: 1 }), step('b', { passed: 1, failed: 0 })],
      silent,
    );
    expect(total).toMatchObject({ passed: 1, failed: 1 });
  });

  test('counts a step that throws as failed, and prints why', async () => {
    const lines = [];
    const broken = { name: 'a', title: 'a', run: () => Promise.reject(new Error('no disk left')) };
    expect(await runSteps([broken], (line) => lines.push(line))).toMatchObject({ failed: 1 });
    expect(lines).toContain('no disk left');
  });

  test('counts a step that executed nothing as failed', async () => {
    const total = await runSteps([step('a', { passed: 0, failed: 0, skipped: ['a: all'] })], silent);
    expect(total).toMatchObject({ passed: 0, failed: 1 });
  });

  test('counts all that depends on a failed step as failed, without running it', async () => {
    const mustNotRun = { name: 'b', title: 'b', needs: ['a'], run: () => expect.unreachable() };
    const last = { ...mustNotRun, name: 'c', needs: ['b'] };
    const total = await runSteps([step('a', { passed: 0, failed: 1 }), mustNotRun, last], silent);
    expect(total).toMatchObject({ passed: 0, failed: 3 });
  });

  test('counts a set-up step only when it fails', async () => {
    const works = { name: 'a', title: 'a', isSetup: true, run: async () => {} };
    const fails = { ...works, run: () => Promise.reject(new Error('no')) };
    expect(await runSteps([works], silent)).toMatchObject({ passed: 0, failed: 0 });
    expect(await runSteps([fails], silent)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('names the skipped tests', async () => {
    const lines = [];
    await runSteps([step('a', { passed: 1, failed: 0, skipped: ['a: later'] })], (line) => lines.push(line));
    expect(lines.join('\n')).toContain('Skipped:\n  a: later');
  });
});

describe('selectSteps', () => {
  const steps = [
    step('install'),
    step('build', {}, { needs: ['install'] }),
    step('e2e', {}, { needs: ['build'] }),
    step('lint'),
  ];
  const names = (...args) => selectSteps(steps, args).map(({ name }) => name);

  test('takes all steps without arguments', () => {
    expect(names()).toEqual(['install', 'build', 'e2e', 'lint']);
  });

  test('takes the named steps with what they need, in their order', () => {
    expect(names('--only=lint,e2e')).toEqual(['install', 'build', 'e2e', 'lint']);
    expect(names('--only=lint')).toEqual(['lint']);
  });

  test('refuses what it does not know', () => {
    expect(() => names('--only=units')).toThrow(
      'There is no step "units". The steps are: install, build, e2e, lint.',
    );
    expect(() => names('--watch')).toThrow('Unknown argument "--watch"');
  });
});

describe('the summary line', () => {
  test('names skipped tests only when there are any', () => {
    expect(summaryLine({ passed: 3, failed: 0 })).toBe('3 passed, 0 failed');
    expect(summaryLine({ passed: 3, failed: 1, skipped: ['a', 'b'] })).toBe('3 passed, 1 failed, 2 skipped');
  });

  test('can be read back from the end of an output', () => {
    expect(readSummaryLine('ok: a\n2 passed, 1 failed\n')).toEqual({ passed: 2, failed: 1 });
    expect(readSummaryLine('2 passed, 1 failed\nError: broke off')).toBeUndefined();
    expect(readSummaryLine('')).toBeUndefined();
  });
});

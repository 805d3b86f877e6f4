import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './bootstrap.mjs';
import { machinePaths, nameProblem, registryAddresses } from './house-rules.mjs';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path && existsSync(join(root, path)));
const read = (path) => readFileSync(join(root, path), 'utf8');

describe('the repository', () => {
  test('holds no path of a machine', () => {
    const text = tracked.filter(
      (path) => !/\.(png|ico|woff2?|gz|zip)$/.test(path) && !path.startsWith('scripts/house-rules'),
    );
    expect(text.length).toBeGreaterThan(0);
    const parent = dirname(root);
    const found = text.flatMap((path) =>
      machinePaths(read(path), [parent]).map((line) => `${path}: ${line.slice(0, 200)}`),
    );
    expect(found).toEqual([]);
  });

  test('has a lockfile without the address of a registry', () => {
    expect(registryAddresses(read('pnpm-lock.yaml'))).toEqual([]);
  });

  test('names source files after their main export', () => {
    const sources = tracked.filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.map((path) => nameProblem(path, read(path))).filter(Boolean)).toEqual([]);
  });
});

describe('machinePaths', () => {
  test.each(['see /home/anna/project/a.ts', 'file:///Users/anna/a.ts', '"/srv/build/a"'])(
    'finds %s',
    (line) => {
      expect(machinePaths(`first\n${line}\nlast`, ['/srv/build'])).toEqual([line]);
    },
  );

  test.each(['https://example.org/home/anna/', 'network/srv/build/a', '/srv/builder/a', './home/anna/a'])(
    'leaves %s alone',
    (line) => {
      expect(machinePaths(line, ['/srv/build'])).toEqual([]);
    },
  );
});

describe('registryAddresses', () => {
  test('finds a tarball with its host', () => {
    const line = '    resolution: {integrity: sha512-a, tarball: https://registry.example.org/a.tgz}';
    expect(registryAddresses(`packages:\n${line}\n`)).toEqual([line]);
  });

  test('leaves other addresses alone', () => {
    expect(registryAddresses('    deprecated: see https://example.org/a')).toEqual([]);
  });
});

describe('nameProblem', () => {
  test.each([
    ['a/utils.ts', 'export const utils = 1;'],
    ['a/chart-helpers.ts', 'export const other = 1;'],
    ['a/toSeries.ts', 'export function toSeries() {}'],
    ['a/to-series.ts', 'export function somethingElse() {}'],
  ])('refuses %s', (path, text) => {
    expect(nameProblem(path, text)).toContain(path);
  });

  test.each([
    ['a/to-series.ts', 'export function toSeries() {}'],
    ['a/to-series.ts', 'export async function toSeries() {}'],
    ['a/stadspeil-error.ts', 'export class StadspeilError extends Error {}'],
    ['a/observation.ts', 'export interface Observation {}'],
    ['a/comparison.ts', 'export type BenchmarkComparison = never;'],
    ['a/unit.ts', "export type { Unit } from './other.ts';"],
    ['a/kpi-card.view-model.ts', 'export function kpiCardViewModel() {}'],
    ['a/kpi-card.element.tsx', 'export class KpiCardElement {}'],
    ['a/kpi-card.styles.ts', 'export const css = ``;'],
    ['a/kpi-card.later.ts', "export { cardText as makeText } from './card-text.ts';"],
    ['a/index.ts', "export * from './unit.ts';"],
  ])('accepts %s', (path, text) => {
    expect(nameProblem(path, text)).toBeUndefined();
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { dependencyViolations, importViolations } from './architecture.mjs';
import { root } from './bootstrap.mjs';

describe('the repository', () => {
  test.each(['core', 'data', 'widgets'])('%s imports in the agreed order', (name) => {
    const files = sourceFiles(name);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => importViolations(path, readFileSync(join(root, path), 'utf8')))).toEqual(
      [],
    );
  });

  test.each(['core', 'data', 'widgets'])('%s depends on nothing else', (name) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    expect(dependencyViolations(name, manifest)).toEqual([]);
  });

  test('core is compiled without the DOM', () => {
    const file = join(root, 'packages/core/tsconfig.json');
    const { config } = ts.readConfigFile(file, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'packages/core'));
    expect(options.lib.length).toBeGreaterThan(0);
    expect(options.lib.filter((lib) => /dom|webworker/i.test(lib))).toEqual([]);
    expect(options.types).toEqual([]);
  });
});

describe('importViolations', () => {
  const refused = [
    ['an earlier stage that imports a later one', 'core/src/series/a.ts', '../words/b.ts'],
    ['stages that stand side by side', 'core/src/claim/a.ts', '../scenario/b.ts'],
    ['a stage that imports the index', 'core/src/words/a.ts', '../index.ts'],
    ['a stage that imports the entry that reads files', 'core/src/series/a.ts', '../dataset.ts'],
    ['a folder that is no stage', 'core/src/extra/a.ts', '../errors/b.ts'],
    ['an import from a folder that is no stage', 'core/src/words/a.ts', '../extra/b.ts'],
    ['a language that imports a comparison', 'core/src/nl.ts', './comparison/a.ts'],
    ['brand, which comes before all', 'core/src/brand.ts', './errors/a.ts'],
    ['core with a dependency', 'core/src/errors/a.ts', 'preact'],
    ['core with Node', 'core/src/errors/a.ts', 'node:fs'],
    ['a test of core that imports data', 'core/src/errors/a.test.ts', '@stadspeil/data'],
    ['a source that imports what is for tests', 'widgets/src/value/a.ts', '../testing/b.ts'],
    ['data that imports widgets', 'data/src/a.ts', '@stadspeil/widgets'],
    ['widgets that import data', 'widgets/src/a.tsx', '@stadspeil/data/datasets/almelo'],
    ['a path out of the package', 'data/src/a.ts', '../../core/src/index.ts'],
    ['the static renderer in a widget', 'widgets/src/value/value.tsx', 'preact-render-to-string'],
    ['uPlot outside its renderer', 'widgets/src/trend-chart/a.ts', 'uplot/dist/uPlot.min.css?inline'],
  ];
  test.each(refused)('refuses %s', (_, path, imported) => {
    for (const source of waysToImport(imported)) {
      expect(importViolations(`packages/${path}`, source), source).toHaveLength(1);
    }
  });

  const allowed = [
    ['an earlier stage', 'core/src/comparison/a.ts', '../observation/b.ts'],
    ['the own stage', 'core/src/words/a.ts', './b.ts'],
    ['a brand', 'core/src/errors/a.ts', '../brand.ts'],
    ['everything, in the index', 'core/src/index.ts', './words/a.ts'],
    ['everything, in the entry that reads figures', 'core/src/dataset.ts', './series/a.ts'],
    ['everything, in the entry that reads reports', 'core/src/report.ts', './claim/a.ts'],
    ['words, in a language', 'core/src/en.ts', './words/en.ts'],
    ['a test runner, in a test', 'core/src/words/a.test.ts', 'vitest'],
    ['what is for tests, in a test', 'core/src/words/a.test.ts', '../testing/b.ts'],
    ['any stage, in what is for tests', 'core/src/testing/a.ts', '../words/b.ts'],
    ['core, in data', 'data/src/a.ts', '@stadspeil/core/nl'],
    ['core, in widgets', 'widgets/src/a.ts', '@stadspeil/core'],
    ['uPlot, in its renderer', 'widgets/src/chart/uplot-renderer.ts', 'uplot'],
  ];
  test.each(allowed)('allows %s', (_, path, imported) => {
    for (const source of waysToImport(imported)) {
      expect(importViolations(`packages/${path}`, source), source).toEqual([]);
    }
  });

  test('names the file and the import', () => {
    const source = "import type { A } from '../words/b.ts';";
    expect(importViolations('packages/core/src/series/a.ts', source)).toEqual([
      'packages/core/src/series/a.ts: series may not import words, which does not come before it.',
    ]);
  });

  function waysToImport(path) {
    return [`import { a } from '${path}';`, `export * from '${path}';`, `const a = await import('${path}');`];
  }
});

describe('dependencyViolations', () => {
  test.each([
    ['core', 'preact'],
    ['core', '@stadspeil/data'],
    ['data', '@stadspeil/widgets'],
    ['widgets', '@stadspeil/data'],
    ['widgets', 'react'],
  ])('refuses %s with %s', (name, dependency) => {
    for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
      expect(dependencyViolations(name, { [field]: { [dependency]: '1.0.0' } })).toHaveLength(1);
    }
  });

  test('allows core in data and widgets, and Preact in widgets', () => {
    expect(dependencyViolations('data', { dependencies: { '@stadspeil/core': '1.0.0' } })).toEqual([]);
    expect(
      dependencyViolations('widgets', { dependencies: { '@stadspeil/core': '1', preact: '1' } }),
    ).toEqual([]);
  });
});

function sourceFiles(name) {
  const folder = join(root, 'packages', name, 'src');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => relative(root, join(folder, file)).split(sep).join('/'));
}

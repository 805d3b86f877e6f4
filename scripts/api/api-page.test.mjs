import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiPage } from './api-page.mjs';
import { lineChanges } from './line-changes.mjs';

const config = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
    lib: ['ES2023', 'DOM'],
  },
};

const base = {
  'package.json': JSON.stringify({
    name: '@stadspeil/sample',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './words': { types: './dist/words.d.ts', default: './dist/words.js' },
      './package.json': './package.json',
    },
  }),
  'tsconfig.json': JSON.stringify(config),
  'src/index.ts': `
export { halve } from './halve.ts';
export type { Half } from './half.ts';
export { StadspeilSample as Sample } from './sample.ts';`,
  'src/words.ts': `export { halve } from './halve.ts';`,
  'src/half.ts': `
import type { Origin } from './origin.ts';
/** One of two. */
export interface Half { readonly value: number; readonly of: Origin }`,
  'src/origin.ts': `
export type Origin = 'given' | 'measured';
export type Unused = string;`,
  'src/halve.ts': `
import type { Half } from './half.ts';
const two = 2;
/** Halves. */
export function halve(value: number): Half { return { value: value / two, of: 'given' }; }`,
  'src/sample.ts': `
/**
 * A sample.
 *
 * @tagname stadspeil-sample
 * @attr {string} region - Code of the region.
 */
export class StadspeilSample extends HTMLElement { connectedCallback(): void { this.hidden = true; } }`,
};

describe('apiPage', { timeout: 30_000 }, () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'stadspeil-api-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function pageOf(changes = {}) {
    for (const [path, text] of Object.entries({ ...base, ...changes })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return apiPage(folder);
  }

  test('lists each entry by name, once, and what it names and nobody exports', async () => {
    const page = await pageOf();
    expect(page.split('\n').slice(4).join('\n')).toBe(`## \`@stadspeil/sample\`

\`\`\`ts
interface Half {
  readonly value: number;
  readonly of: Origin;
}

// @tagname stadspeil-sample
// @attr {string} region
// exported as Sample
declare class StadspeilSample extends HTMLElement {
  connectedCallback(): void;
}

declare function halve(value: number): Half;
\`\`\`

## \`@stadspeil/sample/words\`

\`\`\`ts
export { halve } from '@stadspeil/sample';
\`\`\`

## Named by these, and exported by none

\`\`\`ts
type Origin = 'given' | 'measured';
\`\`\`
`);
  });

  test('changes with what people can see', async () => {
    const before = await pageOf();
    const after = await pageOf({ 'src/origin.ts': `export type Origin = 'given' | 'told';` });
    expect(lineChanges(before, after)).toEqual([
      '## Named by these, and exported by none',
      `- type Origin = 'given' | 'measured';`,
      `+ type Origin = 'given' | 'told';`,
    ]);
  });

  test('does not change with bodies, comments and what nobody can reach', async () => {
    const before = await pageOf();
    const after = await pageOf({
      'src/origin.ts': `
/** Where it is from. */
export type Origin = 'given' | 'measured';
export type Unused = number;`,
      'src/halve.ts': base['src/halve.ts'].replace('const two = 2', 'const two = 4 / 2'),
    });
    expect(lineChanges(before, after)).toEqual([]);
  });

  test('refuses an entry without a module, and an export without a declaration', async () => {
    const lost = base['src/index.ts'].replace('./half.ts', './gone.ts');
    await expect(pageOf({ 'src/index.ts': lost })).rejects.toThrow('Half is exported and nowhere declared');
    rmSync(join(folder, 'src/words.ts'));
    await expect(apiPage(folder)).rejects.toThrow('no module in src gives ./dist/words.d.ts');
  });
});

describe('lineChanges', () => {
  test('names what was before a change, once', () => {
    const before = ['## a', '', 'interface A {', '  x: 1;', '  y: 2;', '}', '', 'type B = 1;'].join('\n');
    const after = ['## a', '', 'interface A {', '  x: 2;', '  z: 2;', '}', '', 'type C = 1;'].join('\n');
    expect(lineChanges(before, after)).toEqual([
      'interface A {',
      '-   x: 1;',
      '-   y: 2;',
      '+   x: 2;',
      '+   z: 2;',
      '- type B = 1;',
      '+ type C = 1;',
    ]);
    expect(lineChanges(before, before)).toEqual([]);
    expect(lineChanges('', 'type A = 1;')).toEqual(['- ', '+ type A = 1;']);
  });
});

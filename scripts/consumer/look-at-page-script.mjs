/** Looks at what a page without a bundler takes: the one module, and the manifest of its tags. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { importsOfModule } from './parts/imports-of-module.mjs';

const script = new URL(import.meta.resolve('@stadspeil/widgets/stadspeil.js'));
const { default: manifest } = await import('@stadspeil/widgets/custom-elements.json', {
  with: { type: 'json' },
});

const tags = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.flatMap(({ tagName }) => tagName ?? []),
);
assert.ok(tags.length >= 7, 'the manifest names every tag');

// Every tag of the manifest stands in the script, to be registered or to be waited for.
const text = readFileSync(script, 'utf8');
for (const tag of tags) assert.ok(text.includes(tag), `stadspeil.js knows ${tag}`);

assert.deepEqual(importsOfModule(script).atOnce, [], 'stadspeil.js has no static import');
for (const name of ['stadspeil-map.js', 'stadspeil-more.js', 'stadspeil-pages.js'])
  assert.deepEqual(importsOfModule(new URL(name, script)).atOnce, [], `${name} has no static import`);
const chunks = filesBeside(script);
assert.ok(
  chunks.some((file) => file.includes('uplot')),
  'uPlot comes later, in a file of its own',
);
console.log(`${tags.join(', ')}; stadspeil.js with ${chunks.length} files beside it`);

/** The files that a module fetches in the end; refuses all but shipped files beside it. */
function filesBeside(file) {
  const files = new Set([file.href]);
  for (const address of files) {
    const { atOnce, later } = importsOfModule(new URL(address));
    for (const specifier of [...atOnce, ...later]) {
      assert.match(specifier, /^\.\/stadspeil-[\w.-]+\.js$/, `${address} imports files beside it only`);
      const imported = new URL(specifier, address);
      assert.ok(existsSync(imported), `${specifier} is shipped`);
      files.add(imported.href);
    }
  }
  files.delete(file.href);
  return [...files];
}

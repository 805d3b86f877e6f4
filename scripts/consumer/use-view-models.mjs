/** Makes a view model from a shipped shard, and looks for Preact in all that this loads. */
import assert from 'node:assert/strict';
import { readPointer, shardPath } from '@stadspeil/core/dataset';
import { dutch, kpiCardModel, readSettings, takeData } from '@stadspeil/widgets/view-models';
import { importsOfModule } from './parts/imports-of-module.mjs';
import { readShippedFile } from './parts/read-shipped-file.mjs';

const { path } = readPointer(readShippedFile('edition.json'), 'edition.json');
const shard = readShippedFile(path + shardPath('jobs-per-1000-inhabitants', 'GM0141'));
const attributes = new Map([
  ['region', 'GM0141'],
  ['benchmark', 'size-50-100k'],
]);

const outcome = kpiCardModel(
  takeData(shard),
  readSettings((name) => attributes.get(name) ?? null),
  dutch,
);
assert.equal(outcome.state, 'ready');
const { figure, text } = outcome.model;
assert.equal(figure.value, '844,9');
assert.equal(text.verdict.percentDifference, '14,2%');
console.log(`${figure.place}: ${figure.value} ${figure.unit}`);

const { files, packages } = loadedBy('@stadspeil/widgets/view-models');
assert.deepEqual([...packages].sort(), ['@stadspeil/core', '@stadspeil/widgets']);
console.log(`view-models loads ${files} files of ${[...packages].join(' and ')}`);

/** All that a module loads, at once and later, and the names of the packages that it asks for. */
function loadedBy(entry) {
  const packages = new Set();
  const files = new Set();
  const open = [[entry, import.meta.url]];
  for (const [specifier, from] of open) {
    const isBeside = specifier.startsWith('.');
    if (!isBeside) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0]);
    const address = isBeside ? new URL(specifier, from).href : import.meta.resolve(specifier, from);
    if (files.has(address)) continue;
    files.add(address);
    const { atOnce, later } = importsOfModule(new URL(address));
    for (const imported of [...atOnce, ...later]) open.push([imported, address]);
  }
  return { files: files.size, packages };
}

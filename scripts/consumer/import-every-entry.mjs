/** Imports every entry that the packages export, as a server or a test runner would. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** Registers the tags and exports nothing. */
const withoutExports = [
  '@stadspeil/widgets/define',
  '@stadspeil/widgets/stadspeil.js',
  '@stadspeil/widgets/stadspeil-map.js',
  '@stadspeil/widgets/stadspeil-more.js',
  '@stadspeil/widgets/stadspeil-pages.js',
];

for (const name of ['@stadspeil/core', '@stadspeil/data', '@stadspeil/widgets']) {
  const address = import.meta.resolve(`${name}/package.json`);
  const { exports, version } = JSON.parse(readFileSync(new URL(address), 'utf8'));
  const entries = Object.keys(exports).filter((entry) => !entry.includes('*'));
  assert.ok(entries.includes('.'), `${name} has a main entry`);
  for (const entry of entries) await importEntry(`${name}${entry.slice(1)}`);
  console.log(`${name} ${version}: ${entries.length} entries`);
}

async function importEntry(entry) {
  if (entry.endsWith('.css')) {
    assert.match(readFileSync(new URL(import.meta.resolve(entry)), 'utf8'), /\{/, entry);
    return;
  }
  if (entry.endsWith('.json')) {
    const { default: json } = await import(entry, { with: { type: 'json' } });
    assert.equal(typeof json, 'object', entry);
    return;
  }
  const names = Object.keys(await import(entry));
  if (withoutExports.includes(entry)) assert.deepEqual(names, [], entry);
  else assert.ok(names.length > 0, `${entry} exports something`);
  assert.ok(!names.includes('default'), `${entry} has named exports only`);
}

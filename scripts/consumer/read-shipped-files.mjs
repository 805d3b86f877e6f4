/** Reads a dataset as the static files that the package ships: the pointer, then a shard. */
import assert from 'node:assert/strict';
import { readPointer, readShard, shardPath } from '@stadspeil/core/dataset';
import { readShippedFile } from './parts/read-shipped-file.mjs';

const pointer = readPointer(readShippedFile('edition.json'), 'edition.json');
assert.equal(pointer.dataset, 'almelo-2018');

const path = pointer.path + shardPath('jobs-per-1000-inhabitants', 'GM0141');
const shard = readShard(readShippedFile(path), path);
assert.equal(shard.indicator.id, 'jobs-per-1000-inhabitants');

const values = shard.observations.map(({ region, value }) => [region, value]);
assert.deepEqual(values, [
  ['GM0141', 844.9],
  ['size-50-100k', 740.1],
]);
console.log(`${path}: ${values.map((pair) => pair.join(' ')).join(', ')}`);

// Writes the datasets that the package ships to dist/datasets, after they have passed every check.
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDataset, checkObservations, faultLine, shippedDatasets, writeEditions } from '../dist/index.js';

const target = fileURLToPath(new URL('../dist/datasets/', import.meta.url));

await rm(target, { recursive: true, force: true });
for (const editions of shippedDatasets) await build(editions);

/** Writes the editions of one dataset, the oldest first. */
async function build(editions) {
  const { id } = editions[0].description;
  stopAt(id, editions.flatMap(checkObservations));
  const files = writeEditions(editions, sha256);
  stopAt(id, checkDataset(files, { sha256, definition: editions }));
  for (const [path, text] of files) {
    const file = join(target, id, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`${id}: ${files.size} files`);
}

function stopAt(id, faults) {
  if (!faults.length) return;
  for (const fault of faults) console.error(`${id}: ${faultLine(fault)}`);
  process.exit(1);
}

function sha256(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

/** Builds the demo page: the page itself, the one module with its chunks, and the datasets it shows. */
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const demo = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(demo, 'dist');
const widgets = fileURLToPath(new URL('.', import.meta.resolve('@stadspeil/widgets/stadspeil.js')));
const datasets = join(
  dirname(fileURLToPath(import.meta.resolve('@stadspeil/data/package.json'))),
  'dist/datasets',
);

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await cp(join(demo, 'src'), dist, { recursive: true });
for (const file of await moduleWithChunks('stadspeil.js')) await cp(join(widgets, file), join(dist, file));
for (const name of ['almelo-2018', 'twente']) {
  await cp(join(datasets, name), join(dist, 'datasets', name), { recursive: true });
}

/** The file and every chunk that it imports, at once or later. */
async function moduleWithChunks(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = await readFile(join(widgets, file), 'utf8');
  for (const [, chunk] of code.matchAll(/(?:import\(|from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
    await moduleWithChunks(chunk, found);
  }
  return found;
}

/** Builds the demo: the page, a page of each card, the one module with its chunks, and the datasets. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cardPages } from './card-pages.mjs';
import { figuresPage } from './figures-page.mjs';

const demo = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(demo, 'dist');
const widgets = fileURLToPath(new URL('.', import.meta.resolve('@stadspeil/widgets/stadspeil.js')));
const datasets = join(
  dirname(fileURLToPath(import.meta.resolve('@stadspeil/data/package.json'))),
  'dist/datasets',
);

/** What the page shows: dataset, indicator, scope. */
const shown = [
  ['almelo-2018', 'jobs-per-1000-inhabitants', 'GM0141'],
  ['almelo-2018', 'neighbourhood-rating', 'GM0141.parts'],
  ['almelo-2018', 'multi-year-balance-adopted', 'GM0141'],
  ['almelo-2018', 'multi-year-balance-updated', 'GM0141'],
  ['twente', 'house-price-index', 'PV23'],
];

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await cp(join(demo, 'src'), dist, { recursive: true });
for (const file of await moduleWithChunks('stadspeil.js')) await cp(join(widgets, file), join(dist, file));
await cp(join(widgets, 'stadspeil.css'), join(dist, 'stadspeil.css'));
for (const name of new Set(shown.map(([dataset]) => dataset))) {
  await cp(join(datasets, name), join(dist, 'datasets', name), { recursive: true });
}
await writeFile(join(dist, 'cijfers.html'), figuresPage(await Promise.all(shown.map(readShard))));
const index = await readFile(join(dist, 'index.html'), 'utf8');
await mkdir(join(dist, 'kaart'));
for (const [name, page] of await cardPages(index, (path) => pathToFileURL(join(dist, path)))) {
  await writeFile(join(dist, name), page);
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

async function readShard([dataset, indicator, scope]) {
  const read = async (path) => JSON.parse(await readFile(join(datasets, dataset, path), 'utf8'));
  const { path } = await read('edition.json');
  return read(`${path}observations/${indicator}/${scope}.json`);
}

// Derives the committed figures of the house price index from recorded answers of CBS:
//   node scripts/derive-house-price-index.mjs <folder with the answers of table 85792NED>
// The package must be built before.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deriveHousePriceFigures, readCbsTable } from '../dist/index.js';

const folder = process.argv[2];
if (!folder) {
  console.error(
    'Name the folder with index.json, measure-codes.json, codes-Perioden.json and the observations.',
  );
  process.exit(1);
}

const read = async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'));
const { capturedAt, observationPages } = await read('index.json');
const table = readCbsTable({
  measureCodes: await read('measure-codes.json'),
  periodCodes: await read('codes-Perioden.json'),
  observations: await Promise.all(observationPages.map(read)),
});
const figures = deriveHousePriceFigures(table, capturedAt.slice(0, 10));
const target = fileURLToPath(new URL('../src/datasets/twente/house-price-index.json', import.meta.url));
await writeFile(target, `${JSON.stringify(figures)}\n`);

// Derives the committed boundaries from files of cartomap (CBS, Kadaster):
//   node scripts/derive-boundaries.mjs <folder with the GeoJSON of 2018>
// The package must be built before.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deriveBoundaries } from '../dist/index.js';

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder with the GeoJSON.');
  process.exit(1);
}

const files = {
  'almelo-districts': 'almelo-wijken-2018.geojson',
  'twente-municipalities': 'twente-gemeenten-2018.geojson',
  'overijssel-municipalities': 'overijssel-gemeenten-2018.geojson',
};

for (const [name, file] of Object.entries(files)) {
  const { features, ...rest } = deriveBoundaries(
    JSON.parse(await readFile(join(folder, file), 'utf8')),
    2018,
  );
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `${JSON.stringify(rest).slice(0, -1)},"features":[\n${lines}\n]}\n`;
  await writeFile(fileURLToPath(new URL(`../src/boundaries/${name}.json`, import.meta.url)), text);
}

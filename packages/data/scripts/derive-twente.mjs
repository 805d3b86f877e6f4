// Derives the committed figures of the dataset twente and the lists of regions from recorded answers of CBS:
//   node scripts/derive-twente.mjs <folder with cbs-odata-v4, cbs-odata-v3 and cbs-csv>
// The package must be built before.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deriveDivisions, deriveReorganisations, deriveTwente, readTwenteRecordings } from '../dist/index.js';

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder with the recorded answers.');
  process.exit(1);
}

const { tables, divisions: recorded } = readTwenteRecordings((path) =>
  readFileSync(join(folder, path), 'utf8'),
);
for (const [name, figures] of Object.entries(deriveTwente(tables))) {
  await write(`datasets/twente/figures/${name}.json`, figures);
}
const divisions = deriveDivisions(recorded);
await write('regions/divisions.json', divisions);
await write('regions/reorganisations.json', deriveReorganisations(recorded.regionCodes, divisions));

/** Writes JSON with a line for each entry of the second level, so that a change of one region is one line. */
async function write(path, value) {
  const lines = (entries, open, close) => `${open}\n${entries.join(',\n')}\n${close}`;
  const isNested = (each) => typeof each === 'object' && !Array.isArray(each);
  const text = Array.isArray(value)
    ? lines(
        value.map((each) => `  ${JSON.stringify(each)}`),
        '[',
        ']',
      )
    : lines(
        Object.entries(value).map(([key, each]) => {
          const inner =
            isNested(each) && Object.keys(each).length > 0
              ? lines(
                  Object.entries(each).map(
                    (entry) => `    ${entry.map((part) => JSON.stringify(part)).join(': ')}`,
                  ),
                  '{',
                  '  }',
                )
              : JSON.stringify(each);
          return `  ${JSON.stringify(key)}: ${inner}`;
        }),
        '{',
        '}',
      );
  await writeFile(fileURLToPath(new URL(`../src/${path}`, import.meta.url)), `${text}\n`);
}

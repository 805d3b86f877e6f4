/**
 * `npm run api`: writes `api.md` of each package, the public surface as it is meant. With `--check` it writes
 * nothing, shows what differs and fails.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { apiPage } from './api-page.mjs';
import { lineChanges } from './line-changes.mjs';

const packages = { core: [], data: ['core'], widgets: ['core'] };
const isCheck = process.argv.includes('--check');
const folderOf = (name) => join(root, 'packages', name);

for (const [name, imported] of Object.entries(packages)) {
  const path = `packages/${name}/api.md`;
  const file = join(root, path);
  const page = await apiPage(folderOf(name), imported.map(folderOf));
  const changes = lineChanges(existsSync(file) ? readFileSync(file, 'utf8') : '', page);
  if (changes.length > 0 && isCheck) process.exitCode = 1;
  if (changes.length > 0) console.log(`${path}:\n${changes.join('\n')}\n`);
  if (!isCheck) writeFileSync(file, page);
}
if (process.exitCode) {
  console.log(
    'The public surface differs from api.md. If that is meant, run `npm run api` and commit the result;',
  );
  console.log('describe what is new or gone in a changeset (`npx pnpm changeset`).');
}

/** `npm run docs`: writes docs/reference from the docstrings of core. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { folder, referencePages } from './reference-pages.mjs';

const { pages, problems } = await referencePages();
rmSync(join(root, folder), { recursive: true, force: true });
for (const [path, text] of pages) {
  const file = join(root, folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${pages.size} pages in ${folder}.`);
problems.forEach((problem) => console.log(problem));
if (problems.length > 0) process.exitCode = 1;

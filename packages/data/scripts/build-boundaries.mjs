// Copies the boundaries that the package ships to dist/boundaries.
import { cp } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

await cp(path('../src/boundaries'), path('../dist/boundaries'), {
  recursive: true,
  filter: (file) => extname(file) === '' || extname(file) === '.json',
});

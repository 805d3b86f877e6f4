import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../bootstrap.mjs';
import { readEntries } from './read-entries.mjs';
import { readSurface } from './read-surface.mjs';

/**
 * The page on the public surface of a package.
 *
 * @param {string} folder The package's.
 * @param {readonly string[]} imported Folders of the packages that it imports.
 */
export async function apiPage(folder, imported = []) {
  const entries = readEntries(folder);
  const surface = readSurface(folder, entries, imported.flatMap(readEntries));
  const text = [
    `# Public surface of \`${entries[0].specifier}\``,
    'What people can import, without bodies and comments. Written by `npm run api`; `npm test` fails when it differs, so that no change of it goes unseen.',
    ...surface.entries.flatMap(({ specifier, declarations }) => [
      `## \`${specifier}\``,
      declarations.length > 0 ? code(declarations) : 'Exports nothing: it is imported for what it does.',
    ]),
    ...(surface.unexported.length > 0
      ? ['## Named by these, and exported by none', code(surface.unexported)]
      : []),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(join(root, 'api.md'))), parser: 'markdown' });
}

function code(declarations) {
  return `\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\``;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Entry An entry of a package that has types.
 * @property {string} specifier What one imports, such as `@stadspeil/core/nl`.
 * @property {string} source The path of the module that it is built from.
 */

/**
 * The entries of a package with the modules that they are built from: the one of the same name, or the element
 * of the widget of that name.
 *
 * @param {string} folder The package's.
 * @returns {Entry[]}
 */
export function readEntries(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports)
    .filter(([, target]) => target.types)
    .map(([path, { types }]) => {
      const module = /^\.\/dist\/(.+)\.d\.ts$/.exec(types)?.[1];
      const source = [`${module}.ts`, `${module}.tsx`, `${module}/${module}.element.tsx`]
        .map((file) => join(folder, 'src', file))
        .find(existsSync);
      if (!source) throw new Error(`${name}: no module in src gives ${types}.`);
      return { specifier: name + path.slice(1), source };
    });
}

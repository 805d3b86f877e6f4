/** Rules of the house that no linter knows. */
import { basename } from 'node:path';

/** File names that say nothing of what is inside. */
const emptyNames = /^(utils?|helpers?|managers?|misc|common)\b/;

/** Files whose name is a role and not the name of an export. */
const roleNames = /^(index|define|nl|en|preact|view-models|dataset|brand|spacing)$/;

/** Lines with a path of somebody's machine: a home folder, or a folder that is named. */
export function machinePaths(text, folders) {
  const homes = ['home', 'Users'].map((name) => `/${name}/[a-z][\\w.-]*/`);
  const named = folders.map((folder) => `${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`);
  const pattern = new RegExp(`(?<![\\w.~@-])(?:${[...homes, ...named].join('|')})`);
  return text.split('\n').filter((line) => pattern.test(line));
}

/** Lines of a lockfile with the address of a registry, which would tie the project to it. */
export function registryAddresses(lockfile) {
  return lockfile.split('\n').filter((line) => /\btarball:|\bregistry\.|https?:\/\/npm\./.test(line));
}

/** What is wrong with the name of a source file, given its text, or undefined. */
export function nameProblem(path, text) {
  const file = basename(path).replace(/\.(d\.ts|[cm]?[jt]sx?)$/, '');
  const [name, ...suffixes] = file.split('.');
  if (emptyNames.test(name)) return `${path}: name the file after what it does.`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return `${path}: file names are in kebab-case.`;
  if (
    path.includes('/testing/') ||
    roleNames.test(name) ||
    suffixes.some((suffix) => /^(test|styles|browser|e2e|stories|later)$/.test(suffix))
  )
    return undefined;

  // Gentle: one shared word will do, because the name of an export may say more or less than that of its file.
  const words = file.split(/[.-]/).map((word) => word.replace(/(ing|s)$/, ''));
  const exported = exportedNames(text).map((exportedName) => exportedName.toLowerCase());
  const fits = exported.some((exportedName) => words.some((word) => exportedName.includes(word)));
  return exported.length === 0 || fits
    ? undefined
    : `${path}: no export shares a word with the name of the file.`;
}

function exportedNames(text) {
  const declared =
    /^export (?:declare |async |abstract )*(?:function\*?|class|const|let|interface|type) (\w+)/gm;
  const listed = /^export (?:type )?\{([^}]*)\}/gm;
  return [
    ...[...text.matchAll(declared)].map(([, name]) => name),
    ...[...text.matchAll(listed)].flatMap(([, list]) =>
      list.split(',').map((word) => word.trim().split(' ').at(-1)),
    ),
  ].filter(Boolean);
}

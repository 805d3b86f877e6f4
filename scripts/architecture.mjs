/** The order of imports: which package, and which stage of core, may import which. */
import { posix } from 'node:path';
import ts from 'typescript';

/** The stages of core; each imports only from those before it. Claim and scenario stand side by side. */
const stages = [
  ['errors'],
  ['definition'],
  ['observation'],
  ['dataset'],
  ['series'],
  ['statistics'],
  ['format'],
  ['comparison'],
  ['claim', 'scenario'],
  ['words'],
];

/** What each package may depend on when it is published; `outside` names what is not ours. */
const packages = {
  core: { own: [], outside: [] },
  data: { own: ['core'] },
  widgets: { own: ['core'], outside: ['preact', 'preact-render-to-string', 'uplot'] },
};

/** Libraries that one place imports, so that no page carries them by accident. */
const inOnePlace = [
  { library: 'uplot', place: 'packages/widgets/src/chart/uplot-renderer.ts' },
  { library: 'preact-render-to-string', place: 'packages/widgets/src/static/render-widget.tsx' },
];

/**
 * Checks the imports of a source file.
 *
 * @param {string} path From the root of the repository, with slashes.
 * @param {string} text The source.
 * @returns {string[]} A sentence for each import against the order.
 */
export function importViolations(path, text) {
  const [, name] = path.split('/');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => refusal(name, path, fileName))
    .filter(Boolean)
    .map((reason) => `${path}: ${reason}`);
}

/**
 * Checks the dependencies in a package.json.
 *
 * @param {string} name The folder of the package.
 * @param {object} manifest
 * @returns {string[]} A sentence for each dependency that is not allowed.
 */
export function dependencyViolations(name, manifest) {
  const { own, outside } = packages[name];
  return Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  })
    .filter((dependency) => {
      const ownName = /^@stadspeil\/(.+)/.exec(dependency)?.[1];
      return ownName ? !own.includes(ownName) : outside && !outside.includes(dependency);
    })
    .map((dependency) => `packages/${name}/package.json may not depend on ${dependency}.`);
}

function refusal(name, path, imported) {
  const isTest = /\.test\.tsx?$|\/testing\//.test(path);
  if (imported.startsWith('.')) {
    const target = posix.join(posix.dirname(path), imported);
    if (!target.startsWith(`packages/${name}/`)) return `${imported} leaves the package.`;
    if (!isTest && target.includes('/testing/')) return `${imported} is for tests only.`;
    return name === 'core' && !isTest ? stageRefusal(path, target) : undefined;
  }
  const own = /^@stadspeil\/([^/]+)/.exec(imported)?.[1];
  if (own && !packages[name].own.includes(own)) return `${name} may not import ${imported}.`;
  if (name === 'core' && !own && !isTest) return `core imports only its own files, not ${imported}.`;
  const kept = inOnePlace.find(({ library }) => imported === library || imported.startsWith(`${library}/`));
  return kept && path !== kept.place ? `${kept.library} is imported in ${kept.place} only.` : undefined;
}

function stageRefusal(path, target) {
  const from = place(path);
  const to = place(target);
  if (from === 'index') return undefined;
  if (to === 'brand') return undefined;
  if (from === 'nl' || from === 'en') {
    return ['words', 'format'].includes(to)
      ? undefined
      : `${from}.ts may import words and format, not ${to}.`;
  }
  if (from === to) return undefined;
  const fromRank = rank(from);
  const toRank = rank(to);
  if (fromRank < 0) return `${from} is no stage of core: add it to the order in scripts/architecture.mjs.`;
  if (toRank < 0) return `${from} may not import ${to}, which is no stage of core.`;
  return toRank < fromRank ? undefined : `${from} may not import ${to}, which does not come before it.`;
}

/** The stage of a file of core, or the name of a file that lies in the root of its sources. */
function place(path) {
  const [first] = posix.relative('packages/core/src', path).split('/');
  // The entries that read and write files hand out from all stages, as the index does.
  return ['dataset.ts', 'report.ts', 'csv.ts', 'implied-base.ts'].includes(first)
    ? 'index'
    : first.replace(/\.[jt]s$/, '');
}

function rank(stage) {
  return stages.findIndex((group) => group.includes(stage));
}

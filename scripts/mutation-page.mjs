const seen = new Set(['Killed', 'Timeout']);
const unseen = new Set(['Survived', 'NoCoverage']);

/**
 * @typedef {object} Survivor A change that no test sees.
 * @property {string} file Below `packages/core/src/`.
 * @property {string} mutator What kind of change.
 * @property {string} from The code as it is.
 * @property {string} to The code as it was changed.
 */

/** The report of a whole folder with the files of a later one in the place of their own. */
export function renewed(whole, part) {
  return { ...whole, files: { ...whole.files, ...part.files } };
}

/** How many changes of a report (of the schema of Stryker) a test saw, of how many. */
export function countMutants(report) {
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const killed = statuses.filter((status) => seen.has(status)).length;
  const made = killed + statuses.filter((status) => unseen.has(status)).length;
  return { killed, made, score: (100 * killed) / made };
}

/** The changes of a report that no test sees. */
export function survivorsOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => unseen.has(status))
      .map(({ mutatorName, location, replacement }) => ({
        file: file.replace('packages/core/src/', ''),
        mutator: mutatorName,
        from: oneLine(excerpt(source, location)),
        to: oneLine(replacement),
      })),
  );
}

/**
 * Holds survivors against the reasons that are on record, a list of `{ why, mutants }`: which have none, and
 * the reasons of those that have one. A change that one run sees by running out of time, another may not.
 */
export function holdAgainst(reasons, survivors) {
  const known = new Set(reasons.flatMap(({ mutants }) => mutants.map(keyOf)));
  const alive = new Set(survivors.map(keyOf));
  return {
    unexplained: survivors.filter((each) => !known.has(keyOf(each))),
    explained: reasons
      .map(({ why, mutants }) => ({ why, mutants: mutants.filter((each) => alive.has(keyOf(each))) }))
      .filter(({ mutants }) => mutants.length > 0),
  };
}

/** The page on the quality of the tests: a score for each folder, and each survivor under its reason. */
export function mutationPage({ date, folders, reasons }) {
  const scores = folders.map(
    ({ folder, killed, made, score }) =>
      `| \`${folder}\` | ${made} | ${killed} | ${made - killed} | ${score.toFixed(1)} % |`,
  );
  const groups = reasons.flatMap(({ why, mutants }) => [
    `**${why}**`,
    '',
    ...[...new Set(mutants.map(({ file }) => file))].map(
      (file) =>
        `- \`${file}\`: ${mutants
          .filter((each) => each.file === file)
          .map(change)
          .join('; ')}`,
    ),
    '',
  ]);
  return [
    '# Mutation testing',
    '',
    'Stryker changes the code of core in one small way at a time and runs the tests that reach it: a good test fails.',
    'Written by `npm run mutate`, which takes the reasons below from `docs/mutation.json` and fails under 90 % or on a',
    'survivor without a reason. Properties run on 100 cases from a fixed seed.',
    '',
    `Last run: ${date}.`,
    '',
    '| folder of `packages/core/src` | changes | seen by a test | survivors | score |',
    '| --- | --: | --: | --: | --: |',
    ...scores,
    '',
    '## Survivors',
    '',
    'Each is written as the code and what it was changed into.',
    '',
    ...groups,
  ].join('\n');
}

function change({ from, to }) {
  return `${code(from)} → ${code(to)}`;
}

/** In as many backticks as it needs: code may hold some itself. */
function code(text) {
  const fence = text.includes('`') ? '``' : '`';
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return text === '' ? 'nothing' : fence + pad + text + pad + fence;
}

function keyOf({ file, mutator, from, to }) {
  return JSON.stringify([file, mutator, from, to]);
}

function excerpt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  return lines.join('\n').slice(start.column - 1);
}

function oneLine(text) {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
}

import type { EditOutcome } from './try-edits.ts';
import { groupBy } from '../group-by.ts';

/** The page on the edits: how many of each kind the rows catch, and how many the checks catch alone. */
export function editsPage(outcomes: readonly EditOutcome[], { seed }: { readonly seed: number }): string {
  const kinds = [...groupBy(outcomes, ({ kind }) => kind)];
  const line = (name: string, of: readonly EditOutcome[]) => {
    const alone = of.filter(({ byChecks }) => byChecks.length > 0).length;
    return `| ${name} | ${of.length} | ${of.filter(({ byRows }) => byRows).length} | ${alone} |`;
  };
  const missed = kinds.flatMap(([kind, of]) => {
    const unseen = of.find(({ byChecks }) => byChecks.length === 0);
    return unseen ? [`| ${kind} | \`${unseen.what}\` |`] : [];
  });
  const problems = groupBy(
    outcomes.flatMap(({ byChecks }) => [...new Set(byChecks.map(withoutNumbers))]),
    (problem) => problem,
  );
  const found = [...problems]
    .map(([problem, { length }]) => [problem, length] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    '# Edits of the booklet’s dataset',
    '',
    'One thing in `almelo-2018` is changed at a time, at random, and the changed dataset is held against the 157 rows of',
    '`packages/data/expected/almelo-2018.csv`: every edit must be caught. The last column says how many `checkObservations`',
    'catches without those rows: references, cells, units, categories, runs, significances and sums. The checks of files',
    'are left out, since they hold files against the very definition that was changed.',
    '',
    `Written by \`npm run mutate:dataset\`, with the seed ${seed}. A test holds this page to the dataset.`,
    '',
    '| edit | tried | caught by the rows | caught by the checks alone |',
    '| --- | --: | --: | --: |',
    ...kinds.map(([kind, of]) => line(kind, of)),
    line('**all**', outcomes),
    '',
    '## What the checks say',
    '',
    '| problem | edits |',
    '| --- | --: |',
    ...found.map(([problem, count]) => `| ${problem} | ${count} |`),
    '',
    '## What only the rows catch',
    '',
    'One edit of each kind that no check sees by itself.',
    '',
    '| edit | for instance |',
    '| --- | --- |',
    ...missed,
    '',
  ].join('\n');
}

/** A problem without the figures and names of the one case. */
function withoutNumbers(problem: string): string {
  return problem
    .replace(/^the parts add up to .*/, 'the parts do not add up')
    .replace(/more than \d decimals/, 'more decimals than its definition')
    .replace(/^the places of a run are .*/, 'the places of a run have a gap')
    .replace(/^it is (higher|lower) than \S+/, 'it is $1 than the city');
}

import { periodKey, type CellFacts, type Observation } from '@stadspeil/core';
import { groupBy } from '../group-by.ts';
import { toCellFacts } from '@stadspeil/core/csv';

/** Raw runs of figures, which are no cells: what they share once, their numbers and lines in order. */
export function writeRuns(observations: readonly Observation[]): readonly object[] {
  const runs = groupBy(observations, ({ region, period }) => `${region} ${period}`);
  return [...runs.values()].map((run) => {
    const sorted = run.toSorted((a, b) => (a.run ?? 0) - (b.run ?? 0));
    const [first] = sorted as [Observation];
    const facts = sorted.map(toCellFacts);
    const [{ lines, ...shared }] = facts as [CellFacts];
    return {
      region: first.region,
      period: periodKey(first.period),
      ...shared,
      values: sorted.map(({ value }) => value),
      ...(lines && { lines: facts.map((each) => each.lines) }),
    };
  });
}

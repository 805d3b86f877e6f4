import type { Observation } from '@stadspeil/core';
import { groupBy } from '../group-by.ts';
import type { DatasetFault } from './dataset-fault.ts';

/** Raw runs whose places are not 1, 2, 3 and so on, which a file cannot hold. */
export function checkRuns(observations: readonly Observation[]): readonly DatasetFault[] {
  const inRuns = observations.filter(({ run }) => run !== undefined);
  const runs = groupBy(inRuns, ({ indicator, region, period }) => [indicator, region, period].join(' '));
  return [...runs.values()].flatMap((run) => {
    const { indicator, region, period } = run[0]!;
    const places = run.map((each) => each.run!).sort((a, b) => a - b);
    if (places.every((place, i) => place === i + 1)) return [];
    return [
      {
        file: 'definition',
        indicator,
        cell: `${region} · ${period}`,
        problem: `the places of a run are ${places.join(', ')}`,
        cure: 'Count them from 1, without a gap.',
      },
    ];
  });
}

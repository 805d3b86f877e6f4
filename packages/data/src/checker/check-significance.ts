import type { MeasuredObservation, Observation } from '@stadspeil/core';
import { cellName } from './cell-name.ts';
import type { DatasetFault } from './dataset-fault.ts';

/**
 * Figures that are printed as significantly higher or lower than a figure that they do not lie above or
 * below. Nothing is said where that figure is not printed.
 */
export function checkSignificance(observations: readonly Observation[]): readonly DatasetFault[] {
  const figures = new Map(
    observations.filter(isFigure).map((each) => [`${each.indicator} ${cellName(each)}`, each.value]),
  );
  return observations.filter(isFigure).flatMap((each) => {
    const { indicator, significance, value } = each;
    if (!significance) return [];
    const { direction, than } = significance;
    const mean = figures.get(`${indicator} ${cellName({ ...each, region: than })}`);
    if (mean === undefined || (direction === 'higher' ? value > mean : value < mean)) return [];
    return [
      {
        file: 'definition',
        indicator,
        cell: cellName(each),
        problem: `it is ${direction} than ${than} by its significance, and not by its value`,
        cure: 'Compare both with the source.',
      },
    ];
  });
}

function isFigure(observation: Observation): observation is MeasuredObservation {
  return observation.state === 'measured' && observation.run === undefined;
}

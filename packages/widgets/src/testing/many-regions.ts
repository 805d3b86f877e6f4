import { period, regionCode, type Indicator, type Observation } from '@stadspeil/core';
import { takeData } from '../load/take-data.ts';
import type { OwnData } from '../load/widget-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';

/** Figures of many municipalities in 2025: Regio 1 has the highest, `count`, and the last one has 1. */
export function manyRegions(count: number): OwnData {
  const [indicator] = takeData(exampleShards.jobs).indicators as [Indicator];
  const regions = Array.from({ length: count }, (_, i) => {
    const name = `Regio ${i + 1}`;
    return {
      code: regionCode(`GM${String(i + 1).padStart(4, '0')}`),
      kind: 'municipality' as const,
      name: { nl: name, en: name },
      parents: [],
    };
  });
  const observations = regions.map(({ code }, i): Observation => ({
    indicator: indicator.id,
    region: code,
    period: period('2025'),
    state: 'measured',
    value: count - i,
    kind: 'observed',
    status: 'normal',
    certainty: 'proven',
    qualifier: 'exact',
  }));
  return { indicator, observations, regions };
}

import { compare, compareAll, compareToBenchmark } from '@stadspeil/core';
import { buildGrid } from './build-grid.mjs';
import { growthExponent, medianTimes } from './measure.mjs';

const references = ['country', 'province', 'region'];
/** Halves of the municipalities of the Netherlands, up to all. */
const sizes = [43, 86, 171, 342];
/** One call of `compare` goes through all figures: about so many are measured, evenly spread. */
const sample = 300;

/**
 * The time of every municipality × year × reference, by each way to ask for it.
 *
 * @returns {{ name: string, times: { size: number, comparisons: number, perComparison: number }[],
 *   exponent: number }[]} Microseconds; `exponent` is that of the time of all comparisons together.
 */
export function measureComparisons() {
  const cases = sizes.map((size) => ({ size, ...prepare(buildGrid(size)) }));
  return ['compareToBenchmark', 'compareAll', 'compare'].map((name) => {
    const measured = medianTimes(cases.map(({ ways }) => ways[name].run));
    const times = cases.map(({ size, comparisons, ways }, i) => ({
      size,
      comparisons,
      perComparison: measured[i] / ways[name].made,
    }));
    const points = times.map(({ size, comparisons, perComparison }) => ({
      size,
      time: comparisons * perComparison,
    }));
    return { name, times, exponent: growthExponent(points) };
  });
}

function prepare({ indicator, regions, municipalities, years, observations }) {
  const requests = municipalities.flatMap(({ code }) =>
    years.flatMap((period) =>
      references.map((kind) => ({
        operation: 'difference',
        indicator,
        region: code,
        period,
        reference: { kind },
      })),
    ),
  );
  const context = { regions };
  const pairs = compareAll(requests, observations, context).map(([{ outcome, target, benchmark }]) => {
    if (outcome !== 'compared') throw new Error('A comparison of the grid was not made.');
    return [target, benchmark];
  });
  const comparisons = requests.length;
  const step = Math.floor(comparisons / sample);
  const some = requests.filter((_, i) => i % step === 0);
  return {
    comparisons,
    ways: {
      compareToBenchmark: {
        run: () => pairs.map(([target, benchmark]) => compareToBenchmark(indicator, target, benchmark)),
        made: comparisons,
      },
      compareAll: { run: () => compareAll(requests, observations, context), made: comparisons },
      compare: {
        run: () => some.map((request) => compare(request, observations, context)),
        made: some.length,
      },
    },
  };
}

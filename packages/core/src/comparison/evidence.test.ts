import { describe, expect, test } from 'vitest';
import { buildFigure } from '../testing/build-figures.ts';
import type { Evidence } from './comparison.ts';
import { evidenceOf } from './evidence.ts';

type Ends = [value: number, lower: number, upper: number];

const around = (...[value, lower, upper]: Ends) =>
  buildFigure(value, { interval: { lower, upper, level: 0.95 } });

describe('evidenceOf two figures with intervals', () => {
  // The near ends decide: √(below² of the higher figure + above² of the lower one) against the difference.
  test.each<[string, Ends, Ends, Evidence]>([
    ['5 against √(3² + 4²) = 5, which holds 0 on its bound', [55, 52, 99], [50, 1, 54], 'not-significant'],
    ['5.1 against 5', [55.1, 52.1, 99], [50, 1, 54], 'significant'],
    ['5.1 against √(3² + 4.5²) = 5.4', [55.1, 52.1, 99], [50, 1, 54.5], 'not-significant'],
  ])('%s', (_rule, high, low, evidence) => {
    const [higher, lower] = [around(...high), around(...low)];
    const tested = { evidence, method: 'interval-of-difference' };
    expect(evidenceOf(higher, lower, 'higher')).toEqual(tested);
    expect(evidenceOf(lower, higher, 'lower')).toEqual(tested);
  });
});

import { describe, test } from 'vitest';
import { expectClose, golden } from '../testing/golden.ts';
import { gammaQuantile } from './gamma-quantile.ts';

describe('gammaQuantile', () => {
  // By R's qgamma: docs/oracles/distributions.R.
  test.each(
    golden<[p: number, shape: number, below: number, above: number][]>('distributions', 'gammaQuantile'),
  )('has %d on either side, with shape %d, at %d and %d', (p, shape, below, above) => {
    expectClose(gammaQuantile('below', p, shape), below);
    expectClose(gammaQuantile('above', p, shape), above);
  });
});

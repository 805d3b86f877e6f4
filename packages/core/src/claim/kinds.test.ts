import { describe, expect, test } from 'vitest';
import { regionCode } from '../observation/region-code.ts';
import { bookletFigure, bookletIndicator, bookletRegions, notPrinted } from '../testing/booklet-figures.ts';
import type { Claim } from './claim.ts';
import { testClaim } from './test-claim.ts';

// The kinds that a city booklet prints and that are claims and no comparisons of figures.

const lonely = bookletIndicator({ id: 'loneliness', valueType: 'share', polarity: 'lower-is-better' }, '%');
const figures = [bookletFigure(lonely, 35.2, notPrinted)];
const claim = (changes: Partial<Claim>): Claim => ({
  id: 'claim',
  indicator: lonely.id,
  region: regionCode('GM0141'),
  operation: 'difference',
  reference: { kind: 'unspecified' },
  direction: 'higher',
  ...changes,
});
const tested = (changes: Partial<Claim>) =>
  testClaim(claim(changes), figures, { indicators: [lonely], regions: bookletRegions });

describe('C23: what goes with what', () => {
  test.each(['loneliness-drivers', 'health-ses-link', 'trust-driver-ranking'])(
    '%s is an association, which no figure tests',
    (id) => {
      expect(tested({ id, operation: 'association', direction: null })).toMatchObject({
        outcome: 'not-testable',
        reason: 'not-a-comparison',
        comparisons: [],
      });
    },
  );
});

describe('C26: "relatively many"', () => {
  test.each(['poverty-risk', 'solar-installations', 'average-income'])(
    '%s has a direction and nothing to be held against',
    (id) => {
      expect(tested({ id })).toMatchObject({ outcome: 'not-testable', reason: 'reference-unspecified' });
    },
  );
});

test('C3: fewer people than the national mean feel lonely, and that mean is not printed', () => {
  expect(tested({ reference: { kind: 'country' }, direction: 'lower' })).toMatchObject({
    outcome: 'not-testable',
    reason: 'no-figures',
  });
});

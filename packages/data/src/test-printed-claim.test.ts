import type { PrintedClaim } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { almelo2018 } from './datasets/almelo-2018/almelo-2018.ts';
import { claims } from './datasets/almelo-2018/claims/claims.ts';
import { twente } from './datasets/twente/twente.ts';
import { testPrintedClaim } from './test-printed-claim.ts';

// Worked out by hand from what the booklet prints and from CBS table 83625NED, claim by claim.

/** Supported, with the figures of the booklet that support it. */
const supported: readonly (readonly [id: string, figures: readonly (readonly [number, number])[]])[] = [
  ['jobs-vs-midsize-cities', [[844.9, 740.1]]],
  [
    'nieuwstraatkwartier-satisfaction',
    [
      [6.8, 7.8],
      [4.7, 5.5],
      [6.9, 7.8],
      [6.7, 7.5],
    ],
  ],
  // The balance of better and worse: lower where more see their neighbourhood get worse.
  [
    'neighbourhood-decline-perception',
    [
      [-26, -12],
      [-22, -12],
    ],
  ],
];

/** Not testable, and why. What is not named here speaks of a thing without any figure. */
const notTestable = {
  'not-a-comparison': [
    'scale-up-departure',
    'education-outcome-gap',
    'migrant-youth-exclusion',
    'living-together-concern',
    'health-ses-link',
    'trust-driver-ranking',
    'financial-supervision-status',
    'neighbourhood-plan-involvement',
    'loneliness-drivers',
  ],
  'no-direction': [
    'industry-vs-services-outlook',
    'western-nonwestern-gap',
    'neighbourhood-income-gap',
    'health-gap-trend',
    'recovery-benefit-spread',
    'care-shortage-risk',
    'inactive-neighbourhoods',
  ],
  'reference-unspecified': [
    'fast-growing-companies',
    'city-sector-outlook',
    'demand-on-government-help',
    'poverty-risk',
    'informal-carers-share',
    'support-satisfaction',
    'children-disadvantage-health',
    'unemployment-rate',
    'social-assistance-recipients',
    'average-income',
    'debt-and-poverty',
    'solar-installations',
    'ev-and-biofuel-cars',
    'charging-points',
    'socio-economic-index',
    'city-centre-hospitality',
  ],
  // The figure is printed, and none of what it would be held against.
  'no-figures': [
    'job-concentration-within-city',
    'loneliness-vs-nl',
    'youth-care-rank-twente',
    'nieuwstraatkwartier-not-belonging',
  ],
} as const;

const claimOf = (id: string): PrintedClaim => claims.find((claim) => claim.id === id)!;
const outcomesOf = (id: string) => testPrintedClaim(claimOf(id), [almelo2018, twente]);
const listed = new Set([
  ...supported.map(([id]) => id),
  ...Object.values(notTestable).flat(),
  'recovery-ahead-of-schedule',
  'house-price-rank-overijssel',
  'housing-market-price-rank-twente',
]);

describe('testPrintedClaim', () => {
  test.each(supported)('%s is supported', (id, figures) => {
    const [{ test: result, dataset }] = outcomesOf(id) as [ReturnType<typeof outcomesOf>[number]];
    expect(dataset).toBe(almelo2018);
    expect(result).toMatchObject({
      outcome: 'supported',
      comparisons: figures.map(([target, benchmark]) => ({
        operation: 'difference',
        target: { value: target },
        benchmark: { value: benchmark },
      })),
    });
  });

  test('what the survey shows is supported by the significance that the booklet prints', () => {
    const [{ test: result }] = outcomesOf('nieuwstraatkwartier-satisfaction') as [
      ReturnType<typeof outcomesOf>[number],
    ];
    expect(result.comparisons).toHaveLength(4);
    for (const comparison of result.comparisons) {
      expect(comparison).toMatchObject({ evidence: 'printed-significant', judgement: 'worse' });
    }
  });

  test('recovery-ahead-of-schedule is supported by two years of lead, which is above zero', () => {
    expect(outcomesOf('recovery-ahead-of-schedule')).toMatchObject([
      { test: { outcome: 'supported', comparisons: [{ operation: 'balance', balance: 2 }] } },
    ]);
  });

  // 2017: Almelo € 177,040, then Hengelo € 201,845. 2025: Almelo € 337,477, then Enschede € 373,780.
  test.each([
    ['house-price-rank-overijssel', 25],
    ['housing-market-price-rank-twente', 14],
  ])('%s is supported in 2017 and in 2025, each named', (id, of) => {
    const rank = { operation: 'rank', rank: of, of, extreme: 'lowest', unranked: [] };
    expect(outcomesOf(id)).toMatchObject([
      {
        dataset: { description: { id: 'twente' } },
        probe: { indicator: 'average-sale-price', period: '2017' },
        test: { outcome: 'supported', comparisons: [{ ...rank, target: { value: 177_040 } }] },
      },
      {
        probe: { period: '2025' },
        test: { outcome: 'supported', comparisons: [{ ...rank, target: { value: 337_477 } }] },
      },
    ]);
  });

  test.each(Object.entries(notTestable).flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)))(
    '%s is not testable: %s',
    (id, reason) => {
      expect(outcomesOf(id).map(({ test: result }) => result)).toMatchObject([
        { outcome: 'not-testable', reason },
      ]);
    },
  );

  test.each(claims.map(({ id }) => id).filter((id) => !listed.has(id)))(
    '%s is not testable: no figure of it is printed anywhere',
    (id) => {
      expect(outcomesOf(id).map(({ test: result }) => result)).toMatchObject([
        { outcome: 'not-testable', reason: 'indicator-unknown', comparisons: [] },
      ]);
    },
  );

  test('no claim of the booklet is contradicted', () => {
    const outcomes = claims.flatMap(({ id }) => outcomesOf(id).map(({ test: result }) => result.outcome));
    expect(outcomes.filter((outcome) => outcome === 'contradicted')).toEqual([]);
    expect(outcomes.filter((outcome) => outcome === 'supported')).toHaveLength(8);
    expect(outcomes).toHaveLength(115);
  });

  test('would be contradicted if the figures were the other way round', () => {
    const observations = almelo2018.observations.map((each) =>
      each.indicator === 'jobs-per-1000-inhabitants' && each.state === 'measured'
        ? { ...each, value: -each.value }
        : each,
    );
    expect(
      testPrintedClaim(claimOf('jobs-vs-midsize-cities'), [{ ...almelo2018, observations }]),
    ).toMatchObject([{ test: { outcome: 'contradicted' } }]);
  });

  test('a dataset that a claim is tested by must be there', () => {
    expect(() => testPrintedClaim(claimOf('house-price-rank-overijssel'), [almelo2018])).toThrow(
      expect.objectContaining({ code: 'ARGUMENT_INVALID' }),
    );
  });
});

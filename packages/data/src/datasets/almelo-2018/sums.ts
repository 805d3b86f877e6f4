import type { SumRule } from '../../dataset-definition.ts';

/** What must add up in the booklet, by its own words or as parts of a whole. */
export const sums: readonly SumRule[] = [
  {
    total: 'multi-year-balance-updated',
    parts: ['multi-year-balance-adopted', 'september-circular-effect'],
    // The booklet adds unrounded amounts: two of its four sums are 0.01 off.
    tolerance: 0.015,
  },
  { indicator: 'age-structure-2030', dimension: 'age', sum: 100, tolerance: 0 },
  {
    whole: { indicator: 'deficit-fund-total', period: '2018' },
    pieces: [
      { indicator: 'deficit-fund-state-part', period: '2018' },
      { indicator: 'deficit-fund-municipal-part', period: '2018' },
    ],
    tolerance: 0,
  },
  {
    whole: { indicator: 'recovery-room-incidental-max', period: '2020/2022' },
    pieces: ['2020', '2021', '2022'].map((period) => ({ indicator: 'recovery-route-cautious-draw', period })),
    tolerance: 0,
  },
  // From 2023 the alternative leaves what it does not use of the deposit, which is then free as a whole.
  {
    whole: { indicator: 'recovery-annual-deposit', period: '2016/2023' },
    pieces: [
      { indicator: 'recovery-alternative-structural-from-2020', period: '2020/..' },
      { indicator: 'recovery-alternative-remaining-from-2023', period: '2023/..' },
    ],
    tolerance: 0,
  },
  {
    whole: { indicator: 'recovery-annual-deposit', period: '2016/2023' },
    pieces: [{ indicator: 'recovery-room-structural-from-2023', period: '2023/..' }],
    tolerance: 0,
  },
  {
    whole: { indicator: 'savings-target-remaining', period: '../2020' },
    pieces: [{ indicator: 'savings-target-own-organisation', period: '2018/2020' }],
    incomplete: true,
    tolerance: 0,
  },
];

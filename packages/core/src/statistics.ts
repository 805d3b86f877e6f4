// `@stadspeil/core/statistics`: plain numbers in, plain objects out, for those who compute figures themselves.

export type { Interval, IntervalOptions, TooLittleData } from './statistics/interval.ts';
export { wilsonInterval } from './statistics/wilson-interval.ts';
export { byarInterval } from './statistics/byar-interval.ts';
export { poissonInterval } from './statistics/poisson-interval.ts';
export { meanInterval, type SampleMean } from './statistics/mean-interval.ts';
export { rate, type Events, type Rate } from './statistics/rate.ts';
export {
  standardisedRate,
  type RateStratum,
  type StandardisedOptions,
  type StandardisedRate,
} from './statistics/standardised-rate.ts';
export {
  standardisedRatio,
  type RatioStratum,
  type StandardisedRatio,
} from './statistics/standardised-ratio.ts';
export { quantileGroups } from './statistics/quantile-groups.ts';
export { rank, type RankOptions } from './statistics/rank.ts';
export { funnelLimits, type FunnelOptions, type FunnelPoint } from './statistics/funnel-limits.ts';
export { trendTest, type TrendTestOptions, type TrendTestResult } from './statistics/trend-test.ts';
export type { Trend, TrendFigure } from './statistics/trend.ts';
export type { MannKendallTrend } from './statistics/mann-kendall.ts';
export type { WeightedSlopeTrend } from './statistics/weighted-slope.ts';
export { slopeIndex, type SlopeIndex, type SocialGroup } from './statistics/slope-index.ts';
export {
  twoProportionTest,
  type Proportion,
  type TwoProportionTest,
} from './statistics/two-proportion-test.ts';

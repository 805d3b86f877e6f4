// The table of contents, in the order of the flow: definition → observation → series → comparison → words.

export { StadspeilError, type StadspeilErrorCode, type StadspeilErrorDetail } from './errors/stadspeil-error.ts';
export { assertNever } from './errors/assert-never.ts';

// definition
export { defineIndicator } from './definition/define-indicator.ts';
export type { Basis, Dimension, Frequency, Indicator, ValueType } from './definition/indicator.ts';
export type { LanguageCode, LocalisedText } from './definition/localised-text.ts';
export type { Polarity } from './definition/polarity.ts';
export type { Licence, Source } from './definition/source.ts';
export type { Unit } from './definition/unit.ts';

// observation
export { regionCode, type RegionCode } from './observation/region-code.ts';
export type { Region, RegionKind } from './observation/region.ts';
export {
  isInferredPeriod,
  isUnknownPeriod,
  period,
  periodKey,
  periodParts,
  periodStart,
  type Period,
  type PeriodParts,
  type PeriodPoint,
} from './observation/period.ts';
export {
  isCertain,
  type AbsenceReason,
  type AbsentObservation,
  type Certainty,
  type MeasuredObservation,
  type Observation,
  type ObservationFacts,
  type ObservationKey,
  type ObservationKind,
  type ObservationStatus,
  type Qualifier,
  type RangeObservation,
  type WordedObservation,
} from './observation/observation.ts';
export { statusLetter, statusOfLetter, type StatusLetter } from './observation/observation-status.ts';

// series
export type { Series } from './series/series.ts';
export { toSeries, type SeriesSelection } from './series/to-series.ts';
export { alignSeries, type AlignedSeries } from './series/align-series.ts';

// statistics
export { decimalDifference } from './statistics/decimal-difference.ts';
export { roundTo } from './statistics/round-to.ts';

// comparison
export { caveatsOf, type Caveat, type CaveatCode } from './comparison/caveat.ts';
export { compareToBenchmark, type ComparisonOptions } from './comparison/compare-to-benchmark.ts';
export type {
  BenchmarkCompared,
  BenchmarkComparison,
  BenchmarkNotCompared,
  Direction,
  Evidence,
  Judgement,
  NotComparedReason,
} from './comparison/comparison.ts';
export { judge } from './comparison/judge.ts';

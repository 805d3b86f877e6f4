// The table of contents, in the order of the flow: definition → observation → series → comparison → words.

export {
  StadspeilError,
  type StadspeilErrorCode,
  type StadspeilErrorDetail,
} from './errors/stadspeil-error.ts';

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
  type AlsoPrinted,
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
export { missingObservation } from './observation/missing-observation.ts';

// dataset
export type {
  Catalogue,
  CatalogueIndicator,
  DatasetDescription,
  Edition,
  Pointer,
  Shard,
  Summary,
  SummaryEntry,
  Theme,
} from './dataset/dataset.ts';
export type { CellFacts, InferredPart } from './dataset/cell.ts';
export type {
  Goal,
  GoalLink,
  Measured,
  Note,
  Principle,
  PrintedChart,
  PublicTable,
  Recommendation,
  RecoveryReport,
  Report,
  ReportBlock,
  ReportPart,
  RouteReport,
  Statement,
  UsedWork,
} from './dataset/report.ts';
export type { Scope } from './dataset/scope-name.ts';

// series
export type { Series } from './series/series.ts';
export { toSeries, type SeriesSelection } from './series/to-series.ts';
export { alignSeries, type AlignedSeries } from './series/align-series.ts';

// statistics: plain numbers in, plain objects out
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
export { decimalDifference } from './statistics/decimal-difference.ts';
export { roundTo } from './statistics/round-to.ts';

// comparison
export { caveatsOf, type Caveat, type CaveatCode, type Editions } from './comparison/caveat.ts';
export {
  compare,
  type Comparison,
  type ComparisonContext,
  type ComparisonOperation,
  type ComparisonRequest,
  type RequestNotCompared,
} from './comparison/compare.ts';
export { compareAll } from './comparison/compare-all.ts';
export {
  compareBalance,
  type BalanceCompared,
  type BalanceComparison,
  type BalanceNotCompared,
} from './comparison/compare-balance.ts';
export { compareChange } from './comparison/compare-change.ts';
export {
  compareChanges,
  type ChangeMeasure,
  type ChangesCompared,
  type ChangesComparison,
  type ChangesNotCompared,
} from './comparison/compare-changes.ts';
export {
  compareParts,
  type Contribution,
  type Part,
  type PartsCompared,
  type PartsComparison,
  type PartsNotCompared,
  type PartsOptions,
} from './comparison/compare-parts.ts';
export {
  compareRank,
  type RankCompared,
  type RankComparison,
  type RankNotCompared,
} from './comparison/compare-rank.ts';
export {
  compareToTarget,
  type Attainment,
  type RequiredPath,
  type TargetCompared,
  type TargetComparison,
  type TargetNotCompared,
  type TargetOptions,
  type TargetSide,
} from './comparison/compare-to-target.ts';
export {
  compareTrend,
  type SeriesPoint,
  type SeriesTest,
  type TrendCompared,
  type TrendComparison,
  type TrendNotCompared,
  type TrendOptions,
} from './comparison/compare-trend.ts';
export { compareToBenchmark } from './comparison/compare-to-benchmark.ts';
export type {
  BenchmarkCompared,
  BenchmarkComparison,
  BenchmarkNotCompared,
  ChangeCompared,
  ChangeComparison,
  ChangeNotCompared,
  ChangeReason,
  ComparisonMethod,
  ComparisonOptions,
  Direction,
  Evidence,
  Figure,
  Judgement,
  NotComparedReason,
  PairCompared,
  PairNotCompared,
  PairReason,
  Verdict,
} from './comparison/comparison.ts';
export { isWorseAndWorsening } from './comparison/is-worse-and-worsening.ts';
export { judge } from './comparison/judge.ts';
export { largestRemainder } from './comparison/largest-remainder.ts';
export type { Reference, ReferenceReason, ResolvedReference } from './comparison/reference.ts';
export { resolveReference } from './comparison/resolve-reference.ts';
export { responseFloor } from './comparison/response-floor.ts';

// claim
export type { Claim, ClaimDirection, ClaimStatement } from './claim/claim.ts';
export type { ClaimProbe, ClaimSubject, PrintedClaim } from './claim/printed-claim.ts';
export { claimStatements } from './claim/claim-statements.ts';
export { testClaim, type ClaimContext, type ClaimTest, type NotTestableReason } from './claim/test-claim.ts';

// scenario: what a plan for the general reserve comes to
export { compareScenarios } from './scenario/compare-scenarios.ts';
export type { ScenarioComparison, ScenarioYearDifference } from './scenario/compare-scenarios.ts';
export { recoveryScenario } from './scenario/recovery-scenario.ts';
export type {
  OpeningReserve,
  OwnDraws,
  RecoveryAssumption,
  RecoveryInputs,
  RecoveryOptions,
  RecoveryRoute,
  RecoveryScenario,
  RecoveryWarning,
  RecoveryWarningCode,
  RecoveryYear,
} from './scenario/scenario.ts';

// format
export type { FormatLanguage, NumberLanguage, PeriodWords } from './format/format-language.ts';
export { formatNumber, formatPercent, type NumberOptions } from './format/format-number.ts';
export { formatPeriod, formatPeriodShort } from './format/format-period.ts';
export { formatAmount, formatDifference, formatValue, type UnitForm } from './format/format-value.ts';

// words: sentences take their language as an argument, from `@stadspeil/core/nl` or `/en`
export type { Comparative, FigureLanguage, TextLanguage } from './words/text-language.ts';
export type { PartsLanguage, RefusalReason } from './words/parts-language.ts';
export type { OperationLanguage, Superlative } from './words/operation-language.ts';
export type { ClaimLanguage } from './words/claim-language.ts';
export type { ScenarioLanguage } from './words/scenario-language.ts';
export type { Method, MethodLanguage, TooLittleReason } from './words/method-language.ts';
export type { Language } from './words/language.ts';
export type { WordingOptions } from './words/naming.ts';
export { isAlmostEqual } from './words/difference-phrase.ts';
export { caveatMark, caveatSentence, caveatSentences } from './words/caveat-sentence.ts';
export { directionWord, evidenceWord, judgementWord } from './words/verdict-words.ts';
export { observationSentence } from './words/observation-sentence.ts';
export { benchmarkSentence } from './words/benchmark-sentence.ts';
export { rankSentence } from './words/rank-sentence.ts';
export { changeSentence } from './words/change-sentence.ts';
export { changesSentence } from './words/changes-sentence.ts';
export { balanceSentence } from './words/balance-sentence.ts';
export { partsSentence } from './words/parts-sentence.ts';
export { targetSentence } from './words/target-sentence.ts';
export { trendSentence } from './words/trend-sentence.ts';
export { sentence } from './words/sentence.ts';
export { chipText } from './words/chip-text.ts';
export { spokenComparison } from './words/spoken-comparison.ts';
export { spokenPoint } from './words/spoken-point.ts';
export { referencePhrase, type ReferenceWordingOptions } from './words/reference-phrase.ts';
export { rankingSummary } from './words/ranking-summary.ts';
export { seriesSummary } from './words/series-summary.ts';
export { claimSentence, type ClaimWordingOptions } from './words/claim-sentence.ts';
export { claimTestSentence } from './words/claim-test-sentence.ts';
export {
  assumptionSentence,
  routeName,
  scenarioComparisonSentences,
  scenarioSummary,
  warningSentence,
} from './words/scenario-summary.ts';
export { methodPhrase, tooLittleDataSentence } from './words/method-phrase.ts';

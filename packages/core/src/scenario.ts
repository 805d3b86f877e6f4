// `@stadspeil/core/scenario`: what a plan for the general reserve comes to.

export { compareScenarios } from './scenario/compare-scenarios.ts';
export type { ScenarioComparison, ScenarioYearDifference } from './scenario/compare-scenarios.ts';
export { recoveryScenario } from './scenario/recovery-scenario.ts';
export type {
  OpeningReserve,
  OwnDraws,
  RecoveryAmbiguity,
  RecoveryAssumption,
  RecoveryInputs,
  RecoveryOptions,
  RecoveryRoute,
  RecoveryScenario,
  RecoveryWarning,
  RecoveryWarningCode,
  RecoveryYear,
} from './scenario/scenario.ts';

import type {
  DatasetDescription,
  Edition,
  Indicator,
  Observation,
  PrintedClaim,
  Region,
  Source,
  Theme,
} from '@stadspeil/core';

/** Figures that must add up, and by how much rounding may make them differ. */
export type SumRule =
  | {
      /** Id of the indicator that is the sum. */
      readonly total: string;
      /** Ids of the indicators that are added, per region and period. */
      readonly parts: readonly string[];
      readonly tolerance: number;
    }
  | {
      readonly indicator: string;
      /** Id of the dimension whose categories are the parts, per region and period. */
      readonly dimension: string;
      readonly sum: number;
      readonly tolerance: number;
    };

/** All of one edition of a dataset, before it is written. */
export interface DatasetDefinition<
  Indicators extends Readonly<Record<string, Indicator>> = Readonly<Record<string, Indicator>>,
> {
  readonly description: DatasetDescription;
  readonly edition: Edition;
  readonly themes: readonly Theme[];
  /** Id → definition. */
  readonly indicators: Indicators;
  /** In the order in which they are shown. */
  readonly regions: readonly Region[];
  /**
   * Region → the regions it is held against, nearest first. A region that is not named here is held
   * against its parents and theirs.
   */
  readonly benchmarks: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** What is printed without a number. Default: none. */
  readonly claims?: readonly PrintedClaim[];
  /** Default: none. */
  readonly sums?: readonly SumRule[];
}

import type {
  DatasetDescription,
  Edition,
  Indicator,
  LocalisedText,
  Observation,
  PrintedClaim,
  Region,
  Report,
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
    }
  | {
      readonly indicator: string;
      /** Code of the region that is the sum. */
      readonly region: string;
      /** Codes of the regions that are added, per period and category. */
      readonly regions: readonly string[];
      readonly tolerance: number;
    }
  | {
      /** The cell that is the sum. */
      readonly whole: SummedCell;
      /** The cells that are added, per region; their periods need not be that of the whole. */
      readonly pieces: readonly SummedCell[];
      /** Whether further pieces were not printed, so that these may come to less. Default: no. */
      readonly incomplete?: boolean;
      readonly tolerance: number;
    };

/** A cell that a sum names; it must be there. */
export interface SummedCell {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Without marks of inference: `2020/2022`. */
  readonly period: string;
}

/** A new unit of an indicator, and what makes the figures of earlier editions comparable with it. */
export interface UnitChange {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Code of the unit in earlier editions: `jobs/1000`. */
  readonly from: string;
  /** Code of the unit now: `jobs/10000`. */
  readonly to: string;
  /** What a figure in the earlier unit is multiplied by, as the source says it: `10`. */
  readonly factor: number;
  /** What the source says of the change. */
  readonly note: LocalisedText;
}

/** What open-data portals ask beside the description. What is not given is not written. */
export interface PortalDetails {
  /** Whom to ask about the dataset. */
  readonly contact?: { readonly name: string; readonly email?: string; readonly url?: string };
  /** The body that made it, where that is not the publisher. */
  readonly creator?: string;
  /** Codes of the European authority table `data-theme`: `SOCI`, `ECON`. */
  readonly themes?: readonly string[];
}

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
  /**
   * Names of the scopes that get files beside the rankings, which are always written: `GM0141`,
   * `GM0141.parts`. For a dataset of so many regions that few pages ask for most. Default: those of all
   * regions.
   */
  readonly scopes?: readonly string[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** What is printed without a number. Default: none. */
  readonly claims?: readonly PrintedClaim[];
  /** What the publication says beside its figures. Default: nothing. */
  readonly report?: Report;
  /** Default: none. */
  readonly sums?: readonly SumRule[];
  /** Units that are others than in earlier editions of the dataset. Default: none. */
  readonly unitChanges?: readonly UnitChange[];
  /** Default: nothing, and `dcat.jsonld` lacks what portals require. */
  readonly portal?: PortalDetails;
  /**
   * What the column `dimension` of the CSV says of a figure beside its category, in the source's own
   * token: `mean`, `start`. Default: nothing, and `also-printed` for a second printing.
   */
  readonly csvLabel?: (observation: Observation, printing: 1 | 2) => string | undefined;
}

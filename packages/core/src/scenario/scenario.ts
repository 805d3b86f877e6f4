import type { drawYears } from './recovery-plan.ts';

/**
 * A way to use a part of the deposit from 2020: the three routes of the booklet (cautious L1821–1826,
 * optimistic L1827–1829 in its two readings, median L1830–1834), its structural alternative
 * (L1845–1851), or `none`, the plan unchanged (L1611–1616).
 */
export type RecoveryRoute =
  'none' | 'cautious' | 'optimistic-full-2020' | 'optimistic-capped' | 'median' | 'structural';

/** Amounts of one's own for each year, in million euro. A year left out is 0. */
export interface OwnDraws {
  readonly draws: Readonly<Partial<Record<(typeof drawYears)[number], number>>>;
}

/** What the reserve is taken to be at the end of a year, in million euro. The booklet does not print it. */
export interface OpeningReserve {
  /** The end of this year, from 2015 (before the plan) up to 2019 (before the first draw). */
  readonly endOf: number;
  /** May be below zero. */
  readonly value: number;
}

/** What may be asked of a scenario. Amounts are in million euro, to the euro. */
export interface RecoveryOptions {
  readonly route: RecoveryRoute | OwnDraws;
  /** What may be drawn in 2020–2022 together. Default: 6. */
  readonly ceiling?: number;
  /** What is put into the reserve every year, before draws. Default: 5.15. */
  readonly deposit?: number;
  /** The level that the reserve must reach. Default: 11. */
  readonly requiredCapacity?: number;
  /** An assumption of the caller. Default: unknown, so that the path is relative to the end of 2019. */
  readonly openingReserve?: OpeningReserve;
  /** Whether all savings of the budget are certain, without which there is no room (L1811–1817). Default: true. */
  readonly savingsRealised?: boolean;
  /** The years of the plan to show; the calculation is always over all. Default: 2016 up to and including 2023. */
  readonly years?: readonly number[];
}

/** The options with their defaults filled in. */
export interface RecoveryInputs {
  readonly route: RecoveryRoute | OwnDraws;
  readonly ceiling: number;
  readonly deposit: number;
  readonly requiredCapacity: number;
  /** `null` where it is unknown. */
  readonly openingReserve: OpeningReserve | null;
  readonly savingsRealised: boolean;
}

/** One year of a scenario, in million euro. */
export interface RecoveryYear {
  readonly year: number;
  /** What the route uses of the deposit. */
  readonly draw: number;
  /** Deposit − draw; `null` in 2023, when the deposit is free and its use is not printed. */
  readonly netDeposit: number | null;
  /** The reserve at the end of the year − the reserve at the end of `baseYear`; `null` off the path. */
  readonly change: number | null;
  /** The reserve at the end of the year; `null` off the path, and where the opening reserve is unknown. */
  readonly reserve: number | null;
  /** Reserve ÷ required capacity; `null` where `reserve` is. */
  readonly ratio: number | null;
  /** Whether the deposit goes on after ratio 1, which the booklet does not say. */
  readonly assumed: boolean;
}

/**
 * - `draw-exceeds-deposit`: a year draws more than "een deel van het jaarlijkse spaarbedrag" (L1837–1839).
 * - `room-exceeded`: the draws of 2020–2022 are above the ceiling (L1840–1843).
 * - `not-recovered`: the reserve is below the required capacity at the end of 2022 (L1840).
 * - `savings-not-realised`: without the savings there is no room (L1811–1817), and no ratio 1 in 2021
 *   (L1611–1616).
 */
export type RecoveryWarningCode =
  'draw-exceeds-deposit' | 'room-exceeded' | 'not-recovered' | 'savings-not-realised';

/** A rule of the booklet that the scenario breaks. */
export interface RecoveryWarning {
  readonly code: RecoveryWarningCode;
  readonly years: readonly number[];
  /** What the scenario has: a draw, the sum of draws, or for `not-recovered` the reserve. */
  readonly value: number;
  /** What the rule allows or asks: the deposit, the room, or the required capacity. */
  readonly limit: number;
  /** How far the one is past the other; never below zero. */
  readonly gap: number;
}

/**
 * Something taken to be so that the booklet does not print as certain.
 *
 * - `opening-reserve`: given by the caller, not printed.
 * - `no-other-changes`: only deposits and draws change the reserve. The results of the multi-year
 *   perspective (L1718–1725) and the sale of shares (L1604–1606) are left out.
 * - `capacity-exact`: the booklet prints "circa" (L1608–1610).
 * - `savings-realised`: all of them, and certain (L1811–1817).
 * - `supervisor-agrees`: the province must (L1797–1802).
 * - `amounts-example`: the booklet prints 1, 2 and 3 as an example (L1824–1826); in these proportions.
 * - `amounts-derived`: the booklet prints a rule and no amounts; they follow from the ceiling.
 * - `deposit-continues`: after ratio 1, in the years that are `assumed`.
 * - `recovered-by-2022`: the room from 2023 rests on it (L1840–1844), and it was not computed.
 */
export type RecoveryAssumption =
  | 'opening-reserve'
  | 'no-other-changes'
  | 'capacity-exact'
  | 'savings-realised'
  | 'supervisor-agrees'
  | 'amounts-example'
  | 'amounts-derived'
  | 'deposit-continues'
  | 'recovered-by-2022';

/** What a route does to the deposits and the reserve. Amounts are in million euro. */
export interface RecoveryScenario {
  readonly inputs: RecoveryInputs;
  readonly years: readonly RecoveryYear[];
  /** `change` counts from the end of this year. */
  readonly baseYear: number;
  /** Whether `reserve` is computed from an opening reserve, or only `change` is known. */
  readonly reservePath: 'computed' | 'relative';
  /** Of 2020–2022. */
  readonly totalDraw: number;
  /** Of 2020–2022. */
  readonly totalNetDeposit: number;
  /** What more may be used every year from 2023; `null` where the booklet's conditions for it do not hold. */
  readonly structuralRoomFrom2023: number | null;
  /** The lowest end of a year in 2020–2022, the earliest of equals: the buffer that is left on the way. */
  readonly lowest: { readonly year: number; readonly change: number; readonly reserve: number | null };
  /**
   * The first end of a year with ratio 1 or more, `baseYear` included. It is looked for up to 2022, and up to
   * 2023 for `none`.
   */
  readonly ratioReachedIn: number | 'not-reached' | 'unknown';
  /** Whether the reserve meets the required capacity at the end of 2022; `null` where it is unknown. */
  readonly recoveredByEnd2022: boolean | null;
  /** The least reserve at the end of `baseYear` with which the route recovers by the end of 2022. */
  readonly openingReserveNeeded: number;
  /**
   * Whether the booklet can be read in two ways: "direct in 2020 volledig" (L1827–1829) is 6.0, and "een deel
   * van het jaarlijkse spaarbedrag" (L1837–1839, L1852–1854) at most 5.15.
   */
  readonly ambiguous: boolean;
  readonly warnings: readonly RecoveryWarning[];
  readonly assumptions: readonly RecoveryAssumption[];
}

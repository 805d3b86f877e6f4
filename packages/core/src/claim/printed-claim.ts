import type { Dimension, Indicator } from '../definition/indicator.ts';
import type { LocalisedText } from '../definition/localised-text.ts';
import type { Polarity } from '../definition/polarity.ts';
import type { Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { Claim, ClaimStatement } from './claim.ts';

/**
 * What a claim speaks of, as far as a sentence needs it: an indicator, or a thing that has no
 * definition, since nobody printed a figure or a unit of it.
 */
export interface ClaimSubject extends Pick<Indicator, 'id' | 'title' | 'polarity' | 'dimensions'> {
  /** Absent where the source does not say what kind of number it would be. */
  readonly valueType?: Indicator['valueType'];
}

/** How figures of a dataset test a claim. What it does not name is as in the claim. */
export interface ClaimProbe extends Partial<ClaimStatement> {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly indicator: string;
}

/** A claim as a publication prints it. */
export interface PrintedClaim extends Claim {
  /** The thing that the claim speaks of, in a few words. */
  readonly title: LocalisedText;
  /** Ids of the themes under which it is printed, the main one first. */
  readonly themes: readonly [string, ...string[]];
  readonly kind: 'observed' | 'forecast' | 'target';
  readonly polarity: Polarity;
  readonly valueType?: Indicator['valueType'];
  /** What the categories of its dimensions are called. */
  readonly categories?: readonly Dimension[];
  /** Unknown where it is not printed. */
  readonly period: Period;
  /** What is said of time where no year is printed. */
  readonly timeframe?: 'recent' | 'lasting' | 'future' | 'latest';
  /** Where it was printed: line numbers such as `337–338`. */
  readonly lines: string;
  /** The regions that are not printed beside it, but follow from its surroundings. */
  readonly inferredRegions?: readonly RegionCode[];
  /** Ids of the indicators whose printed figures belong to it. */
  readonly figures?: readonly string[];
  /** What explains it according to the source, the strongest first; for an association. */
  readonly drivers?: readonly LocalisedText[];
  /** The publication presents a high value as a problem, where it can also be a reach. */
  readonly framing?: 'booklet';
  readonly note?: LocalisedText;
  /** Default: by the figures of its own dataset, in the words of the claim. */
  readonly testedBy?: readonly ClaimProbe[];
}

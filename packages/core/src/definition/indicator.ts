import type { LocalisedText } from './localised-text.ts';
import type { Polarity } from './polarity.ts';
import type { Source } from './source.ts';
import type { Unit } from './unit.ts';

/** What kind of number an indicator gives; decides how it may be compared, added and worded. */
export type ValueType =
  | 'count'
  | 'share'
  | 'rate'
  | 'mean'
  | 'index'
  | 'ratio'
  | 'balance'
  | 'amount'
  | 'difference'
  | 'year'
  | 'duration';

/** Where the figure is got from; a survey has sampling error, a register has not. */
export type Basis = 'register' | 'survey' | 'estimate' | 'policy';

/** How often a figure appears (SDMX `FREQ`). Only the first three are filled with gaps by `toSeries`. */
export type Frequency = 'annual' | 'quarterly' | 'monthly' | 'irregular';

/** A breakdown beyond region and period (SDMX dimension), such as age bands. */
export interface Dimension {
  readonly id: string;
  readonly label: LocalisedText;
  /** Category code → label, in the order in which they are shown. */
  readonly categories: Readonly<Record<string, LocalisedText>>;
}

/**
 * A defined quantity: what a figure means before there is any figure.
 *
 * Title, unit, polarity and at least one source are required by the type: a definition without them
 * does not compile.
 */
export interface Indicator<Id extends string = string> {
  /** Kebab-case, stable for ever. */
  readonly id: Id;
  readonly title: LocalisedText;
  readonly shortTitle: LocalisedText;
  readonly description: LocalisedText;
  /** Id of the theme it belongs to. */
  readonly theme: string;
  readonly unit: Unit;
  /** Decimals shown, as the source prints them. */
  readonly decimals: number;
  readonly valueType: ValueType;
  readonly polarity: Polarity;
  readonly basis: Basis;
  readonly frequency: Frequency;
  readonly sources: readonly [Source, ...Source[]];
  readonly dimensions?: readonly Dimension[];
  /** What the figure is divided by, where it is a share or a rate. */
  readonly denominator?: LocalisedText;
  /** What a reader must know before trusting the figure. */
  readonly caveats?: readonly LocalisedText[];
  /** What the booklet wants of it, where it says so. */
  readonly ambition?: 'more' | 'better' | 'different';
}

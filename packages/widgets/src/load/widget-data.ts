import type { Indicator, LocalisedText, Observation, PrintedClaim, Region, Report } from '@stadspeil/core';
import type { Boundaries } from '../map/boundaries.ts';

/** What a view model works on: the figures of one or more shards, put together. */
export interface WidgetData {
  readonly indicators: readonly Indicator[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly observations: readonly Observation[];
  /** Titles of indicators that have no figures here, and so no definition at hand. */
  readonly titles: ReadonlyMap<string, LocalisedText>;
  /** Name of the edition the figures are from, and of a newer one where it exists. */
  readonly edition: string | null;
  readonly newerEdition: string | null;
  /** What a theme page is about; other widgets have none. */
  readonly theme?: ThemeData;
  /** Outlines of regions, for a map. Default: none. */
  readonly boundaries?: Boundaries;
  /** Remarks on periods, as they were handed in. The chart that shows them checks them. Default: none. */
  readonly annotations?: OwnData['annotations'];
}

/** A theme of a dataset, and what its publication says of it. */
export interface ThemeData {
  readonly title: LocalisedText;
  /** Id of the dataset. */
  readonly dataset: string;
  /** `null` where nothing was published beside the figures. */
  readonly report: Report | null;
  readonly claims: readonly PrintedClaim[];
}

/** Figures of one's own, as they may be handed to a widget's `data` property. */
export interface OwnData {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  /** Names for the region codes. Default: the codes. */
  readonly regions?: Iterable<Region>;
  /** What a chart of lines remarks on periods. Default: nothing. */
  readonly annotations?: readonly Annotation[] | undefined;
}

/** A remark on one period of the figures, such as a way of counting that changed. */
export interface Annotation {
  /** One that the figures have: `2020`, `2020-Q2`, `2020-03`. */
  readonly period: string;
  readonly text: LocalisedText;
}

import type { Indicator } from '../definition/indicator.ts';
import type { LocalisedText } from '../definition/localised-text.ts';
import type { Licence, Source } from '../definition/source.ts';
import type { Observation } from '../observation/observation.ts';
import type { Region } from '../observation/region.ts';

/** One release of a dataset. Its files never change; a revision is a further edition. */
export interface Edition {
  readonly id: string;
  /** Date of publication, ISO 8601. */
  readonly published?: string;
}

/** What `edition.json` says: where the current edition lies. The one file that changes in place. */
export interface Pointer {
  readonly dataset: string;
  /** Id of the edition that this pointer is for. */
  readonly edition: string;
  /** Folder of the edition, relative to the dataset: `e/<hash>/`. */
  readonly path: string;
  /** Id of the newest edition when that is another one, else `null`. */
  readonly newer: string | null;
}

/** One indicator for the regions of one scope, with all that is needed to show it. */
export interface Shard {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly edition: Edition;
  readonly indicator: Indicator;
  readonly regions: readonly Region[];
  /** Uncertain runs included: those carry `certainty: 'uncertain'` and their place as `run`. */
  readonly observations: readonly Observation[];
}

/** The latest and the previous figures of one indicator. */
export interface SummaryEntry {
  /** Its whole definition, so that a figure in running text needs no other file. */
  readonly indicator: Indicator;
  /** Per region the previous figure before the latest. */
  readonly observations: readonly Observation[];
}

/** The latest and the previous figures of every indicator for one scope. */
export interface Summary {
  readonly dataset: string;
  readonly edition: Edition;
  readonly regions: readonly Region[];
  readonly entries: readonly SummaryEntry[];
}

/** A chapter that indicators are grouped under. */
export interface Theme {
  readonly id: string;
  readonly title: LocalisedText;
}

/** What a dataset says of itself (DCAT `dcat:Dataset`). */
export interface DatasetDescription {
  readonly id: string;
  readonly title: LocalisedText;
  readonly description: LocalisedText;
  readonly publisher: string;
  readonly licence: Licence;
}

/** One indicator in the catalogue: enough to list and choose it. */
export interface CatalogueIndicator {
  readonly id: string;
  readonly title: LocalisedText;
  readonly shortTitle: LocalisedText;
  /** Id of its theme. */
  readonly theme: string;
  /** The label of its unit. */
  readonly unit: LocalisedText;
  /** Names of the scopes that have a shard: `GM0141`, `GM0141.parts`, `all.2017`. Empty without figures. */
  readonly scopes: readonly string[];
}

/** All that one edition of a dataset holds, for those who choose. */
export interface Catalogue {
  readonly dataset: DatasetDescription;
  readonly edition: Edition;
  readonly themes: readonly Theme[];
  readonly indicators: readonly CatalogueIndicator[];
  readonly regions: readonly Region[];
  readonly sources: readonly Source[];
}

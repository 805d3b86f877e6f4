import type { LocalisedText } from './localised-text.ts';

/** Under which terms figures may be used again (DCAT `dct:license`). */
export interface Licence {
  /** An SPDX id, or `LicenseRef-…` where there is none. */
  readonly id: string;
  readonly title: LocalisedText;
  readonly url?: string;
}

/** Where figures come from (DCAT `dct:source`, `dct:publisher`). */
export interface Source {
  /** Kebab-case, stable. */
  readonly id: string;
  /** As it is cited: "CBS, tabel 85792NED". */
  readonly title: LocalisedText;
  /** The body that owns and published the figures. */
  readonly publisher: string;
  readonly licence: Licence;
  readonly url?: string;
  /** The source's own table code. */
  readonly table?: string;
  /** Year of publication. */
  readonly publishedIn?: number;
  /** Date of retrieval, ISO 8601. */
  readonly retrieved?: string;
}

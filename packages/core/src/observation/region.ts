import type { LocalisedText } from '../definition/localised-text.ts';
import type { RegionCode } from './region-code.ts';

/** What a region is. `unmapped` stands for figures whose region the source does not let us know. */
export type RegionKind =
  | 'country'
  | 'country-part'
  | 'province'
  | 'corop'
  | 'municipality'
  | 'district'
  | 'neighbourhood'
  | 'size-class'
  | 'area'
  | 'unmapped';

/** An area that figures are about (SDMX `REF_AREA`, DCAT `dct:spatial`). */
export interface Region {
  readonly code: RegionCode;
  readonly kind: RegionKind;
  /** As it stands on an axis or in a table: "50.000–100.000 inwoners". */
  readonly name: LocalisedText;
  /** As it stands in a sentence, where that differs: "gemeenten van 50.000 tot 100.000 inwoners". */
  readonly phrase?: LocalisedText;
  /** The regions it is part of, nearest first. */
  readonly parents: readonly RegionCode[];
  /** Year of the division or of the size class, where it is known. */
  readonly year?: number;
  /** An official code that we hold for the same area without the source saying so. */
  readonly correspondsTo?: { readonly code: RegionCode; readonly basis: 'name' };
}

import type { LocalisedText } from './localised-text.ts';

/**
 * A unit of measure (SDMX `UNIT_MEASURE`, CBS `MeasureCodes.Unit`).
 *
 * The patterns hold one `{n}` where the formatted number goes, so that a percentage, an amount of
 * money and a rate can all be written the way people write them.
 */
export interface Unit {
  /** The stable code, as datasets and CSV carry it: `%`, `jobs/1000`, `EUR_M`. */
  readonly code: string;
  /** The name on an axis or in a table head: "banen per 1.000 inwoners". */
  readonly label: LocalisedText;
  /** A number with its unit: `{n} banen per 1.000 inwoners`, `€ {n} miljoen`. */
  readonly pattern: LocalisedText;
  /** The same in the little room of an axis or a chip: `{n}%`. Default: the bare number. */
  readonly shortPattern?: LocalisedText;
  /** A difference between two figures, where it is called something else: percentage points. Default: `pattern`. */
  readonly differencePattern?: LocalisedText;
  /** The patterns for the number 1 (CLDR plural category `one`, in which 1.0 is not), where they differ: `{n} persoon`. */
  readonly one?: { readonly pattern?: LocalisedText; readonly differencePattern?: LocalisedText };
}

import { regionCode, type LocalisedText, type Region, type RegionCode } from '@stadspeil/core';

/** Municipalities of about one size, by their inhabitants on 1 January: from `from` up to but not `below`. */
export interface SizeClass {
  readonly id: string;
  readonly from: number;
  readonly below: number;
  /** How many inhabitants, as it stands on an axis and behind "gemeenten". */
  readonly size: LocalisedText;
  readonly sizeInPhrase: LocalisedText;
}

/** The classes that we use. The booklet of Almelo compares with the third. */
export const sizeClasses: readonly SizeClass[] = [
  {
    id: 'size-0-20k',
    from: 0,
    below: 20_000,
    size: { nl: 'minder dan 20.000 inwoners', en: 'fewer than 20,000 inhabitants' },
    sizeInPhrase: { nl: 'met minder dan 20.000 inwoners', en: 'of fewer than 20,000 inhabitants' },
  },
  {
    id: 'size-20-50k',
    from: 20_000,
    below: 50_000,
    size: { nl: '20.000–50.000 inwoners', en: '20,000–50,000 inhabitants' },
    sizeInPhrase: { nl: 'van 20.000 tot 50.000 inwoners', en: 'of 20,000 to 50,000 inhabitants' },
  },
  {
    id: 'size-50-100k',
    from: 50_000,
    below: 100_000,
    size: { nl: '50.000–100.000 inwoners', en: '50,000–100,000 inhabitants' },
    sizeInPhrase: { nl: 'van 50.000 tot 100.000 inwoners', en: 'of 50,000 to 100,000 inhabitants' },
  },
  {
    id: 'size-100k-up',
    from: 100_000,
    below: Infinity,
    size: { nl: '100.000 inwoners of meer', en: '100,000 inhabitants or more' },
    sizeInPhrase: { nl: 'met 100.000 inwoners of meer', en: 'of 100,000 inhabitants or more' },
  },
];

/**
 * The class of a municipality with so many inhabitants, or `undefined` for a number that is none.
 *
 * @example
 * ```ts
 * sizeClassOf(72_291)?.id; //=> 'size-50-100k'
 * ```
 */
export function sizeClassOf(inhabitants: number): SizeClass | undefined {
  return sizeClasses.find(({ from, below }) => from <= inhabitants && inhabitants < below);
}

/**
 * The code of a class in a year: who is in it changes with the population, so the year is part of it.
 *
 * @example
 * ```ts
 * sizeClassCode(sizeClassOf(72_291)!, 2015); //=> 'size-50-100k-2015'
 * ```
 */
export function sizeClassCode({ id }: SizeClass, year: number): RegionCode {
  return regionCode(`${id}-${year}`);
}

/** A size class by the population of 1 January of a year, as a region of a dataset. */
export function sizeClassRegion(sizeClass: SizeClass, year: number): Region {
  const { size, sizeInPhrase } = sizeClass;
  return {
    code: sizeClassCode(sizeClass, year),
    kind: 'size-class',
    name: { nl: `${size.nl} (${year})`, en: `${size.en} (${year})` },
    phrase: {
      nl: `gemeenten ${sizeInPhrase.nl} (${year})`,
      en: `municipalities ${sizeInPhrase.en} (${year})`,
    },
    parents: [],
    year,
  };
}

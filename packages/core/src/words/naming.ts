import type { Indicator } from '../definition/indicator.ts';
import type { Reference } from '../comparison/reference.ts';
import type { Observation } from '../observation/observation.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { fill } from '../format/fill.ts';
import type { TextLanguage } from './text-language.ts';

/** What sentences may be told beside the figures. */
export interface WordingOptions {
  /** The regions that the sentence may have to name. Default: none, and a region goes by its code. */
  readonly regions?: Iterable<Region>;
  /**
   * The reference of the comparison, where it was made from one: names what its figures alone do not
   * tell, such as an expected value, or a country without oneself.
   */
  readonly reference?: Reference;
  /** The definitions of other indicators that a sentence may have to name. */
  readonly indicators?: Iterable<Pick<Indicator, 'id' | 'title'>>;
  /**
   * A difference up to this, in the unit of the indicator, is called "nagenoeg gelijk". Default: one
   * that shows as zero (`isAlmostEqual`).
   */
  readonly almostEqual?: number;
}

/** Regions by code, read once from what the caller handed in. */
export type Gazetteer = ReadonlyMap<RegionCode, Region>;

/** Reads the regions that the caller handed in: once, since an iterator gives them once. */
export function gazetteer({ regions = [] }: Pick<WordingOptions, 'regions'>): Gazetteer {
  return new Map([...regions].map((region) => [region.code, region]));
}

/** The name of a region as it stands in a sentence. */
export function nameOf(code: RegionCode, regions: Gazetteer, language: TextLanguage): string {
  const region = regions.get(code);
  return region ? (region.phrase ?? region.name)[language.code] : code;
}

/**
 * The name of a benchmark: a municipality is "as a whole" against its own parts; a group of the same
 * region goes by its own name, and one of another region by both.
 */
export function benchmarkName(
  indicator: Pick<Indicator, 'dimensions'>,
  target: Observation,
  benchmark: Observation,
  { regions, reference }: { readonly regions: Gazetteer; readonly reference?: Reference },
  language: TextLanguage,
): string {
  if (reference?.kind === 'expected') return language.expected;
  const labels = categoryLabels(indicator, benchmark, language).join(', ');
  const isOtherGroup = labels !== categoryLabels(indicator, target, language).join(', ');
  if (isOtherGroup && labels && target.region === benchmark.region) return labels;
  const region = nameOf(benchmark.region, regions, language);
  const isWhole =
    regions.get(benchmark.region)?.kind === 'municipality' &&
    regions.get(target.region)?.parents.includes(benchmark.region);
  const name = isWhole ? fill(language.asWhole, { region }) : region;
  const isWithout = reference && 'withoutSelf' in reference && reference.withoutSelf;
  const whole = isWithout
    ? fill(language.without, { region: name, self: nameOf(target.region, regions, language) })
    : name;
  return isOtherGroup && labels ? `${whole} (${labels})` : whole;
}

/** What a sentence is about, as it stands inside the sentence and at its opening. */
export interface Subject {
  readonly name: string;
  readonly opening: string;
  /** Whether its verb is a plural: "gemeenten van 50.000 tot 100.000 inwoners komen". */
  readonly isPlural: boolean;
}

/** The region of a cell as the subject of a sentence, with its categories behind it. */
export function subjectOf(
  indicator: Pick<Indicator, 'dimensions'>,
  cell: Pick<Observation, 'region' | 'dimensions'>,
  regions: Gazetteer,
  language: TextLanguage,
): Subject {
  const region = regions.get(cell.region);
  const labels = categoryLabels(indicator, cell, language);
  const name = nameOf(cell.region, regions, language) + (labels.length > 0 ? ` (${labels.join(', ')})` : '');
  return {
    name,
    // A code stays as it is written.
    opening: region ? capitalise(name) : name,
    isPlural: region?.kind === 'size-class' && region.phrase !== undefined,
  };
}

/** The labels of the categories of a cell, in the order of the definition; codes without a label as they are. */
export function categoryLabels(
  { dimensions = [] }: Pick<Indicator, 'dimensions'>,
  { dimensions: cell = {} }: Pick<Observation, 'dimensions'>,
  language: TextLanguage,
): readonly string[] {
  return Object.entries(cell).map(([id, category]) => {
    const labels = dimensions.find((dimension) => dimension.id === id)?.categories ?? {};
    return (Object.hasOwn(labels, category) ? labels[category] : undefined)?.[language.code] ?? category;
  });
}

/** "1 gebied", "12 gebieden". */
export function countOfRegions(count: number, { ranking }: TextLanguage): string {
  return fill(ranking.regions[count === 1 ? 0 : 1], { n: String(count) });
}

/** Makes the first letter a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

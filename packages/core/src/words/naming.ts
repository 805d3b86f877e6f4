import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { fill } from '../format/fill.ts';
import type { Language } from './language.ts';

/** What sentences may be told beside the figures. */
export interface WordingOptions {
  /** The regions that the sentence may have to name. Default: none, and a region goes by its code. */
  readonly regions?: Iterable<Region>;
}

/** Regions by code, read once from what the caller handed in. */
export type Gazetteer = ReadonlyMap<RegionCode, Region>;

/** Reads the regions that the caller handed in: once, since an iterator gives them once. */
export function gazetteer({ regions = [] }: WordingOptions): Gazetteer {
  return new Map([...regions].map((region) => [region.code, region]));
}

/** The name of a region as it stands in a sentence. */
export function nameOf(code: RegionCode, regions: Gazetteer, language: Language): string {
  const region = regions.get(code);
  return region ? (region.phrase ?? region.name)[language.code] : code;
}

/** The name of a benchmark: a municipality is "as a whole" against its own parts. */
export function benchmarkName(
  target: RegionCode,
  benchmark: RegionCode,
  regions: Gazetteer,
  language: Language,
): string {
  const region = nameOf(benchmark, regions, language);
  const isWhole =
    regions.get(benchmark)?.kind === 'municipality' && regions.get(target)?.parents.includes(benchmark);
  return isWhole ? fill(language.asWhole, { region }) : region;
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
  language: Language,
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
  language: Language,
): readonly string[] {
  return Object.entries(cell).map(([id, category]) => {
    const labels = dimensions.find((dimension) => dimension.id === id)?.categories ?? {};
    return (Object.hasOwn(labels, category) ? labels[category] : undefined)?.[language.code] ?? category;
  });
}

/** "1 gebied", "12 gebieden". */
export function countOfRegions(count: number, { ranking }: Language): string {
  return fill(ranking.regions[count === 1 ? 0 : 1], { n: String(count) });
}

/** Makes the first letter a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { referenceRegions } from '../comparison/reference-regions.ts';
import type { Reference } from '../comparison/reference.ts';
import { enumerate } from '../format/enumerate.ts';
import { fill } from '../format/fill.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { RegionKind } from '../observation/region.ts';
import { gazetteer, nameOf, type Gazetteer, type WordingOptions } from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';

/** What a reference may be told beside the regions. */
export interface ReferenceWordingOptions extends Pick<WordingOptions, 'regions' | 'indicators'> {
  /** The region that looks at the reference. Without it "de provincie" has no name. */
  readonly region?: RegionCode;
}

/**
 * Says what a figure is held against, as it stands inside a sentence: "Overijssel", "andere gemeenten in
 * Twente", "wat te verwachten was". By name where the region and its parents are known, else by kind.
 *
 * Shape: a phrase without a capital and a full stop. A reference that nobody names is "niet genoemd".
 *
 * @example
 * ```ts
 * referencePhrase({ kind: 'province' }, nl); //=> 'de provincie'
 * referencePhrase({ kind: 'country', withoutSelf: true }, nl, { regions, region: almelo.region });
 * //=> 'Nederland zonder Almelo'
 * ```
 */
export function referencePhrase(
  reference: Reference,
  language: OperationLanguage,
  options: ReferenceWordingOptions = {},
): string {
  const regions = gazetteer(options);
  const { references, kinds } = language;
  const { region } = options;
  const self = region ? nameOf(region, regions, language) : references.self;
  switch (reference.kind) {
    case 'country':
    case 'province':
    case 'region':
    case 'city':
    case 'size-class': {
      const name = regionName(reference, region, regions, language) ?? references[reference.kind];
      return reference.withoutSelf ? fill(language.without, { region: name, self }) : name;
    }
    case 'regions': {
      const others = reference.regions.filter((code) => code !== region);
      const names = others.map((code) => nameOf(code, regions, language));
      return enumerate(reference.withSelf ? [...names, self] : names, language.period.and);
    }
    case 'siblings': {
      const kind = region ? kindOfAll([region], regions) : 'area';
      const others = fill(reference.withSelf ? references.all : references.others, { kind: kinds[kind][1] });
      const place = siblingsPlace(reference, region, regions, language);
      return place === null ? others : fill(references.in, { others, place });
    }
    case 'period':
      return fill(references.period, { period: formatPeriod(reference.period, language) });
    case 'expected':
      return language.expected;
    case 'unspecified':
      return reference.among
        ? fill(references.among, {
            reference: fill(references.others, { kind: kinds[reference.among][1] }),
          })
        : references.unspecified;
    case 'target':
    case 'whole':
    case 'opposite': {
      const title = [...(options.indicators ?? [])].find(({ id }) => id === reference.indicator)?.title;
      const name = references[reference.kind];
      return title ? fill(references.of, { reference: name, title: title[language.code] }) : name;
    }
    case 'past':
    case 'now':
    case 'zero':
    case 'categories':
      return references[reference.kind];
  }
}

/** The name of the region that a reference stands for, where the gazetteer knows it. */
function regionName(
  reference: Reference,
  region: RegionCode | undefined,
  regions: Gazetteer,
  language: OperationLanguage,
): string | null {
  const found = region === undefined ? [] : referenceRegions(reference, region, [...regions.values()]);
  const [code] = typeof found === 'string' ? [] : found;
  if (code === undefined) return null;
  const name = nameOf(code, regions, language);
  if (reference.kind === 'city') return fill(language.asWhole, { region: name });
  const { year } = 'year' in reference ? reference : {};
  return year ? fill(language.references.year, { reference: name, year: String(year) }) : name;
}

/** Where the siblings of a region are looked for, or `null` where that has no name. */
export function siblingsPlace(
  { within }: Extract<Reference, { kind: 'siblings' }>,
  region: RegionCode | undefined,
  regions: Gazetteer,
  language: OperationLanguage,
): string | null {
  const place = within ?? (region && regions.get(region)?.parents[0]);
  return place && regions.has(place) ? nameOf(place, regions, language) : null;
}

/** What regions are, where all are the same. */
export function kindOfAll(codes: readonly RegionCode[], regions: Gazetteer): RegionKind {
  const kinds = new Set(codes.map((code) => regions.get(code)?.kind ?? 'area'));
  const [kind = 'area'] = kinds;
  return kinds.size === 1 ? kind : 'area';
}

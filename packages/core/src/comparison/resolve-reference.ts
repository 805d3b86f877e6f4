import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { periodKey } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { Region, RegionKind } from '../observation/region.ts';
import type { Reference, ReferenceReason, ResolvedReference } from './reference.ts';
import { isMeasured, sameCategories } from './refusal.ts';

const kinds: Readonly<Record<'country' | 'province' | 'region' | 'city', RegionKind>> = {
  country: 'country',
  province: 'province',
  region: 'corop',
  city: 'municipality',
};

/**
 * Finds the figures that a reference stands for, seen from one region.
 *
 * Shape: hand in the observations of one indicator and, but for a reference to time, of one period;
 * those of the reference come back. `zero` gives none.
 * Absent cells: come back as they are, for the comparison to refuse; no row at all is `no-figures`. A
 * reference that cannot be found gives its reason, never an exception.
 * Without oneself: (N − n) ÷ (D − d) in the unit of the whole, from numerators and denominators; the
 * figure is `derived` and loses its interval. Without these it is `self-not-separable`.
 *
 * @example
 * ```ts
 * const found = resolveReference({ kind: 'size-class' }, almelo.region, regions, observations);
 * found.outcome === 'resolved' && found.observations.map((each) => each.value); //=> [740.1]
 * ```
 */
export function resolveReference(
  reference: Reference,
  region: RegionCode,
  regions: readonly Region[],
  observations: readonly Observation[],
): ResolvedReference {
  const own = observations.filter((each) => each.region === region);
  const found = figuresOf(reference, region, regions, observations, own);
  if (typeof found === 'string') return { outcome: 'unresolved', reason: found };
  if (found.length === 0 && reference.kind !== 'zero') return { outcome: 'unresolved', reason: 'no-figures' };
  if (!('withoutSelf' in reference) || !reference.withoutSelf) {
    return { outcome: 'resolved', observations: found };
  }
  const rest = found.flatMap((each) => withoutSelf(each, own) ?? []);
  return rest.length === found.length
    ? { outcome: 'resolved', observations: rest }
    : { outcome: 'unresolved', reason: 'self-not-separable' };
}

function figuresOf(
  reference: Reference,
  region: RegionCode,
  regions: readonly Region[],
  observations: readonly Observation[],
  own: readonly Observation[],
): readonly Observation[] | ReferenceReason {
  switch (reference.kind) {
    case 'unspecified':
      return 'reference-unspecified';
    case 'zero':
      return [];
    case 'expected':
      return [reference.observation];
    case 'past':
    case 'categories':
      return own;
    case 'period':
      return own.filter(({ period }) => periodKey(period) === periodKey(reference.period));
    case 'target':
      return own.filter((each) => 'kind' in each && (each.kind === 'target' || each.kind === 'plan'));
    case 'whole':
    case 'opposite':
      return own.filter(({ indicator }) => !reference.indicator || indicator === reference.indicator);
    default: {
      const codes = regionsOf(reference, region, regions);
      return typeof codes === 'string' ? codes : observations.filter((each) => codes.includes(each.region));
    }
  }
}

function regionsOf(
  reference: Extract<Reference, { kind: keyof typeof kinds | 'size-class' | 'regions' | 'siblings' }>,
  code: RegionCode,
  regions: readonly Region[],
): readonly RegionCode[] | ReferenceReason {
  if (reference.kind === 'regions') {
    return reference.regions.filter((each) => reference.withSelf || each !== code);
  }
  const region = regions.find((each) => each.code === code);
  if (!region) return 'region-unknown';
  if (reference.kind === 'size-class') return sizeClassOf(reference, region, regions);
  if (reference.kind === 'siblings') {
    const within = reference.within ?? region.parents[0];
    return regions
      .filter(({ kind, parents }) => kind === region.kind && within !== undefined && parents.includes(within))
      .map((each) => each.code)
      .filter((each) => reference.withSelf || each !== code);
  }
  const above = region.parents.find((parent) =>
    regions.some((each) => each.code === parent && each.kind === kinds[reference.kind]),
  );
  return above ? [above] : 'no-such-region';
}

function sizeClassOf(
  { code, year }: Extract<Reference, { kind: 'size-class' }>,
  region: Region,
  regions: readonly Region[],
): readonly RegionCode[] | ReferenceReason {
  const classes = regions.filter(
    (each) => each.kind === 'size-class' && (code === undefined || each.code === code),
  );
  const named = classes.filter((each) => region.parents.includes(each.code));
  // A dataset that names one class only, as a booklet does, means that one.
  const candidates = named.length > 0 ? named : classes;
  const fitting = candidates.filter((each) => !year || !each.year || each.year === year);
  if (candidates.length === 0) return 'no-such-region';
  if (fitting.length === 0) return 'size-class-year';
  return fitting.length > 1 ? 'several-size-classes' : fitting.map((each) => each.code);
}

function withoutSelf(whole: Observation, own: readonly Observation[]): MeasuredObservation | null {
  const self = own.find(
    (each) =>
      each.indicator === whole.indicator &&
      periodKey(each.period) === periodKey(whole.period) &&
      sameCategories(each, whole),
  );
  if (!self || !isMeasured(self) || !isMeasured(whole)) return null;
  const { interval, n, numerator = NaN, denominator = NaN, ...facts } = whole;
  const [above, below] = [numerator - (self.numerator ?? NaN), denominator - (self.denominator ?? NaN)];
  const value = (above / below) * (whole.value / (numerator / denominator));
  return below > 0 && Number.isFinite(value)
    ? { ...facts, value, qualifier: 'derived', numerator: above, denominator: below }
    : null;
}

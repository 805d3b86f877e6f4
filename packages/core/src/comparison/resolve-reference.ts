import { isOfKind, type MeasuredObservation, type Observation } from '../observation/observation.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { sameCategories } from '../observation/same-categories.ts';
import { samePeriod } from '../observation/same-period.ts';
import { latestPeriod } from './latest-period.ts';
import type { Reference, ReferenceReason, ResolvedReference } from './reference.ts';
import { referenceRegions } from './reference-regions.ts';
import { isMeasured } from './refusal.ts';

/**
 * Finds the figures that a reference stands for, seen from one region.
 *
 * Rule: see `Reference` for what each kind stands for. Without oneself: (N − n) ÷ (D − d) in the unit of
 * the whole, from numerators and denominators; the figure is `derived` and loses its interval.
 * Source of the rule: numerators and denominators of parts add up to those of the whole; the division of
 * regions is that of CBS, as the dataset gives it.
 * Shape: hand in the observations of one indicator and, but for a reference to time, of one period; those
 * of the reference come back. `zero` gives none.
 * Absent cells: come back as they are, for the comparison to refuse; no row at all is `no-figures`. A
 * reference that cannot be found gives its reason, never an exception. A whole without numerator or
 * denominator is `self-not-separable`.
 * Limits: it finds figures and computes none but those without oneself: the mean of peers is nobody's
 * figure.
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
  const unresolved = (reason: ReferenceReason): ResolvedReference => ({ outcome: 'unresolved', reason });
  if (typeof found === 'string') return unresolved(found);
  if (found.length === 0 && reference.kind !== 'zero') return unresolved('no-figures');
  const isWhole = !('withoutSelf' in reference && reference.withoutSelf);
  const rest = isWhole ? found : found.flatMap((each) => withoutSelf(each, own) ?? []);
  return rest.length === found.length
    ? { outcome: 'resolved', observations: rest }
    : unresolved('self-not-separable');
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
      return reference.observation ? [reference.observation] : [];
    case 'past':
      return own;
    case 'categories':
      return own.filter((each) => !reference.dimensions || sameCategories(each, reference));
    case 'now': {
      const seen = own.filter((each) => isOfKind(each, 'observed', 'approximate'));
      const now = latestPeriod(seen);
      return seen.filter((each) => each.period === now);
    }
    case 'period':
      return own.filter((each) => samePeriod(each, reference));
    case 'target': {
      const named = ofIndicator(own, reference);
      const goals = named.filter((each) => isOfKind(each, 'target', 'plan'));
      // A required level is a goal too, though its source does not call it one.
      return reference.indicator && goals.length === 0 ? named : goals;
    }
    case 'whole':
    case 'opposite':
      return ofIndicator(own, reference);
    default: {
      const codes = referenceRegions(reference, region, regions);
      return typeof codes === 'string' ? codes : observations.filter((each) => codes.includes(each.region));
    }
  }
}

function ofIndicator(
  figures: readonly Observation[],
  { indicator }: { readonly indicator?: string },
): readonly Observation[] {
  return figures.filter((each) => !indicator || each.indicator === indicator);
}

function withoutSelf(whole: Observation, own: readonly Observation[]): MeasuredObservation | null {
  const self = own.find(
    (each) => each.indicator === whole.indicator && samePeriod(each, whole) && sameCategories(each, whole),
  );
  if (!self || !isMeasured(self) || !isMeasured(whole)) return null;
  const { interval, n, numerator = NaN, denominator = NaN, ...facts } = whole;
  const [above, below] = [numerator - (self.numerator ?? NaN), denominator - (self.denominator ?? NaN)];
  const value = (above / below) * (whole.value / (numerator / denominator));
  return below > 0 && Number.isFinite(value)
    ? { ...facts, value, qualifier: 'derived', numerator: above, denominator: below }
    : null;
}

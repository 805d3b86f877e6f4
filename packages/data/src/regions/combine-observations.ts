import type { Indicator, MeasuredObservation, Observation, RegionCode, ValueType } from '@stadspeil/core';

/** How figures of areas become the figure of all of them together. */
export type CombinationRule = 'sum' | 'weight' | 'refuse';

/**
 * The rule for each kind of number: what is counted is added; what is divided is weighed by what it is
 * divided by; scores, indexes and differences are refused, because no weight makes them whole.
 */
export const combinationRules: Readonly<Record<ValueType, CombinationRule>> = {
  count: 'sum',
  amount: 'sum',
  share: 'weight',
  rate: 'weight',
  mean: 'weight',
  ratio: 'weight',
  index: 'refuse',
  balance: 'refuse',
  difference: 'refuse',
  year: 'refuse',
  duration: 'refuse',
};

/** Why figures were not combined. */
export type CombinationReason = 'no-parts' | 'no-rule' | 'part-absent' | 'part-uncertain' | 'weight-unknown';

/** The figure of all areas together, or why there is none. */
export type Combination =
  | { readonly outcome: 'combined'; readonly observation: MeasuredObservation }
  | { readonly outcome: 'refused'; readonly reason: CombinationReason };

/** More regions than this are not named one by one in a note. */
const namedAtMost = 20;

/**
 * Combines the figures of areas that do not overlap, of one indicator, period and category, into that of
 * `into`, by the rule of the indicator's value type.
 *
 * Units: those of the indicator, rounded to its decimals. A share or rate with numerators is computed anew
 * from their sums; one with denominators only is weighed, and is as exact as the printed parts are. The
 * figure is `derived`, is provisional when a part is, and says in its note what it is made of.
 * Absent cells: one part without a number, or of uncertain place, and the whole is refused with a reason.
 *
 * @example
 * ```ts
 * combineObservations(population, 'CR12', municipalities);
 * //=> { outcome: 'combined', observation: { region: 'CR12', value: 629284, qualifier: 'derived', … } }
 * ```
 */
export function combineObservations(
  { valueType, decimals }: Pick<Indicator, 'valueType' | 'decimals'>,
  into: RegionCode,
  parts: readonly Observation[],
): Combination {
  const rule = combinationRules[valueType];
  const measured = parts.filter((each): each is MeasuredObservation => each.state === 'measured');
  const [first] = measured;
  if (rule === 'refuse') return refused('no-rule');
  if (parts.length === 0) return refused('no-parts');
  if (!first || measured.length < parts.length) return refused('part-absent');
  if (measured.some(({ certainty }) => certainty === 'uncertain')) return refused('part-uncertain');
  const whole = rule === 'sum' ? { value: add(measured, ({ value }) => value) } : weigh(measured);
  if (!whole) return refused('weight-unknown');
  const { indicator, period, dimensions, kind } = first;
  const codes =
    measured.length > namedAtMost
      ? `${measured.length} regions`
      : measured.map(({ region }) => region).join(', ');
  return {
    outcome: 'combined',
    observation: {
      indicator,
      region: into,
      period,
      ...(dimensions && { dimensions }),
      state: 'measured',
      ...whole,
      value: Number(whole.value.toFixed(decimals)),
      status: measured.find(({ status }) => status !== 'normal')?.status ?? 'normal',
      kind,
      qualifier: 'derived',
      certainty: measured.some(({ certainty }) => certainty === 'order-mapped') ? 'order-mapped' : 'proven',
      note: rule === 'sum' ? `Sum of ${codes}.` : `Mean of ${codes}, weighed by what they are divided by.`,
    },
  };
}

type Whole = Pick<MeasuredObservation, 'value' | 'numerator' | 'denominator'>;

function weigh(parts: readonly MeasuredObservation[]): Whole | null {
  const denominator = add(parts, (each) => each.denominator ?? NaN);
  if (!(denominator > 0)) return null;
  const numerator = add(parts, (each) => each.numerator ?? NaN);
  const scale = scaleOf(parts);
  if (Number.isFinite(numerator) && scale !== null) {
    return { value: (scale * numerator) / denominator, numerator, denominator };
  }
  const weighed = add(parts, (each) => each.value * (each.denominator ?? NaN));
  return { value: weighed / denominator, denominator };
}

/** 1, 100 for a share, 1,000 for a rate: the power of ten between the quotient and the printed value. */
function scaleOf(parts: readonly MeasuredObservation[]): number | null {
  const clear = parts.filter(({ value, numerator = 0 }) => value > 0 && numerator > 0);
  const largest = clear.reduce<MeasuredObservation | undefined>(
    (best, each) => ((each.numerator ?? 0) > (best?.numerator ?? 0) ? each : best),
    undefined,
  );
  if (!largest) return null;
  const { value, numerator = NaN, denominator = NaN } = largest;
  return 10 ** Math.round(Math.log10(value / (numerator / denominator)));
}

function add(parts: readonly MeasuredObservation[], of: (part: MeasuredObservation) => number): number {
  return parts.reduce((sum, each) => sum + of(each), 0);
}

function refused(reason: CombinationReason): Combination {
  return { outcome: 'refused', reason };
}

import type { Indicator, ValueType } from '../definition/indicator.ts';
import { fill } from '../format/fill.ts';
import { formatPercent } from '../format/format-number.ts';
import { formatDifference } from '../format/format-value.ts';
import type { Qualifier } from '../observation/observation.ts';
import { roundTo } from '../statistics/round-to.ts';
import type { Comparative, TextLanguage } from './text-language.ts';

const bareTypes: readonly ValueType[] = ['count', 'rate', 'mean', 'index', 'ratio'];
const boundlessQualifiers: readonly Qualifier[] = ['exact', 'average', 'example', 'derived'];

/**
 * Whether a difference is there and yet so small that sentences call it "nagenoeg gelijk": one that
 * shows as zero in the decimals of the indicator, or up to a wider threshold that the caller declares.
 *
 * Units: both in the unit of the indicator. A threshold narrower than what shows as zero changes nothing.
 *
 * @example
 * ```ts
 * isAlmostEqual(jobs, 0.04); //=> true
 * isAlmostEqual(jobs, 0.4); //=> false
 * isAlmostEqual(jobs, 0.4, 0.5); //=> true
 * ```
 */
export function isAlmostEqual(
  { decimals }: Pick<Indicator, 'decimals'>,
  difference: number,
  almostEqual: number = 0,
): boolean {
  return difference !== 0 && (roundTo(difference, decimals) === 0 || Math.abs(difference) <= almostEqual);
}

/**
 * The size of a difference without its direction: "104,8 (14,2%)", "4 procentpunt".
 *
 * The unit is left out where the figure before it has just named it. Figures that are about, at least
 * or almost something differ by about something, and by no percentage.
 */
export function differencePhrase(
  indicator: Indicator,
  difference: number,
  percentDifference: number | null,
  qualifiers: readonly Qualifier[],
  language: TextLanguage,
): string {
  const { unit, valueType } = indicator;
  const isBare = bareTypes.includes(valueType) && unit.code !== '%' && !unit.differencePattern;
  const size = formatDifference(indicator, Math.abs(difference), language, {
    unit: isBare ? 'none' : 'full',
  });
  if (!qualifiers.every((qualifier) => boundlessQualifiers.includes(qualifier))) {
    return fill(language.qualified.about, { n: size });
  }
  const percent = Math.abs(percentDifference ?? 0);
  const isTelling = valueType !== 'share' && unit.code !== '%' && roundTo(percent, 1) > 0;
  return isTelling ? `${size} (${formatPercent(percent, language)})` : size;
}

/** The words for more and less of an indicator: more and fewer, later and earlier, or higher and lower. */
export function comparativeOf(
  { valueType }: Pick<Indicator, 'valueType'>,
  language: TextLanguage,
): Comparative {
  return language.comparatives[valueType] ?? language.comparatives.level;
}

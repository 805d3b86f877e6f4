import { fill } from '../format/fill.ts';
import { formatPercent } from '../format/format-number.ts';
import type { FormatLanguage } from '../format/format-language.ts';
import type { Method, MethodLanguage, TooLittleReason } from './method-language.ts';

/**
 * Says by which rule something was tested or calculated, so that a page can say it beside the result.
 *
 * Shape: the `method` of a comparison, an interval or a test; `level` as a fraction.
 *
 * @example
 * ```ts
 * methodPhrase('wilson', nl); //=> 'het interval van Wilson'
 * methodPhrase('interval-of-difference', nl, { level: 0.95 }); //=> 'het interval van het verschil, met 95% zekerheid'
 * ```
 */
export function methodPhrase(
  method: Method,
  language: MethodLanguage & Pick<FormatLanguage, 'locale'>,
  { level }: { readonly level?: number } = {},
): string {
  const { names, atLevel } = language.method;
  if (level === undefined) return names[method];
  const percent = formatPercent(level * 100, language, Number.isInteger(level * 100) ? 0 : 1);
  return fill(atLevel, { method: names[method], level: percent });
}

/**
 * Says why there were too few data for a statistic.
 *
 * @example
 * ```ts
 * tooLittleDataSentence(meanInterval({ mean: 7.2, standardDeviation: 1.5, n: 1 }), nl);
 * //=> 'Niet berekend: er zijn te weinig waarnemingen.'
 * ```
 */
export function tooLittleDataSentence(
  { reason }: { readonly reason: TooLittleReason },
  { method }: MethodLanguage,
): string {
  return fill(method.tooLittle, { reason: method.tooLittleReasons[reason] });
}

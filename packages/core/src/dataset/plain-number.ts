/**
 * A number in digits with a decimal point, without grouping or exponent, that reads back as the same
 * number; nothing for none. Takes what a dataset can hold: numbers of at most ten decimals.
 *
 * @example
 * ```ts
 * plainNumber(1e-7); //=> '0.0000001'
 * ```
 */
export function plainNumber(value: number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const decimals = (mantissa.split('.')[1]?.length ?? 0) - Number(exponent);
  return decimals > 0 ? value.toFixed(decimals) : BigInt(value).toString();
}

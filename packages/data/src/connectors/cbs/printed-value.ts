import type { CbsRow } from './cbs-table.ts';

const numeric = /^-?\d+(\.\d+)?$/;

/**
 * A figure as older tables write it: a padded text with a decimal point. `.` is unknown, unreliable or
 * secret, and the source does not say which; an empty text is a figure that cannot occur. What is neither
 * these nor a number gives `null`.
 *
 * @example
 * ```ts
 * printedValue('     5.2'); //=> { value: 5.2, valueAttribute: 'None' }
 * printedValue('       .'); //=> { value: null, valueAttribute: 'Unknown' }
 * ```
 */
export function printedValue(text: string): Pick<CbsRow, 'value' | 'valueAttribute'> | null {
  const printed = text.trim();
  if (printed === '') return { value: null, valueAttribute: 'Impossible' };
  if (printed === '.') return { value: null, valueAttribute: 'Unknown' };
  return numeric.test(printed) ? { value: Number(printed), valueAttribute: 'None' } : null;
}

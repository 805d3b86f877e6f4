/** Why a text is no amount for a field. */
export type AmountFault = 'notAmount' | 'belowZero' | 'noAmount';

/** What a field takes. */
export interface AmountRule {
  /** What stands before decimals in the language of the reader. */
  readonly decimal: ',' | '.';
  /** Whether less than nothing is an amount here. */
  readonly isSigned: boolean;
  /** Whether the field must have an amount; else an empty one means that it is not known. */
  readonly isRequired: boolean;
}

/**
 * Reads an amount as people type it, with a comma or a point before the decimals; `null` for an empty text.
 *
 * "1.550" is one and a half to one reader and some fifteen hundred to another: in a language that groups
 * thousands by that mark it is refused, not guessed.
 *
 * @example
 * ```ts
 * readAmount('1,55', { decimal: ',', isSigned: true, isRequired: false }); //=> 1.55
 * ```
 */
export function readAmount(
  text: string,
  { decimal, isSigned, isRequired }: AmountRule,
): number | null | AmountFault {
  const typed = text.trim();
  if (!typed) return isRequired ? 'noAmount' : null;
  const [, sign, whole = '', mark, decimals = ''] = /^([-−]?)(\d+)(?:([.,])(\d+))?$/.exec(typed) ?? [];
  const isGroup = mark !== decimal && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!whole || isGroup) return 'notAmount';
  const amount = Number(`${whole}.${decimals || '0'}`);
  if (!sign || !amount) return amount;
  return isSigned ? -amount : 'belowZero';
}

import { describe, expect, test } from 'vitest';
import { readAmount, type AmountRule } from './read-amount.ts';

const dutch: AmountRule = { decimal: ',', isSigned: false, isRequired: false };
const english: AmountRule = { ...dutch, decimal: '.' };

describe('readAmount', () => {
  test.each([
    ['1,55', 1.55],
    ['1.55', 1.55],
    [' 6 ', 6],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1,550', 1.55],
    ['2500', 2500],
    ['-0', 0],
  ])('reads "%s" in Dutch', (text, amount) => {
    expect(readAmount(text, dutch)).toBe(amount);
  });

  test('gives what the documentation says', () => {
    expect(readAmount('1,55', { decimal: ',', isSigned: true, isRequired: false })).toBe(1.55);
  });

  test.each([
    ['1.550', dutch],
    ['12,550', english],
    ['1.234,50', dutch],
    ['een', dutch],
    ['1,', dutch],
    [',5', dutch],
    ['1e3', dutch],
    ['€ 5', dutch],
    ['1 000', dutch],
  ])('guesses nothing: "%s"', (text, rule) => {
    expect(readAmount(text, rule)).toBe('notAmount');
  });

  test('takes less than nothing only where that is an amount', () => {
    expect(readAmount('-2,5', dutch)).toBe('belowZero');
    expect(readAmount('-2,5', { ...dutch, isSigned: true })).toBe(-2.5);
    expect(readAmount('−2,5', { ...dutch, isSigned: true })).toBe(-2.5);
  });

  test('tells an empty field from zero', () => {
    expect(readAmount(' ', dutch)).toBeNull();
    expect(readAmount('', { ...dutch, isRequired: true })).toBe('noAmount');
    expect(readAmount('0', { ...dutch, isRequired: true })).toBe(0);
  });
});

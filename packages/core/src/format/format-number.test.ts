import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { formatNumber, formatPercent } from './format-number.ts';

describe('formatNumber', () => {
  test.each([
    [1234.5, 1, '1.234,5', '1,234.5'],
    [12345, 0, '12.345', '12,345'],
    [0, 0, '0', '0'],
    [0, 2, '0,00', '0.00'],
    [-0.3, 2, '-0,30', '-0.30'],
    [-0, 1, '0,0', '0.0'],
    [-0.04, 1, '0,0', '0.0'],
    [1.005, 2, '1,01', '1.01'],
    [844.95, 1, '845,0', '845.0'],
    [1e21, 0, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  ])('%d with %d decimals is %s and %s', (value, decimals, dutch, english) => {
    expect(formatNumber(value, decimals, nl)).toBe(dutch);
    expect(formatNumber(value, decimals, en)).toBe(english);
  });

  test.each([
    [3, '+3,0'],
    [-3, '-3,0'],
    [0, '0,0'],
    [0.04, '0,0'],
    [-0.04, '0,0'],
  ])('%d with its sign is %s', (value, text) => {
    expect(formatNumber(value, 1, nl, { signed: true })).toBe(text);
  });

  test('leaves thousands alone when asked', () => {
    expect(formatNumber(2019, 0, nl, { grouped: false })).toBe('2019');
  });

  test.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => formatNumber(value, 0, nl)).toThrow(expect.objectContaining({ code: 'NUMBER_INVALID' }));
  });
});

describe('formatPercent', () => {
  test('takes percent, by default with one decimal', () => {
    expect(formatPercent(14.16, nl)).toBe('14,2%');
    expect(formatPercent(14.16, en)).toBe('14.2%');
    expect(formatPercent(14.16, nl, 0)).toBe('14%');
  });
});

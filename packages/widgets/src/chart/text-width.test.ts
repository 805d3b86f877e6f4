import { expect, it } from 'vitest';
import { measureText } from './text-width.ts';

it('gives an empty text no width', () => {
  expect(measureText('')).toBe(0);
});

it('gives every digit the same width', () => {
  expect(new Set([...'0123456789'].map(measureText)).size).toBe(1);
});

it('gives a letter with an accent the width of the letter, however it is written', () => {
  expect(measureText('é')).toBe(measureText('e'));
  expect(measureText('e\u0301')).toBe(measureText('e'));
  expect(measureText('Curaçao')).toBe(measureText('Curacao'));
});

it('gives wide letters more room than narrow ones, and unknown ones that of a digit', () => {
  expect(measureText('WWW')).toBeGreaterThan(2 * measureText('iii'));
  expect(measureText('ж')).toBe(measureText('0'));
});

import { describe, expect, test } from 'vitest';
import { regionCode } from './region-code.ts';

describe('regionCode', () => {
  test.each([
    'NL01',
    'LD04',
    'PV23',
    'CR12',
    'GM0141',
    'WK014110',
    'BU01411000',
    'size-50-100k',
    'almelo-binnenstad',
    'almelo/de-riet',
  ])('takes %s as it is', (code) => {
    expect(regionCode(code)).toBe(code);
  });

  test.each([
    '',
    'GM141',
    'gm0141 ',
    'NL01  ',
    'Almelo',
    'almelo/de-riet/noord',
    'almelo/',
    '-almelo',
    'a--b',
  ])('refuses %j', (code) => {
    expect(() => regionCode(code)).toThrow(expect.objectContaining({ code: 'REGION_CODE_INVALID' }));
  });
});

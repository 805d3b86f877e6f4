import { describe, expect, test } from 'vitest';
import { cbsPeriod } from './cbs-period.ts';
import { cbsRegion } from './cbs-region.ts';

describe('cbsPeriod', () => {
  test.each([
    ['2020JJ00', '2020'],
    ['2020KW01', '2020-Q1'],
    ['2020KW04', '2020-Q4'],
    ['2010MM12', '2010-12'],
    ['2018JJ00 ', '2018'],
  ])('%s is %s', (code, period) => {
    expect(cbsPeriod(code)).toBe(period);
  });

  test.each(['2020', '2020KW05', '2020MM13', '2020JJ01', '2020W101', '20060101', '2020 1e kwartaal', ''])(
    'refuses "%s"',
    (code) => {
      expect(() => cbsPeriod(code)).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' }));
    },
  );
});

describe('cbsRegion', () => {
  test.each([
    ['GM0141    ', 'GM0141'],
    ['PV23  ', 'PV23'],
    ['NL00', 'NL01'],
    ['NL01', 'NL01'],
    ['WK014110', 'WK014110'],
  ])('%s is %s', (code, region) => {
    expect(cbsRegion(code)).toBe(region);
  });

  test.each(['RE05', 'Overijssel (PV)', ''])('refuses "%s"', (code) => {
    expect(() => cbsRegion(code)).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' }));
  });
});

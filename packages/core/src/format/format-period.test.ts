import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { period } from '../observation/period.ts';
import { formatPeriod, formatPeriodShort } from './format-period.ts';

describe('formatPeriod', () => {
  test.each([
    ['2017', '2017', '2017'],
    ['2020-Q1', '1e kwartaal 2020', '1st quarter 2020'],
    ['2020-Q2', '2e kwartaal 2020', '2nd quarter 2020'],
    ['2020-Q3', '3e kwartaal 2020', '3rd quarter 2020'],
    ['2020-Q4', '4e kwartaal 2020', '4th quarter 2020'],
    ['2017-03', 'maart 2017', 'March 2017'],
    ['2017-12?', 'december 2017 (afgeleid)', 'December 2017 (inferred)'],
    ['2016/2023', '2016 tot en met 2023', '2016 to 2023'],
    ['../2020', 'tot en met 2020', 'up to and including 2020'],
    ['2023/..', 'vanaf 2023', 'from 2023'],
    ['2018>2030', 'van 2018 tot 2030', 'from 2018 to 2030'],
    ['2018?>2030', 'van 2018 (afgeleid) tot 2030', 'from 2018 (inferred) to 2030'],
    ['2018,2019', '2018 en 2019', '2018 and 2019'],
    ['2018,2019,2020', '2018, 2019 en 2020', '2018, 2019 and 2020'],
    ['2017?', '2017 (afgeleid)', '2017 (inferred)'],
    ['unknown', 'jaar onbekend', 'year unknown'],
    ['unknown@2018', 'jaar onbekend (gepubliceerd in 2018)', 'year unknown (published in 2018)'],
    ['0850', '0850', '0850'],
  ])('%s is %s and %s', (code, dutch, english) => {
    expect(formatPeriod(period(code), nl)).toBe(dutch);
    expect(formatPeriod(period(code), en)).toBe(english);
  });
});

describe('formatPeriodShort', () => {
  test.each([
    ['2017', '2017', '2017'],
    ['2020-Q1', '2020-K1', '2020 Q1'],
    ['2017-03', 'mrt 2017', 'Mar 2017'],
    ['2016/2023', '2016–2023', '2016–2023'],
    ['../2020', 't/m 2020', 'to 2020'],
    ['2023/..', 'vanaf 2023', 'from 2023'],
    ['2018>2030', '2018 → 2030', '2018 → 2030'],
    ['2017?', '2017 (afgeleid)', '2017 (inferred)'],
    ['unknown@2018', 'onbekend', 'unknown'],
  ])('%s is %s and %s', (code, dutch, english) => {
    expect(formatPeriodShort(period(code), nl)).toBe(dutch);
    expect(formatPeriodShort(period(code), en)).toBe(english);
  });
});

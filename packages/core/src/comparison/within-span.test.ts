import { describe, expect, test } from 'vitest';
import { period } from '../observation/period.ts';
import { isWithinSpan } from './within-span.ts';

describe('isWithinSpan', () => {
  test.each([
    ['2013', '2014/2016', false],
    ['2014', '2014/2016', true],
    ['2016', '2014/2016', true],
    ['2016-Q4', '2014/2016', true],
    ['2016-12', '2014/2016', true],
    ['2017', '2014/2016', false],
    ['2017-Q1', '2014/2016', false],
    ['2017-01', '2014/2016', false],
    ['2013-12', '2014/2016', false],
    ['1900', '../2016', true],
    ['2017', '../2016', false],
    ['2100', '2014/..', true],
    ['2013', '2014/..', false],
    ['2018', '2018>2030', true],
    ['2030', '2018>2030', true],
    ['2031', '2018>2030', false],
    ['2017', '2018>2030', false],
    ['unknown@2018', '2014/2016', false],
  ])('%s in %s: %s', (at, span, isWithin) => {
    expect(isWithinSpan(period(at), period(span))).toBe(isWithin);
  });
});

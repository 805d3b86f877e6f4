import { describe, expect, test } from 'vitest';
import { isInferredPeriod, isUnknownPeriod, period, periodKey, periodParts, periodStart } from './period.ts';

const valid = [
  '2017',
  '2017?',
  '2017-Q1',
  '2017-Q4?',
  '2017-03',
  '2017-12?',
  '2016/2023',
  '2018?/2018-Q2',
  '../2020',
  '2023/..',
  '2018>2030',
  '2018?>2030?',
  '2018>2018-Q3',
  '2018,2019',
  '2018,2019-Q2,2020?',
  'unknown',
  'unknown@2018',
];

describe('period', () => {
  test.each(valid)('%s is canonical: it comes back as it went in', (code) => {
    expect(period(code)).toBe(code);
    expect(period(period(code))).toBe(code);
  });

  test.each([
    '',
    '17',
    '02017',
    '2017 ',
    '2017-Q0',
    '2017-Q5',
    '2017-Q1-Q2',
    '2017-00',
    '2017-13',
    '2017-3',
    '2017??',
    '?2017',
    '2017JJ00',
    '../..',
    '2023/2016',
    '2016/2020/2023',
    '2016/',
    '2030>2018',
    '2018>',
    '2018>..',
    '2018>2020>2022',
    '2018,',
    ',2018',
    '2019,2018',
    '2018,2018',
    'unknown@18',
    'unknown@',
    'Unknown',
  ])('refuses %j', (code) => {
    expect(() => period(code)).toThrow(expect.objectContaining({ code: 'PERIOD_INVALID' }));
  });

  test('keeps the year of publication beside an unknown period, and beside no other', () => {
    expect(period('unknown', { publishedIn: 2018 })).toBe('unknown@2018');
    expect(period('2017', { publishedIn: 2018 })).toBe('2017');
    expect(() => period('unknown', { publishedIn: 18 })).toThrow(
      expect.objectContaining({ code: 'PERIOD_INVALID' }),
    );
  });
});

describe('periodParts', () => {
  const point = (year: number, inferred = false) => ({ kind: 'year', year, part: 1, inferred });

  test.each([
    ['2017-Q3?', { kind: 'quarter', year: 2017, part: 3, inferred: true }],
    ['2017-11', { kind: 'month', year: 2017, part: 11, inferred: false }],
    ['2016/2023', { kind: 'span', from: point(2016), to: point(2023) }],
    ['../2020', { kind: 'span', from: null, to: point(2020) }],
    ['2023/..', { kind: 'span', from: point(2023), to: null }],
    ['2018?>2030', { kind: 'change', base: point(2018, true), horizon: point(2030) }],
    ['2018,2019', { kind: 'each', points: [point(2018), point(2019)] }],
    ['unknown', { kind: 'unknown', publishedIn: null }],
    ['unknown@2018', { kind: 'unknown', publishedIn: 2018 }],
  ])('takes %s apart', (code, parts) => {
    expect(periodParts(period(code))).toEqual(parts);
  });

  test('refuses what period() did not make', () => {
    expect(() => periodParts('next year' as ReturnType<typeof period>)).toThrow(TypeError);
  });
});

describe('periodStart', () => {
  test('orders periods of unlike length, unknown ones last', () => {
    const ordered = [
      '2016/2023',
      '2017',
      '2017-Q2',
      '2017-05',
      '2018,2019',
      '../2020',
      '2018>2030',
      'unknown',
    ];
    expect(ordered.toReversed().toSorted((a, b) => periodStart(period(a)) - periodStart(period(b)))).toEqual(
      ordered,
    );
  });

  test.each(valid)('%s starts where its key starts', (code) => {
    const made = period(code);
    expect(periodStart(periodKey(made))).toBe(periodStart(made));
    expect(isInferredPeriod(periodKey(made))).toBe(false);
  });
});

describe('the marks of a period', () => {
  test.each([
    ['2018?>2030', true, false],
    ['2018', false, false],
    ['unknown@2018', false, true],
  ])('%s: inferred %s, unknown %s', (code, isInferred, isUnknown) => {
    expect(isInferredPeriod(period(code))).toBe(isInferred);
    expect(isUnknownPeriod(period(code))).toBe(isUnknown);
  });
});

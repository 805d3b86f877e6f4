import { describe, expect, test } from 'vitest';
import {
  ageBands,
  ages,
  balances,
  bookletFigure,
  bookletIndicator,
  millions,
  notPrinted,
} from '../testing/booklet-figures.ts';
import { period } from '../observation/period.ts';
import { compareParts } from './compare-parts.ts';
import { compare, type ComparisonRequest } from './compare.ts';

// The kinds of parts that a city booklet prints, with its figures; expected values by hand.

describe('C12: parts of a whole', () => {
  test('the age groups of 2030 are four almost equal quarters', () => {
    expect(compareParts(ages, ageBands)).toMatchObject({
      sum: 100,
      whole: 100,
      rest: 0,
      spread: 3,
      direction: 'equal',
      parts: [{ rank: 1 }, { rank: 3 }, { rank: 1 }, { rank: 4 }],
    });
  });

  test('eight amounts of the budget stand apart from five labels, so none is a part', () => {
    const budget = bookletIndicator({ id: 'budget', valueType: 'amount', decimals: 0 }, 'EUR_K');
    const amounts = [8318, 15585, 5819, 5574, 18137, 149164, 10461, 48236].map((value, i) =>
      bookletFigure(budget, value, '2018', { kind: 'plan', certainty: 'uncertain', run: i + 1 }),
    );
    expect(compareParts(budget, amounts)).toMatchObject({ reason: 'uncertain' });
    // 8318 + 15585 + 5819 + 5574 + 18137 + 149164 + 10461 + 48236 = 261,294
    expect(compareParts(budget, amounts, { includeUncertain: true })).toMatchObject({ sum: 261_294 });
  });
});

describe('C25: parts add up to their total', () => {
  test.each([
    ['2018', -0.3, 0.2, -0.1, 0],
    ['2019', 0.95, 0.05, 1, 0],
    ['2020', 0.28, 0.07, 0.34, -0.01],
    ['2021', -0.22, 0.18, -0.03, 0.01],
  ])('the rows of %s do within rounding', (year, adopted, circular, updated, rest) => {
    const parts = [adopted, circular].map((value) => bookletFigure(balances, value, year));
    const total = { indicator: balances, observation: bookletFigure(balances, updated, year) };
    expect(compareParts(balances, parts, { total })).toMatchObject({ rest, direction: 'equal' });
  });

  test('the two halves of the fund make 200', () => {
    const parts = [bookletFigure(millions, 100, '2018'), bookletFigure(millions, 100, '2018')];
    const total = { indicator: millions, observation: bookletFigure(millions, 200, '2018') };
    expect(compareParts(millions, parts, { total })).toMatchObject({ rest: 0, direction: 'equal' });
  });

  test('the draws of the cautious route make 6.0', () => {
    const draws = [1, 2, 3].map((value, i) => bookletFigure(millions, value, String(2020 + i)));
    const total = { indicator: millions, observation: bookletFigure(millions, 6, '2020/2022') };
    expect(compareParts(millions, draws, { total })).toMatchObject({ reason: 'period-mismatch' });
    expect(compareParts(millions, draws, { total, acrossPeriods: true })).toMatchObject({
      sum: 6,
      direction: 'equal',
    });
  });
});

test('C31: two age groups are the largest together', () => {
  const comparison = compareParts(ages, ageBands);
  const largest = comparison.outcome === 'compared' && comparison.parts.filter(({ rank }) => rank === 1);
  expect(largest).toMatchObject([
    { observation: { dimensions: { age: '0-24' } } },
    { observation: { dimensions: { age: '45-64' } } },
  ]);
});

test('C32: several answers to one question need not make 100', () => {
  // The booklet prints the question (why people visit the centre) and no number; these are made up.
  const purposes = [60, 45, 20].map((value, i) =>
    bookletFigure(ages, value, notPrinted, { dimensions: { purpose: String(i) } }),
  );
  expect(compareParts(ages, purposes, { isMultiResponse: true })).toMatchObject({
    parts: [{ shownShare: 60 }, { shownShare: 45 }, { shownShare: 20 }],
  });
});

describe('C33: one part of a total', () => {
  test('the state pays 100 of the 200 million', () => {
    const part = bookletFigure(millions, 100, '2018');
    const total = { indicator: millions, observation: bookletFigure(millions, 200, '2018') };
    expect(compareParts(millions, [part], { total })).toMatchObject({
      parts: [{ share: 50 }],
      rest: 100,
      direction: 'lower',
    });
  });

  test('2 of the 6.5 million to save, whose periods the source itself puts together', () => {
    const own = [bookletFigure(millions, 2, '2018/2020')];
    const total = { indicator: millions, observation: bookletFigure(millions, 6.5, '../2020') };
    expect(compareParts(millions, own, { total })).toMatchObject({ reason: 'period-mismatch' });
    // 2 ÷ 6.5 = 30.769…%
    expect(compareParts(millions, own, { total, acrossPeriods: true })).toMatchObject({
      parts: [{ share: expect.closeTo(30.769, 3), shownShare: 31 }],
      rest: 4.5,
    });
  });
});

test('what each part did to a change adds up to it', () => {
  // The adopted row and the circular from 2018 to 2019: +1.25 and −0.15, together the +1.10 of the sum.
  const at = (year: string, values: readonly number[]) =>
    values.map((value, i) => bookletFigure(balances, value, year, { dimensions: { row: String(i) } }));
  expect(compareParts(balances, at('2019', [0.95, 0.05]), { before: at('2018', [-0.3, 0.2]) })).toMatchObject(
    {
      parts: [
        { contribution: { difference: 1.25, growthPoints: null } },
        { contribution: { difference: -0.15, growthPoints: null } },
      ],
    },
  );
});

describe('parts as data', () => {
  const request: ComparisonRequest = {
    operation: 'parts',
    indicator: ages,
    region: ageBands[0]!.region,
    reference: { kind: 'whole' },
  };

  test('a row for all together is the total, and no part', () => {
    const all = bookletFigure(ages, 100, '2030', { kind: 'forecast' });
    expect(compare(request, [...ageBands, all], { regions: [] })).toMatchObject([
      { sum: 100, total: { value: 100 }, parts: [{}, {}, {}, {}], direction: 'equal' },
    ]);
  });

  test('since an earlier period, with what each part did', () => {
    // Made up: those over 65 were 20% in 2018, and 23% are expected.
    const before = [27, 27, 26, 20].map((value, i) => ({
      ...ageBands[i]!,
      value,
      period: period('2018'),
      kind: 'observed' as const,
    }));
    const [comparison] = compare(
      { ...request, period: period('2030'), since: period('2018') },
      [...ageBands, ...before],
      { regions: [] },
    );
    expect(comparison).toMatchObject({
      parts: [-1, -2, 0, 3].map((difference) => ({ contribution: { difference } })),
    });
  });
});

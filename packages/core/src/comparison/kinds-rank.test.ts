import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import { regionCode } from '../observation/region-code.ts';
import {
  ageBands,
  ages,
  bookletFigure,
  bookletIndicator,
  bookletRegions,
  notPrinted,
  rating,
} from '../testing/booklet-figures.ts';
import { compareRank } from './compare-rank.ts';
import { compare, type ComparisonRequest } from './compare.ts';
import type { Reference } from './reference.ts';

// The kinds of rank that a city booklet prints, with its figures; expected values by hand.

const youthCare = bookletIndicator({ id: 'youth-care-use', valueType: 'share' }, '%');

function rankOf(
  indicator: typeof youthCare,
  region: string,
  reference: Reference,
  cells: readonly Observation[],
  changes: Partial<ComparisonRequest> = {},
) {
  const request = {
    operation: 'rank',
    indicator,
    region: regionCode(region),
    reference,
    ...changes,
  } as const;
  return compare(request, cells, { regions: bookletRegions });
}

describe.each([
  ['C7: rank in the province', 'PV23'],
  ['C8: rank in the region', 'CR12'],
])('%s', (_kind, within) => {
  const reference: Reference = { kind: 'siblings', within: regionCode(within) };
  const cell = (region: string, value: number) => bookletFigure(youthCare, value, notPrinted, { in: region });

  test('13.4% is printed of Almelo alone: no rank', () => {
    expect(rankOf(youthCare, 'GM0141', reference, [cell('GM0141', 13.4)])).toMatchObject([
      { reason: 'no-figures' },
    ]);
  });

  test('with some of the others it is a rank among those, and the rest are named', () => {
    expect(rankOf(youthCare, 'GM0141', reference, [cell('GM0141', 13.4), cell('GM0153', 12)])).toMatchObject([
      { rank: 1, of: 2, extreme: 'highest', unranked: [{ region: 'GM0164', reason: 'missing' }] },
    ]);
  });
});

describe('C9: rank among areas of the city', () => {
  test('more than 30% of the jobs are at Bedrijvenpark Twente, and no other area is printed', () => {
    const jobsShare = bookletIndicator({ id: 'jobs-share', valueType: 'share', decimals: 0 }, '%');
    const area = 'almelo-bedrijvenpark-twente';
    const cell = bookletFigure(jobsShare, 30, notPrinted, { in: area, qualifier: 'more-than' });
    expect(rankOf(jobsShare, area, { kind: 'siblings' }, [cell])).toMatchObject([{ reason: 'no-figures' }]);
  });

  test('Nieuwstraatkwartier has the lowest rating of the neighbourhoods that are printed', () => {
    const cells = (
      [
        ['de-riet', 7.3],
        ['nieuwstraatkwartier', 6.8],
        ['ossenkoppelerhoek', 7.4],
        ['noorderkwartier', 8.4],
        ['hofkamp', 8.4],
        ['bornerbroek', 8.6],
      ] as const
    ).map(([slug, value]) => bookletFigure(rating, value, '2017?', { in: `almelo/${slug}` }));
    const [, lowest, , shared] = cells as [Observation, Observation, Observation, Observation];
    expect(compareRank(rating, lowest, cells)).toMatchObject({
      rank: 6,
      of: 6,
      extreme: 'lowest',
      direction: 'lower',
      judgement: 'none',
    });
    expect(compareRank(rating, shared, cells)).toMatchObject({ rank: 2, tied: 1, extreme: null });
  });
});

describe('C21: groups inside one population', () => {
  const categories: Reference = { kind: 'categories' };

  test('those over 65 will be the smallest of four age groups', () => {
    expect(rankOf(ages, 'GM0141', categories, ageBands, { dimensions: { age: '65+' } })).toMatchObject([
      { rank: 4, of: 4, extreme: 'lowest' },
    ]);
  });

  test('the youngest share the first place', () => {
    expect(rankOf(ages, 'GM0141', categories, ageBands, { dimensions: { age: '0-24' } })).toMatchObject([
      { rank: 1, tied: 1, extreme: 'highest' },
    ]);
  });

  test('one group against one other, or against each', () => {
    const request: ComparisonRequest = {
      operation: 'difference',
      indicator: ages,
      region: regionCode('GM0141'),
      reference: { kind: 'categories', dimensions: { age: '0-24' } },
      dimensions: { age: '65+' },
    };
    const context = { regions: bookletRegions };
    expect(compare(request, ageBands, context)).toMatchObject([{ difference: -3, direction: 'lower' }]);
    expect(compare({ ...request, reference: categories }, ageBands, context)).toMatchObject([
      { difference: -3 },
      { difference: -2 },
      { difference: -3 },
    ]);
  });

  test('all together is no group of its own', () => {
    const all = bookletFigure(ages, 100, '2030', { kind: 'forecast' });
    expect(
      rankOf(ages, 'GM0141', categories, [...ageBands, all], { dimensions: { age: '65+' } }),
    ).toMatchObject([{ of: 4 }]);
  });
});

import {
  compare,
  formatNumber,
  regionCode,
  type Comparison,
  type MeasuredObservation,
} from '@stadspeil/core';
import { nl } from '@stadspeil/core/nl';
import { describe, expect, test } from 'vitest';
import { almelo2018 } from './almelo-2018.ts';

// The table of the appendix 10 jaar Waar staat Almelo, by hand: the mean of the city and the neighbourhoods
// that are printed as significantly lower or higher, each with its difference from the mean worked out on
// paper. 11 means and 28 neighbourhoods: 39 values.

type Cell = readonly [neighbourhood: string, printed: string, difference: number | null];
interface Topic {
  readonly indicator: keyof typeof almelo2018.indicators;
  /** As printed, without the sign of the unit; `null` where no mean is printed. */
  readonly mean: string | null;
  readonly lower: readonly Cell[];
  readonly higher: readonly Cell[];
  /** What a higher figure is. */
  readonly higherIs?: 'worse';
}

const table: readonly Topic[] = [
  {
    indicator: 'neighbourhood-rating',
    mean: '7,8',
    lower: [
      ['de-riet', '7,3', -0.5],
      ['nieuwstraatkwartier', '6,8', -1],
      ['ossenkoppelerhoek', '7,4', -0.4],
    ],
    higher: [
      ['noorderkwartier', '8,4', 0.6],
      ['hofkamp', '8,4', 0.6],
      ['bornerbroek', '8,6', 0.8],
    ],
  },
  {
    indicator: 'maintenance-rating',
    mean: '7',
    lower: [
      ['de-riet', '6,3', -0.7],
      ['nieuwstraatkwartier', '6,0', -1],
      ['ossenkoppelerhoek', '6,4', -0.6],
    ],
    higher: [],
  },
  {
    indicator: 'neighbourhood-development-balance',
    mean: '-12',
    lower: [
      ['de-riet', '-22', -10],
      ['wierdensehoek', '-26', -14],
    ],
    higher: [
      ['bornerbroek', '28', 40],
      ['hofkamp', '2', 14],
    ],
  },
  {
    indicator: 'resident-influence-rating',
    mean: '5,6',
    lower: [],
    higher: [['bornerbroek', '6,9', 1.3]],
  },
  { indicator: 'resident-effort-intensive', mean: '7', lower: [], higher: [] },
  {
    indicator: 'resident-effort-incidental',
    mean: '50',
    lower: [['nieuwstraatkwartier', '27', -23]],
    higher: [],
  },
  {
    indicator: 'trust-in-municipal-government',
    mean: '5,5',
    lower: [['nieuwstraatkwartier', '4,7', -0.8]],
    higher: [],
  },
  {
    indicator: 'resident-municipality-cooperation',
    mean: '5,5',
    lower: [],
    higher: [['bornerbroek', '6,2', 0.7]],
  },
  {
    indicator: 'life-satisfaction',
    mean: '7,8',
    lower: [['nieuwstraatkwartier', '6,9', -0.9]],
    higher: [
      ['schelfhorst', '8', 0.2],
      ['bornerbroek', '8,1', 0.3],
    ],
  },
  {
    indicator: 'health-satisfaction',
    mean: '7,5',
    lower: [['nieuwstraatkwartier', '6,7', -0.8]],
    higher: [],
  },
  {
    indicator: 'participation-barrier-not-belonging',
    mean: null,
    lower: [],
    higher: [['nieuwstraatkwartier', '20', null]],
    higherIs: 'worse',
  },
  {
    indicator: 'participation-barrier-health',
    mean: null,
    lower: [],
    higher: [['schelfhorst', '20', null]],
    higherIs: 'worse',
  },
  {
    indicator: 'participation-barrier-functioning',
    mean: null,
    lower: [],
    higher: [['schelfhorst', '21', null]],
    higherIs: 'worse',
  },
  {
    indicator: 'social-support',
    mean: '79',
    lower: [
      ['de-riet', '62', -17],
      ['nieuwstraatkwartier', '62', -17],
    ],
    higher: [
      ['noorderkwartier', '95', 16],
      ['bornerbroek', '93', 14],
    ],
  },
];

const rows = table.flatMap((topic) =>
  (['lower', 'higher'] as const).flatMap((standing) =>
    topic[standing].map(([neighbourhood, printed, difference]) => ({
      ...topic,
      standing,
      neighbourhood,
      printed,
      difference,
    })),
  ),
);

function figureOf(indicator: string, region: string): MeasuredObservation {
  const found = almelo2018.observations.filter(
    (each) => each.indicator === indicator && each.region === region,
  );
  expect(found).toHaveLength(1);
  const [figure] = found;
  if (figure?.state !== 'measured') throw new Error(`${indicator} of ${region} is no number`);
  return figure;
}

/** A figure as the booklet prints it: with the decimals of the indicator, but for what has a note on that. */
function asPrinted(figure: MeasuredObservation): string {
  const { decimals } = almelo2018.indicators[figure.indicator as keyof typeof almelo2018.indicators];
  return formatNumber(figure.value, figure.note ? 0 : decimals, nl);
}

function againstTheCity({ indicator, neighbourhood }: (typeof rows)[number]) {
  const request = {
    operation: 'difference',
    indicator: almelo2018.indicators[indicator],
    region: regionCode(`almelo/${neighbourhood}`),
    reference: { kind: 'city' },
  } as const;
  return compare(request, almelo2018.observations, { regions: almelo2018.regions });
}

describe('the table of the appendix', () => {
  test('has 39 values, which are all that the survey prints but for a run and a number of respondents', () => {
    const means = table.filter(({ mean }) => mean !== null);
    expect([means.length, rows.length]).toEqual([11, 28]);
    const ids = new Set(table.map(({ indicator }) => indicator));
    const figures = almelo2018.observations.filter(({ indicator }) => ids.has(indicator as never));
    expect(figures).toHaveLength(39);
    expect(rows.filter(({ standing }) => standing === 'lower')).toHaveLength(14);
  });

  test.each(table.filter(({ mean }) => mean !== null))(
    '$indicator: the mean is $mean',
    ({ indicator, mean }) => {
      const figure = figureOf(indicator, 'GM0141');
      expect(asPrinted(figure)).toBe(mean);
      expect(figure.significance).toBeUndefined();
    },
  );

  test.each(rows)('$indicator in $neighbourhood: $printed, $standing', (row) => {
    const figure = figureOf(row.indicator, `almelo/${row.neighbourhood}`);
    expect(asPrinted(figure)).toBe(row.printed);
    expect(figure.significance).toEqual({ direction: row.standing, than: 'GM0141' });
  });

  test.each(rows.filter(({ difference }) => difference !== null))(
    '$indicator in $neighbourhood lies $difference from the mean, as is printed as significant',
    (row) => {
      const isBetter = (row.standing === 'higher') !== (row.higherIs === 'worse');
      expect(againstTheCity(row)).toMatchObject([
        {
          outcome: 'compared',
          difference: row.difference,
          direction: row.standing,
          evidence: 'printed-significant',
          method: 'printed',
          judgement: isBetter ? 'better' : 'worse',
          roundsConsistently: true,
          caveats: expect.arrayContaining([{ code: 'period-inferred', of: 'both' }]) as Comparison['caveats'],
        },
      ]);
    },
  );

  test.each(rows.filter(({ mean }) => mean === null))(
    '$indicator in $neighbourhood has no mean to be held against, and none is made up',
    (row) => {
      expect(againstTheCity(row)).toMatchObject([{ outcome: 'not-compared', reason: 'no-figures' }]);
    },
  );

  test('a neighbourhood that is not printed has no figure, and least of all the mean', () => {
    const printed = new Set(rows.map(({ neighbourhood }) => neighbourhood));
    for (const district of ['binnenstad', 'sluitersveld', 'windmolenbroek', 'aadorp']) {
      expect(printed).not.toContain(district);
      const found = almelo2018.observations.filter(({ region }) => region === `almelo/${district}`);
      expect(found).toEqual([]);
    }
  });

  test('C24: the chart of barriers prints nothing under 10%', () => {
    const run = almelo2018.observations.filter(
      ({ indicator }) => indicator === 'participation-barriers-chart',
    );
    expect(run).toHaveLength(22);
    expect(run.filter(({ value }) => value === null || value < 10)).toEqual([]);
  });
});

import {
  compareParts,
  decimalDifference,
  formatNumber,
  recoveryScenario,
  type MeasuredObservation,
  type RecoveryRoute,
} from '@stadspeil/core';
import { nl } from '@stadspeil/core/nl';
import { describe, expect, test } from 'vitest';
import { almelo2018 } from './almelo-2018.ts';

// The tables of the finances, by hand: figures as the booklet prints them, in Dutch notation, and sums on
// paper. Amounts are in million euro.

const years = ['2018', '2019', '2020', '2021'];

/** In Dutch, with the two decimals of the multi-year table; what the table leaves open as a dash. */
const written = (value: number | null): string => (value === null ? '–' : formatNumber(value, 2, nl));

function rowOf(indicator: string): readonly MeasuredObservation[] {
  return years.map((year) => {
    const figure = almelo2018.observations.find(
      (each) => each.indicator === indicator && each.period === year,
    );
    if (figure?.state !== 'measured') throw new Error(`${indicator} of ${year} is no number`);
    return figure;
  });
}

/** The printed numbers of an indicator of Almelo, in the order in which they are printed. */
const valuesOf = (indicator: string): readonly number[] =>
  almelo2018.observations.flatMap((each) =>
    each.indicator === indicator && each.state === 'measured' ? [each.value] : [],
  );

const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => decimalDifference(sum, -value), 0);

describe('the multi-year perspective', () => {
  test.each([
    ['multi-year-balance-adopted', ['-0,30', '0,95', '0,28', '-0,22'], '0,71'],
    ['september-circular-effect', ['0,20', '0,05', '0,07', '0,18'], '0,50'],
    ['multi-year-balance-updated', ['-0,10', '1,00', '0,34', '-0,03'], '1,21'],
  ])('%s: %j, together %s', (indicator, printed, sum) => {
    const row = rowOf(indicator);
    expect(row.map(({ value }) => written(value))).toEqual(printed);
    expect(written(sumOf(row.map(({ value }) => value)))).toBe(sum);
  });

  // Recomputed from the two rows above: −0.10, 1.00, 0.35, −0.04. Two of them are 0.01 off what is printed.
  test.each([
    ['2018', '-0,10', 0],
    ['2019', '1,00', 0],
    ['2020', '0,35', -0.01],
    ['2021', '-0,04', 0.01],
  ])('%s: the rows come to %s, within rounding of the printed sum', (year, recomputed, rest) => {
    const at = (indicator: string) => rowOf(indicator)[years.indexOf(year)]!;
    const { 'multi-year-balance-updated': updated } = almelo2018.indicators;
    const parts = ['multi-year-balance-adopted', 'september-circular-effect'].map((indicator) => ({
      ...at(indicator),
      indicator: updated.id,
    }));
    const total = { indicator: updated, observation: at(updated.id) };
    const comparison = compareParts(updated, parts, { total });
    expect(comparison).toMatchObject({ outcome: 'compared', rest, direction: 'equal' });
    expect(comparison.outcome === 'compared' && written(comparison.sum)).toBe(recomputed);
  });

  test('the four years together are the same by both ways', () => {
    const sums = ['multi-year-balance-adopted', 'september-circular-effect'].flatMap((indicator) =>
      rowOf(indicator).map(({ value }) => value),
    );
    expect(written(sumOf(sums))).toBe('1,21');
  });
});

interface Route {
  readonly route: RecoveryRoute;
  readonly draws: readonly string[];
  readonly totalDraw: string;
  readonly netDeposits: readonly string[];
  readonly totalNetDeposit: string;
  /** What more may be used each year from 2023. */
  readonly from2023: string;
  readonly ambiguous: boolean;
  /** At the end of 2020, 2021 and 2022, from 1.55 at the end of 2019. */
  readonly reserves: readonly string[];
  readonly ratio2022: string;
  readonly lowest: string;
}

const deposits = { totalDraw: '6,00', totalNetDeposit: '9,45', ratio2022: '1,00' };
const routes: readonly Route[] = [
  {
    route: 'none',
    draws: ['0,00', '0,00', '0,00'],
    totalDraw: '0,00',
    netDeposits: ['5,15', '5,15', '5,15'],
    totalNetDeposit: '15,45',
    from2023: '–',
    ambiguous: false,
    reserves: ['6,70', '11,85', '17,00'],
    ratio2022: '1,55',
    lowest: '6,70',
  },
  {
    ...deposits,
    route: 'cautious',
    draws: ['1,00', '2,00', '3,00'],
    netDeposits: ['4,15', '3,15', '2,15'],
    from2023: '5,15',
    ambiguous: false,
    reserves: ['5,70', '8,85', '11,00'],
    lowest: '5,70',
  },
  {
    ...deposits,
    route: 'optimistic-full-2020',
    draws: ['6,00', '0,00', '0,00'],
    netDeposits: ['-0,85', '5,15', '5,15'],
    from2023: '5,15',
    ambiguous: true,
    reserves: ['0,70', '5,85', '11,00'],
    lowest: '0,70',
  },
  {
    ...deposits,
    route: 'optimistic-capped',
    draws: ['5,15', '0,85', '0,00'],
    netDeposits: ['0,00', '4,30', '5,15'],
    from2023: '5,15',
    ambiguous: true,
    reserves: ['1,55', '5,85', '11,00'],
    lowest: '1,55',
  },
  {
    ...deposits,
    route: 'median',
    draws: ['2,00', '2,00', '2,00'],
    netDeposits: ['3,15', '3,15', '3,15'],
    from2023: '5,15',
    ambiguous: false,
    reserves: ['4,70', '7,85', '11,00'],
    lowest: '4,70',
  },
  {
    ...deposits,
    route: 'structural',
    draws: ['2,00', '2,00', '2,00'],
    netDeposits: ['3,15', '3,15', '3,15'],
    // 2.0 goes on, and 3.15 is left beside it: together the whole deposit.
    from2023: '3,15',
    ambiguous: false,
    reserves: ['4,70', '7,85', '11,00'],
    lowest: '4,70',
  },
];

describe('the routes of the recovery plan', () => {
  test.each(routes)('$route', (expected) => {
    const scenario = recoveryScenario({
      route: expected.route,
      openingReserve: { endOf: 2019, value: 1.55 },
      years: [2020, 2021, 2022],
    });
    expect(scenario.years.map(({ draw }) => written(draw))).toEqual(expected.draws);
    expect(written(scenario.totalDraw)).toBe(expected.totalDraw);
    expect(scenario.years.map(({ netDeposit }) => written(netDeposit))).toEqual(expected.netDeposits);
    expect(written(scenario.totalNetDeposit)).toBe(expected.totalNetDeposit);
    expect(written(scenario.structuralRoomFrom2023)).toBe(expected.from2023);
    expect(scenario.ambiguous).toBe(expected.ambiguous);
    expect(scenario.years.map(({ reserve }) => written(reserve))).toEqual(expected.reserves);
    expect(written(scenario.years[2]!.ratio)).toBe(expected.ratio2022);
    expect(written(scenario.lowest.reserve)).toBe(expected.lowest);
    expect(scenario.years.map(({ assumed }) => assumed)).toEqual([false, false, expected.route === 'none']);
    expect(scenario.warnings.map(({ code }) => code)).toEqual(
      expected.route === 'optimistic-full-2020' ? ['draw-exceeds-deposit'] : [],
    );
  });

  test('the reserve of 1.55 at the end of 2019 follows from −3.60 a year before', () => {
    const scenario = recoveryScenario({
      route: 'none',
      openingReserve: { endOf: 2018, value: -3.6 },
      years: [2019, 2020, 2021, 2022],
    });
    expect(scenario.years.map(({ reserve }) => written(reserve))).toEqual(['1,55', '6,70', '11,85', '17,00']);
  });

  test.each([
    ['recovery-annual-deposit', ['5,15']],
    ['recovery-plan-duration', ['8']],
    ['recovery-lead', ['2']],
    ['share-sale-proceeds', ['9,8']],
    ['recovery-route-cautious-draw', ['1,0', '2,0', '3,0']],
    ['recovery-room-incidental-max', ['6,0']],
    ['recovery-room-structural-from-2023', ['5,15']],
    ['recovery-alternative-structural-from-2020', ['2,0']],
    ['recovery-alternative-remaining-from-2023', ['3,15']],
  ])('%s is printed as %j', (id, printed) => {
    const { decimals } = Object.values(almelo2018.indicators).find((each) => each.id === id)!;
    expect(valuesOf(id).map((value) => formatNumber(value, decimals, nl))).toEqual(printed);
  });

  test('rest on the amounts that the booklet prints', () => {
    const [deposit] = valuesOf('recovery-annual-deposit');
    const [ceiling] = valuesOf('recovery-room-incidental-max');
    for (const { route } of routes) {
      const { inputs } = recoveryScenario({ route });
      expect([inputs.deposit, inputs.ceiling]).toEqual([deposit, ceiling]);
    }
    const drawsOf = (route: RecoveryRoute) =>
      recoveryScenario({ route, years: [2020, 2021, 2022] }).years.map(({ draw }) => draw);
    expect(drawsOf('cautious')).toEqual(valuesOf('recovery-route-cautious-draw'));
    expect(new Set(drawsOf('structural'))).toEqual(
      new Set(valuesOf('recovery-alternative-structural-from-2020')),
    );
    const [remaining] = valuesOf('recovery-alternative-remaining-from-2023');
    expect(recoveryScenario({ route: 'structural' }).structuralRoomFrom2023).toBe(remaining);
    const [room] = valuesOf('recovery-room-structural-from-2023');
    expect(recoveryScenario({ route: 'cautious' }).structuralRoomFrom2023).toBe(room);
    // From 2016 up to and including 2023.
    expect(valuesOf('recovery-plan-duration')).toEqual([2023 - 2016 + 1]);
  });
});

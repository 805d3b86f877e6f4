import { periodParts, recoveryScenario, type MeasuredObservation } from '@stadspeil/core';
import { impliedBase } from '@stadspeil/core/implied-base';
import { describe, expect, test } from 'vitest';
import { almelo2018 } from './almelo-2018.ts';

type Id = keyof typeof almelo2018.indicators;

/** The measured figures of an indicator, in the order of the dataset. */
function figuresOf(id: Id): readonly MeasuredObservation[] {
  return almelo2018.observations.filter(
    (each) => each.indicator === id && each.state === 'measured',
  ) as never;
}

function valueOf(id: Id): number {
  const [figure, ...others] = figuresOf(id);
  expect(others).toEqual([]);
  return figure!.value;
}

describe('the printed amounts of the recovery plan', () => {
  const { inputs } = recoveryScenario({ route: 'none' });

  test('are what a scenario starts from', () => {
    expect(valueOf('recovery-annual-deposit')).toBe(inputs.deposit);
    expect(valueOf('recovery-room-incidental-max')).toBe(inputs.ceiling);
    expect(valueOf('required-resilience-capacity')).toBe(inputs.requiredCapacity);
    const { years } = recoveryScenario({ route: 'cautious', years: [2020, 2021, 2022] });
    const draws = figuresOf('recovery-route-cautious-draw').map(({ period, value }) => [
      Number(period),
      value,
    ]);
    expect(draws).toEqual(years.map(({ year, draw }) => [year, draw]));
  });

  test('last from the first year of the plan to the last, both counted', () => {
    const [duration] = figuresOf('recovery-plan-duration');
    const parts = periodParts(duration!.period);
    if (parts.kind !== 'span') throw new Error('the plan is no span');
    expect(duration!.value).toBe(parts.to!.year - parts.from!.year + 1);
    expect(parts.from!.year + duration!.value - 1).toBe(
      Number(figuresOf('resilience-ratio-target')[0]!.period),
    );
  });

  test('lead by the years between the plan and what is expected', () => {
    const planned = Number(figuresOf('resilience-ratio-target')[0]!.period);
    expect(planned - valueOf('resilience-ratio-met-year')).toBe(valueOf('recovery-lead'));
  });

  test.each([
    'general-reserve-positive-year',
    'resilience-ratio-met-year',
    'full-recovery-year-reconsidered',
  ] as const)('%s is the year that it is about', (id) => {
    expect(String(valueOf(id))).toBe(figuresOf(id)[0]!.period);
  });

  test('turn the reserve positive in 2019 and reach ratio 1 in 2021, from the reserve that fits both', () => {
    // Inventory §5.4: the opening reserve is not printed; 1.55 at the end of 2019 fits all that is.
    const { years, ratioReachedIn } = recoveryScenario({
      route: 'none',
      openingReserve: { endOf: 2018, value: 1.55 - inputs.deposit },
    });
    const firstPositive = years.find(({ reserve }) => (reserve ?? 0) > 0)?.year;
    expect(firstPositive).toBe(valueOf('general-reserve-positive-year'));
    expect(ratioReachedIn).toBe(valueOf('resilience-ratio-met-year'));
  });
});

describe('a change that is printed as a number and in percent', () => {
  test('implies the households of one person in 2018, which the booklet does not print', () => {
    const { indicators } = almelo2018;
    const pair = (id: Id) => ({ indicator: indicators[id], observation: figuresOf(id)[0]! });
    const implied = impliedBase(
      pair('single-person-households-growth'),
      pair('single-person-households-growth-pct'),
    );
    // On paper: 1722 ÷ 0.17 = 10,129; between 1722 ÷ 0.175 = 9,840 and 1722 ÷ 0.165 = 10,436.
    if (implied.outcome !== 'implied') throw new Error(implied.reason);
    expect([implied.low, implied.base, implied.high].map(Math.round)).toEqual([9840, 10129, 10436]);
  });
});

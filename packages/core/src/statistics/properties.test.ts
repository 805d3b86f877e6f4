import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { expectFinite, numRuns } from '../testing/golden.ts';
import { byarInterval } from './byar-interval.ts';
import { decimalDifference } from './decimal-difference.ts';
import { funnelLimits } from './funnel-limits.ts';
import { meanInterval } from './mean-interval.ts';
import { poissonInterval } from './poisson-interval.ts';
import { quantileGroups } from './quantile-groups.ts';
import { rank } from './rank.ts';
import { rate } from './rate.ts';
import { roundTo } from './round-to.ts';
import { slopeIndex } from './slope-index.ts';
import { standardisedRate } from './standardised-rate.ts';
import { standardisedRatio } from './standardised-ratio.ts';
import { trendTest } from './trend-test.ts';
import { twoProportionTest } from './two-proportion-test.ts';
import { wilsonInterval } from './wilson-interval.ts';

const extreme = fc.constantFrom(-0, 5e-324, 1e-300, 2 ** 53 - 1, 1e300, 1.7e308);
const impossible = fc.constantFrom(NaN, Infinity, -Infinity, -1, -1e308);

/** Mostly what a statistic can be asked, so that it is not always refused. */
const oneOf = (usual: fc.Arbitrary<number>) =>
  fc.oneof({ arbitrary: usual, weight: 12 }, { arbitrary: extreme, weight: 2 }, impossible);
const count = oneOf(fc.nat(5000));
const amount = oneOf(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const size = oneOf(fc.double({ min: 1e-3, max: 1e9, noNaN: true }));
const options = fc.record(
  { level: oneOf(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })), per: size },
  { requiredKeys: [] },
);
const listOf = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 6 });
const share = fc.record({ successes: count, trials: size });
const present = fc.option(amount);

interface Call {
  readonly given: readonly unknown[];
  readonly ask: () => unknown;
}

/** A call of a public statistic, with whatever it may be handed. */
function callOf<Given extends unknown[]>(
  name: string,
  statistic: (...given: Given) => unknown,
  ...given: { readonly [Key in keyof Given]: fc.Arbitrary<Given[Key]> }
): readonly [name: string, call: fc.Arbitrary<Call>] {
  return [name, fc.tuple<Given>(...given).map((each) => ({ given: each, ask: () => statistic(...each) }))];
}

const interval = fc.record({ lower: amount, upper: amount });
const point = fc.record({ x: amount, value: amount, interval }, { requiredKeys: ['x', 'value'] });
const places = fc.record({
  order: fc.constantFrom('ascending', 'descending'),
  ties: fc.constantFrom('lowest', 'mean', 'highest'),
});

const calls = [
  callOf('wilsonInterval', wilsonInterval, count, size, options),
  callOf('byarInterval', byarInterval, count, options),
  callOf('poissonInterval', poissonInterval, count, options),
  callOf(
    'meanInterval',
    meanInterval,
    fc.record({ mean: amount, standardDeviation: size, n: size }),
    options,
  ),
  callOf('rate', rate, fc.record({ count, denominator: size, per: size }), options),
  callOf(
    'standardisedRate',
    standardisedRate,
    listOf(fc.record({ count, denominator: size, standard: size })),
    options,
  ),
  callOf(
    'standardisedRatio',
    standardisedRatio,
    listOf(fc.record({ count, denominator: size, standardRate: size })),
    options,
  ),
  callOf('quantileGroups', quantileGroups, listOf(present), oneOf(fc.nat(8))),
  callOf('rank', rank, listOf(present), places),
  callOf(
    'funnelLimits',
    funnelLimits,
    fc.record({
      measure: fc.constantFrom('proportion', 'rate', 'ratio'),
      target: oneOf(fc.double({ min: 0, max: 1, noNaN: true })),
      sizes: listOf(size),
      per: size,
    }),
  ),
  ...(['mann-kendall', 'weighted-slope'] as const).map((method) =>
    callOf(
      `trendTest by ${method}`,
      trendTest,
      listOf(point),
      options.map((each) => ({ ...each, method })),
    ),
  ),
  callOf('slopeIndex', slopeIndex, listOf(fc.record({ value: amount, population: size })), options),
  callOf('twoProportionTest', twoProportionTest, share, share, options),
  callOf('decimalDifference', decimalDifference, amount, amount),
];

describe('no NaN, infinity or −0 leaves', () => {
  test.each(calls)('%s: it answers in finite numbers, or refuses', (_, call) => {
    let answers = 0;
    fc.assert(
      fc.property(call, ({ ask }) => {
        const answer = answerOf(ask);
        if (answer === 'refused') return;
        expectFinite(answer);
        answers++;
      }),
      { numRuns },
    );
    expect(answers).toBeGreaterThan(0);
  });

  test('roundTo: of a finite number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(20), (value, decimals) => {
        expectFinite(roundTo(value, decimals));
      }),
      { numRuns },
    );
  });
});

/** What a statistic says; only a mistake of the caller or a number that does not fit may be thrown. */
function answerOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof StadspeilError)) throw error;
    expect(['ARGUMENT_INVALID', 'NUMBER_INVALID']).toContain(error.code);
    return 'refused';
  }
}

import {
  byarInterval,
  funnelLimits,
  meanInterval,
  poissonInterval,
  quantileGroups,
  rank,
  rate,
  slopeIndex,
  standardisedRate,
  standardisedRatio,
  trendTest,
  twoProportionTest,
  wilsonInterval,
} from '@stadspeil/core';
import jstat from 'jstat';
import { timePerCall } from './measure.mjs';

const { chisquare, studentt, rank: rankOf } = jstat.jStat;

/** A number that differs from call to call, so that nothing is computed once for all. */
const count = (i) => 20 + (i % 80);
const numbers = (i, length) => Array.from({ length }, (_, k) => ((i + k) * 7919) % 1009);
const strata = (i) =>
  Array.from({ length: 19 }, (_, k) => ({ count: count(i + k), denominator: 5000, standard: 1 + k }));
const points = (i) =>
  numbers(i, 10).map((value, k) => ({
    x: 2010 + k,
    value,
    interval: { lower: value - 20, upper: value + 20 },
  }));

/**
 * Each statistic, and the same by jStat where it has what that takes: two quantiles of chi-square, one of
 * Student's t, the ranks of a list.
 */
const cases = [
  ['`wilsonInterval`', (i) => wilsonInterval(count(i), 200)],
  ['`byarInterval`', (i) => byarInterval(count(i))],
  [
    '`poissonInterval`',
    (i) => poissonInterval(count(i)),
    (i) => ({
      lower: chisquare.inv(0.025, 2 * count(i)) / 2,
      upper: chisquare.inv(0.975, 2 * count(i) + 2) / 2,
    }),
  ],
  [
    '`meanInterval`',
    (i) => meanInterval({ mean: 7, standardDeviation: 1.5, n: count(i) }),
    (i) => {
      const margin = (studentt.inv(0.975, count(i) - 1) * 1.5) / Math.sqrt(count(i));
      return { lower: 7 - margin, upper: 7 + margin };
    },
  ],
  ['`rate`', (i) => rate({ count: count(i), denominator: 50_000, per: 1000 })],
  ['`standardisedRate`, 19 strata', (i) => standardisedRate(strata(i), { per: 1000 })],
  [
    '`standardisedRatio`, 19 strata',
    (i) => standardisedRatio(strata(i).map((each) => ({ ...each, standardRate: 0.01 }))),
  ],
  ['`quantileGroups`, 342 values in 5', (i) => quantileGroups(numbers(i, 342), 5), undefined, 500],
  ['`rank`, 342 values', (i) => rank(numbers(i, 342), { ties: 'mean' }), (i) => rankOf(numbers(i, 342)), 500],
  [
    '`funnelLimits`, 342 sizes',
    (i) => funnelLimits({ measure: 'proportion', target: 0.2, sizes: numbers(i, 342).map((n) => n + 1) }),
    undefined,
    500,
  ],
  ['`trendTest`, `mann-kendall`, 10 points', (i) => trendTest(points(i), { method: 'mann-kendall' })],
  ['`trendTest`, `weighted-slope`, 10 points', (i) => trendTest(points(i), { method: 'weighted-slope' })],
  [
    '`slopeIndex`, 5 groups',
    (i) => slopeIndex(numbers(i, 5).map((value, k) => ({ value, population: 1000 + k }))),
  ],
  [
    '`twoProportionTest`',
    (i) => twoProportionTest({ successes: count(i), trials: 200 }, { successes: 50, trials: 150 }),
  ],
];

/**
 * Microseconds a call, and as a ratio to jStat's time where both give the same.
 *
 * @returns {{ name: string, time: number, ratio: number | null }[]}
 */
export function measureStatistics() {
  return cases.map(([name, own, peer, calls = 5000]) => {
    if (peer) assertAlike(name, own(1), peer(1));
    const time = timePerCall(own, calls);
    return { name, time, ratio: peer ? time / timePerCall(peer, calls) : null };
  });
}

function assertAlike(name, own, peer) {
  const pairs = Array.isArray(own)
    ? own.map((value, i) => [value, peer[i]])
    : [
        [own.lower, peer.lower],
        [own.upper, peer.upper],
      ];
  if (pairs.every(([a, b]) => Math.abs(a - b) <= 1e-6 * Math.abs(a))) return;
  throw new Error(`${name} does not give what jStat gives, so that their times do not compare.`);
}

import { describe, expect, test } from 'vitest';
import type { Polarity } from '../definition/polarity.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import type { Figure } from './comparison.ts';
import { compareToTarget, type TargetOptions, type TargetSide } from './compare-to-target.ts';

const jobs = buildIndicator();
const at = (value: number, code: string, changes: Partial<MeasuredObservation> = {}) =>
  buildFigure(value, { period: period(code), ...changes });
const goal = (value: number, changes: Partial<MeasuredObservation> = {}, indicator = jobs) => ({
  indicator,
  observation: at(value, '2030', { kind: 'target', ...changes }),
});
const held = (value: number, wanted: Figure = goal(10), options: TargetOptions = {}) =>
  compareToTarget(jobs, at(value, '2018'), wanted, options);

describe('compareToTarget', () => {
  test.each<[TargetSide, Polarity, Partial<MeasuredObservation>]>([
    ['at-least', 'higher-is-better', {}],
    ['at-most', 'lower-is-better', {}],
    ['exactly', 'none', {}],
    ['at-least', 'lower-is-better', { qualifier: 'at-least' }],
    ['at-most', 'higher-is-better', { qualifier: 'at-most' }],
    ['at-most', 'none', { qualifier: 'up-to' }],
  ])('the side is %s where %s, %j', (side, polarity, changes) => {
    const indicator = buildIndicator({ polarity });
    expect(compareToTarget(indicator, at(9, '2018'), goal(10, changes))).toMatchObject({ side });
  });

  test.each<[number, TargetSide, boolean]>([
    [9, 'at-least', false],
    [10, 'at-least', true],
    [11, 'at-least', true],
    [9, 'at-most', true],
    [10, 'at-most', true],
    [11, 'at-most', false],
    [10, 'exactly', true],
    [9, 'exactly', false],
    [11, 'exactly', false],
  ])('%d is %s 10: %s', (value, side, isAttained) => {
    expect(held(value, goal(10), { side })).toMatchObject({ isAttained, gap: 10 - value });
  });

  test('the path is the same amount each year, and ends on the goal', () => {
    expect(compareToTarget(jobs, at(4, '2027'), goal(10))).toMatchObject({
      gap: 6,
      ratio: 0.4,
      direction: 'lower',
      judgement: 'worse',
      requiredPath: {
        perYear: 2,
        years: [
          { year: 2028, value: 6 },
          { year: 2029, value: 8 },
          { year: 2030, value: 10 },
        ],
      },
    });
  });

  test.each([
    ['attained', at(10, '2018'), goal(10)],
    ['of an unknown year', at(4, 'unknown@2018'), goal(10)],
    ['after its goal', at(4, '2031'), goal(10)],
    ['of the year of its goal', at(4, '2030'), goal(10)],
    ['with a goal of unknown year', at(4, '2018'), goal(10, { period: period('unknown@2018') })],
  ])('there is no path for a figure %s', (_why, target, wanted) => {
    expect(compareToTarget(jobs, target, wanted)).toMatchObject({ requiredPath: null });
  });

  test('says when, and extrapolates only when asked to', () => {
    const series = [at(4, '2014'), buildAbsence('missing'), at(6, '2018')];
    expect(held(6, goal(5), { series })).toMatchObject({
      attainment: { outcome: 'attained', period: '2018', isForecast: false },
    });
    expect(held(6, goal(10), { series })).toMatchObject({
      attainment: { outcome: 'not-within-horizon', until: '2018' },
    });
    // Half a point a year from 6 in 2018: 8 years to 10, 8.2 rounded up to 9 years to 10.1.
    expect(held(6, goal(10), { series, extrapolate: true })).toMatchObject({
      attainment: { outcome: 'extrapolated', year: 2026 },
    });
    expect(held(6, goal(10.1), { series, extrapolate: true })).toMatchObject({
      attainment: { outcome: 'extrapolated', year: 2027 },
    });
  });

  test('takes only figures that are sure, have a number and a known period, in order of time', () => {
    const series = [
      at(6, '2016'),
      { ...buildAbsence('missing'), period: period('2020') },
      at(99, '2017', { certainty: 'uncertain' }),
      at(7, '2018'),
      at(5, '2014'),
      at(1, 'unknown@2018'),
    ];
    // Half a point a year from 7 in 2018.
    expect(held(7, goal(10), { series, extrapolate: true })).toMatchObject({
      attainment: { outcome: 'extrapolated', year: 2024 },
    });
    expect(held(7, goal(5.5), { series })).toMatchObject({
      attainment: { outcome: 'attained', period: '2016' },
    });
    expect(held(7, goal(10), { series: [] })).toMatchObject({ attainment: null });
    expect(held(7, goal(10), { series: [at(1, 'unknown@2018')] })).toMatchObject({ attainment: null });
  });

  test('a figure that is not observed attains as a forecast', () => {
    const series = [at(4, '2018'), at(12, '2025', { kind: 'forecast' })];
    expect(held(4, goal(10), { series })).toMatchObject({
      attainment: { outcome: 'attained', period: '2025', isForecast: true },
    });
  });

  const range = (low: number, high: number, changes: Partial<MeasuredObservation> = {}) => ({
    indicator: jobs,
    observation: {
      ...at(0, '2030', { kind: 'target', ...changes }),
      state: 'range' as const,
      value: null,
      low,
      high,
    },
  });

  test('a line is drawn on to the near end of a range', () => {
    const [rising, falling] = [
      [at(4, '2014'), at(6, '2018')],
      [at(32, '2014'), at(30, '2018')],
    ];
    // Half a point a year: 8 years up to 10, and 20 years down to 20.
    expect(held(6, range(10, 20), { series: rising, extrapolate: true })).toMatchObject({
      attainment: { outcome: 'extrapolated', year: 2026 },
    });
    expect(held(30, range(10, 20), { series: falling, extrapolate: true })).toMatchObject({
      attainment: { outcome: 'extrapolated', year: 2038 },
    });
  });

  test('a range of uncertain place is no goal unless asked for', () => {
    const unsure = range(10, 20, { certainty: 'uncertain' });
    expect(held(6, unsure)).toMatchObject({ outcome: 'not-compared', reason: 'uncertain', direction: null });
    expect(held(6, unsure, { includeUncertain: true })).toMatchObject({ outcome: 'compared', gap: 4 });
    expect(held(6, range(10, 20))).toMatchObject({
      outcome: 'compared',
      gap: 4,
      side: 'within',
      ratio: null,
    });
  });

  test.each([
    ['from a quarter', [at(4, '2014-Q1'), at(6, '2018')]],
    ['to a quarter', [at(4, '2014'), at(6, '2018-Q1')]],
  ])('no line is drawn %s', (_what, series) => {
    expect(held(6, goal(10), { series, extrapolate: true })).toMatchObject({
      attainment: { outcome: 'not-within-horizon', until: series[1]?.period },
    });
  });

  test('no line is drawn that nobody asked for', () => {
    const series = [at(6, '2014'), at(4, '2018')];
    expect(held(4, goal(10), { series })).toMatchObject({
      attainment: { outcome: 'not-within-horizon', until: '2018' },
    });
  });

  test('says whether the shown gap is the difference of the shown figures', () => {
    expect(held(9)).toMatchObject({ roundsConsistently: true });
    // 0.05 and 0.14 both show as 0.1, and their gap of 0.09 too.
    expect(held(0.05, goal(0.14))).toMatchObject({ gap: 0.09, roundsConsistently: false });
  });

  test('tests nothing where there is no gap', () => {
    const target = at(10, '2018', { interval: { lower: 9, upper: 11, level: 0.95 } });
    expect(compareToTarget(jobs, target, goal(10))).toMatchObject({ evidence: 'not-tested', method: 'none' });
  });

  test.each([
    [475, 'worse'],
    [474, 'none'],
  ])('a survey figure of %d respondents is judged %s', (n, judgement) => {
    const survey = buildIndicator({ basis: 'survey' });
    const target = at(9, '2018', { interval: { lower: 8, upper: 9.5, level: 0.95 }, n });
    expect(compareToTarget(survey, target, goal(10, {}, survey))).toMatchObject({ judgement });
  });

  test.each([
    ['a falling line', [at(6, '2014'), at(4, '2018')]],
    ['a flat line', [at(4, '2014'), at(4, '2018')]],
    ['one figure', [at(4, '2018')]],
  ])('%s never reaches a goal above it', (_what, series) => {
    expect(held(4, goal(10), { series, extrapolate: true })).toMatchObject({
      attainment: { outcome: 'not-within-horizon', until: '2018' },
    });
  });

  test.each([
    [{ lower: 8, upper: 9.9 }, 'significant', 'worse'],
    [{ lower: 8, upper: 10 }, 'not-significant', 'none'],
  ])('holds the goal against the interval %j', (ends, evidence, judgement) => {
    const target = at(9, '2018', { interval: { ...ends, level: 0.95 } });
    expect(compareToTarget(jobs, target, goal(10))).toMatchObject({ evidence, judgement });
  });

  const worded = (words: string): Observation => ({
    ...at(0, '2018'),
    state: 'words',
    value: null,
    words,
  });

  test.each([
    ['absent-target', buildAbsence('missing'), goal(10), null],
    ['absent-benchmark', at(9, '2018'), { indicator: jobs, observation: buildAbsence('missing') }, null],
    ['uncertain', at(9, '2018'), goal(10, { certainty: 'uncertain' }), null],
    ['not-a-number', worded('few-hundred'), goal(10), 'higher'],
    ['not-a-number', worded('few-hundred'), goal(99), 'higher'],
    ['not-a-number', worded('few-hundred'), goal(100), null],
    ['not-a-number', worded('few-hundred'), goal(500), null],
    ['not-a-number', worded('few-hundred'), goal(999), null],
    ['not-a-number', worded('few-hundred'), goal(1000), 'lower'],
    ['not-a-number', worded('no-such-code'), goal(10), null],
    ['unit-mismatch', at(9, '2018'), goal(10, {}, { ...jobs, unit: { ...jobs.unit, code: '%' } }), null],
  ])('refuses with %s', (reason, target, wanted, direction) => {
    expect(compareToTarget(jobs, target, wanted)).toMatchObject({
      outcome: 'not-compared',
      reason,
      direction,
    });
  });
});

import { describe, expect, test } from 'vitest';
import { buildFigure, buildIndicator } from '../testing/build-figures.ts';
import type { Frequency } from '../definition/indicator.ts';
import { almelo, jobs } from '../testing/example-values.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { toSeries } from './to-series.ts';

const { region } = almelo;

function figures(...periods: string[]): MeasuredObservation[] {
  return periods.map((each, value) => buildFigure(value, { period: period(each) }));
}

function periodsOf(frequency: Frequency, ...periods: string[]): string[] {
  return toSeries(buildIndicator({ frequency }), figures(...periods), { region }).points.map(
    (point) => point.period + (point.state === 'absent' ? ` ${point.reason}` : ''),
  );
}

describe('toSeries', () => {
  test.each<[string, Frequency, string[], string[]]>([
    ['sorts years', 'annual', ['2019', '2018'], ['2018', '2019']],
    [
      'makes a hole a missing cell',
      'annual',
      ['2018', '2021'],
      ['2018', '2019 missing', '2020 missing', '2021'],
    ],
    ['fills around inferred years', 'annual', ['2018?', '2020'], ['2018?', '2019 missing', '2020']],
    [
      'fills quarters over a new year',
      'quarterly',
      ['2019-Q4', '2020-Q2'],
      ['2019-Q4', '2020-Q1 missing', '2020-Q2'],
    ],
    [
      'fills months over a new year',
      'monthly',
      ['2019-11', '2020-01'],
      ['2019-11', '2019-12 missing', '2020-01'],
    ],
    [
      'puts unknown periods last',
      'annual',
      ['unknown@2018', '2019', '2018'],
      ['2018', '2019', 'unknown@2018'],
    ],
    ['leaves irregular figures as they are', 'irregular', ['2018', '2021'], ['2018', '2021']],
    [
      'leaves unlike lengths as they are',
      'annual',
      ['2016/2017', '2020', '2022'],
      ['2016/2017', '2020', '2022'],
    ],
    ['leaves one figure alone', 'annual', ['2018'], ['2018']],
    ['gives nothing for nothing', 'annual', [], []],
  ])('%s', (_what, frequency, given, expected) => {
    expect(periodsOf(frequency, ...given)).toEqual(expected);
  });

  test('takes the asked region, indicator and categories only', () => {
    const wanted = buildFigure(1, { dimensions: { age: '65+' } });
    const others = [
      buildFigure(2),
      buildFigure(3, { dimensions: { age: '0-24' } }),
      buildFigure(4, { dimensions: { age: '65+', sex: 'f' } }),
      buildFigure(5, { dimensions: { age: '65+' }, region: regionCode('NL01') }),
      buildFigure(6, { dimensions: { age: '65+' }, indicator: 'other' }),
    ];
    const series = toSeries(jobs, [...others, wanted], { region, dimensions: { age: '65+' } });
    expect(series.points).toEqual([wanted]);
    expect(series.dimensions).toEqual({ age: '65+' });
  });

  test('gives the missing cells their categories', () => {
    const dimensions = { age: '65+' };
    const cells = figures('2018', '2020').map((each) => ({ ...each, dimensions }));
    expect(toSeries(jobs, cells, { region, dimensions }).points[1]).toEqual({
      indicator: jobs.id,
      region,
      period: '2019',
      dimensions,
      state: 'absent',
      value: null,
      reason: 'missing',
    });
  });

  test('leaves uncertain figures out unless asked for', () => {
    const uncertain = buildFigure(1, { certainty: 'uncertain' });
    expect(toSeries(jobs, [uncertain], { region }).points).toEqual([]);
    expect(toSeries(jobs, [uncertain], { region, includeUncertain: true }).points).toEqual([uncertain]);
  });

  test.each([
    ['twice the same year', ['2018', '2018']],
    ['a year printed and inferred', ['2018', '2018?']],
    ['the same, with a quarter that sorts between them', ['2018', '2018-Q1', '2018?']],
  ])('refuses %s', (_why, periods) => {
    expect(() => toSeries(jobs, figures(...periods), { region })).toThrow(
      expect.objectContaining({ code: 'OBSERVATION_DUPLICATE' }),
    );
  });

  test('keeps the places of a raw run apart', () => {
    const run = [2, 1].map((place) => buildFigure(place, { run: place }));
    expect(toSeries(jobs, run, { region }).points.map(({ value }) => value)).toEqual([1, 2]);
  });

  test('leaves its input as it was', () => {
    const given = Object.freeze(figures('2019', '2018'));
    toSeries(jobs, given, { region });
    expect(given.map((each) => each.period)).toEqual(['2019', '2018']);
  });
});

import { period, type Indicator, type Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import type { DatasetDefinition, UnitChange } from '../dataset-definition.ts';
import { buildDefinition, buildFigure, buildIndicator, buildText } from '../testing/build-definition.ts';
import { diffEditions } from './diff-editions.ts';
import { revisionView } from './revision-view.ts';

function edition(id: string, observations: readonly Observation[], changes: Partial<DatasetDefinition> = {}) {
  return buildDefinition({ edition: { id }, observations, ...changes });
}

function unitOf(code: string): Pick<Indicator, 'unit'> {
  return { unit: { code, label: buildText(code), pattern: buildText('{n}') } };
}

const per1000 = { jobs: buildIndicator({ ...unitOf('clients/1000'), decimals: 1 }) };
const per10000 = { jobs: buildIndicator({ ...unitOf('clients/10000'), decimals: 0 }) };
const tenfold: UnitChange = {
  indicator: 'jobs',
  from: 'clients/1000',
  to: 'clients/10000',
  factor: 10,
  note: buildText('Per 10.000 inwoners in plaats van per 1.000.'),
};

describe('diffEditions', () => {
  test('finds nothing between an edition and itself', () => {
    const same = edition('2017', [buildFigure('GM0141', '2015', 5)]);
    expect(diffEditions(same, same).indicators).toEqual([]);
  });

  test('finds cells that came, went and changed, by region and time, and counts those that did not', () => {
    const older = edition('2017', [
      buildFigure('NL01', '2016', 1),
      buildFigure('GM0141', '2016', 7.8),
      buildFigure('GM0141', '2015', 3, { status: 'provisional' }),
      buildFigure('NL01', '2015', 9),
    ]);
    const newer = edition('2018', [
      buildFigure('NL01', '2017', 4),
      buildFigure('NL01', '2015', 9),
      buildFigure('GM0141', '2016', 8),
      buildFigure('GM0141', '2015', 3),
    ]);
    const difference = diffEditions(older, newer);
    expect(difference).toMatchObject({ dataset: 'example', older: { id: '2017' }, newer: { id: '2018' } });
    const [jobs] = difference.indicators;
    expect(jobs?.unchanged).toBe(1);
    expect(jobs?.cells.map(({ change, region, period, facts }) => [change, region, period, facts])).toEqual([
      ['changed', 'GM0141', '2015', ['status']],
      ['changed', 'GM0141', '2016', ['value']],
      ['removed', 'NL01', '2016', []],
      ['added', 'NL01', '2017', []],
    ]);
    expect(jobs?.cells[1]?.revision).toEqual({
      outcome: 'revised',
      older: 7.8,
      newer: 8,
      difference: 0.2,
      factor: 1,
      withinRounding: false,
    });
    expect(jobs?.cells[0]).toMatchObject({ older: { status: 'provisional' }, newer: { status: 'normal' } });
  });

  test('keeps categories and places in a run apart', () => {
    const older = edition('2017', [buildFigure('GM0141', '2015', 1, { run: 1, certainty: 'uncertain' })]);
    const newer = edition('2018', [buildFigure('GM0141', '2015', 1, { run: 2, certainty: 'uncertain' })]);
    expect(diffEditions(older, newer).indicators[0]?.cells.map(({ change, run }) => [change, run])).toEqual([
      ['removed', 1],
      ['added', 2],
    ]);
  });

  test('says that a figure became a reason without making a number of it', () => {
    const absent: Observation = {
      ...buildFigure('GM0141', '2015', 0),
      state: 'absent',
      value: null,
      reason: 'confidential',
    } as Observation;
    const difference = diffEditions(edition('a', [buildFigure('GM0141', '2015', 0)]), edition('b', [absent]));
    expect(difference.indicators[0]?.cells[0]).toMatchObject({
      change: 'changed',
      revision: { outcome: 'not-comparable', reason: 'no-number' },
    });
  });

  test('sees that a year is inferred no more', () => {
    const [older, newer] = ['2015?', '2015'].map((when) =>
      edition(when.replace('?', '-old'), [buildFigure('GM0141', when, 1)]),
    );
    expect(diffEditions(older!, newer!).indicators[0]?.cells[0]).toMatchObject({
      change: 'changed',
      period: period('2015'),
      facts: ['period'],
      revision: { difference: 0 },
    });
  });

  test('finds indicators that came and went, and fields of definitions that changed', () => {
    const older = edition('2017', [], {
      indicators: { jobs: buildIndicator(), gone: buildIndicator({ id: 'gone' }) },
    });
    const newer = edition('2018', [], {
      indicators: {
        fresh: buildIndicator({ id: 'fresh' }),
        jobs: buildIndicator({ polarity: 'higher-is-better' }),
      },
    });
    expect(
      diffEditions(older, newer).indicators.map(({ indicator, change, definition }) => [
        indicator,
        change,
        definition,
      ]),
    ).toEqual([
      ['fresh', 'added', []],
      ['jobs', 'kept', [{ field: 'polarity', older: 'none', newer: 'higher-is-better' }]],
      ['gone', 'removed', []],
    ]);
  });

  describe('with another unit', () => {
    const older = edition('2017', [buildFigure('GM0141', '2015', 5.3), buildFigure('GM0141', '2016', 6.1)], {
      indicators: per1000,
    });
    const newer = edition('2018', [buildFigure('GM0141', '2015', 53), buildFigure('GM0141', '2016', 70)], {
      indicators: per10000,
      unitChanges: [tenfold],
    });

    test('makes figures comparable by the factor that is declared', () => {
      const [jobs] = diffEditions(older, newer).indicators;
      expect(jobs?.unitChange).toBe(tenfold);
      expect(jobs?.cells.map(({ change, revision }) => [change, revision])).toEqual([
        [
          'restated',
          { outcome: 'revised', older: 53, newer: 53, difference: 0, factor: 10, withinRounding: true },
        ],
        [
          'changed',
          { outcome: 'revised', older: 61, newer: 70, difference: 9, factor: 10, withinRounding: false },
        ],
      ]);
    });

    test.each([
      [52.4, false],
      [52.6, true],
      [53.4, true],
      [53.6, false],
    ])('knows whether %d lies within the rounding of 5.3 per 1,000: %s', (value, withinRounding) => {
      const finer = edition('2018', [buildFigure('GM0141', '2015', value)], {
        indicators: { jobs: { ...per10000.jobs, decimals: 1 } },
        unitChanges: [tenfold],
      });
      expect(diffEditions(older, finer).indicators[0]?.cells[0]?.revision).toMatchObject({ withinRounding });
    });

    test('never guesses a factor: without one, figures are not compared, not even equal ones', () => {
      const undeclared = edition(
        '2018',
        [buildFigure('GM0141', '2015', 53), buildFigure('GM0141', '2016', 6.1)],
        {
          indicators: per10000,
        },
      );
      const [jobs] = diffEditions(older, undeclared).indicators;
      expect(jobs?.cells.map(({ change, revision }) => [change, revision])).toEqual([
        ['changed', { outcome: 'not-comparable', reason: 'unit-changed' }],
        ['changed', { outcome: 'not-comparable', reason: 'unit-changed' }],
      ]);
    });

    test.each([
      ['another unit', { ...tenfold, from: 'clients' }, /clients → clients\/10000/],
      ['no factor', { ...tenfold, factor: 0 }, /a factor above zero for jobs/],
    ])('refuses a declared change with %s', (_what, change, message) => {
      expect(() => diffEditions(older, { ...newer, unitChanges: [change] })).toThrow(message);
    });

    test('is told by the revision view with the units, the note and the counts', () => {
      const [entry] = revisionView(diffEditions(older, newer));
      expect(entry).toMatchObject({
        indicator: 'jobs',
        unit: { older: { nl: 'clients/1000' }, newer: { nl: 'clients/10000' } },
        note: tenfold.note,
        counts: { added: 0, removed: 0, restated: 1, changed: 1, unchanged: 0 },
      });
      expect(entry?.changed.map(({ period }) => period)).toEqual(['2016']);
    });
  });

  test('refuses editions of two datasets', () => {
    const description = { ...buildDefinition().description, id: 'other' };
    expect(() => diffEditions(buildDefinition(), buildDefinition({ description }))).toThrow(
      expect.objectContaining({ code: 'ARGUMENT_INVALID' }),
    );
  });
});

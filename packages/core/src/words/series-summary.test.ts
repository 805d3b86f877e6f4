import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import type { Indicator } from '../definition/indicator.ts';
import { en } from '../en.ts';
import { almelo, jobs, regions } from '../testing/example-values.ts';
import { nl } from '../nl.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode, type RegionCode } from '../observation/region-code.ts';
import type { Series } from '../series/series.ts';
import { toSeries } from '../series/to-series.ts';
import { seriesSummary } from './series-summary.ts';

type Row = readonly [period: string, value: number, changes?: Partial<MeasuredObservation>];

const nederland = regionCode('NL01');

function line(rows: readonly Row[], indicator: Indicator = jobs, region: RegionCode = almelo.region): Series {
  const points = rows.map(([at, value, changes]) =>
    buildFigure(value, { indicator: indicator.id, region, period: period(at), ...changes }),
  );
  return toSeries(indicator, points, { region });
}

function ofPoints(...points: Observation[]): Series {
  return { indicator: jobs, region: almelo.region, points };
}

const summary = (...series: Series[]): readonly string[] => seriesSummary(series, nl, { regions });

const what = 'Banen per 1.000 inwoners voor Almelo, 2018 tot en met 2020.';

describe('seriesSummary of one series', () => {
  test('up, with a peak', () => {
    expect(
      summary(
        line([
          ['2018', 840],
          ['2019', 850],
          ['2020', 844.9],
        ]),
      ),
    ).toEqual([
      what,
      'Almelo gaat van 840,0 in 2018 naar 844,9 banen per 1.000 inwoners in 2020, dat is 4,9 (0,6%) hoger.',
      'Het hoogste cijfer is 850,0 in 2019, het laagste 840,0 in 2018.',
    ]);
  });

  test('down, with a trough, in English', () => {
    expect(
      seriesSummary(
        line([
          ['2018', 850],
          ['2019', 800],
          ['2020', 840],
        ]),
        en,
        { regions },
      ),
    ).toEqual([
      'Jobs per 1,000 inhabitants for Almelo, 2018 to 2020.',
      'Almelo goes from 850.0 in 2018 to 840.0 jobs per 1,000 inhabitants in 2020, which is 10.0 (1.2%) lower.',
      'The highest figure is 850.0 in 2018, the lowest 800.0 in 2019.',
    ]);
  });

  test('flat', () => {
    expect(
      summary(
        line([
          ['2018', 840],
          ['2019', 840],
          ['2020', 840],
        ]),
      ),
    ).toEqual([what, 'Almelo komt in 2018 en in 2020 uit op 840,0 banen per 1.000 inwoners.']);
  });

  test('a change that shows as zero', () => {
    expect(
      summary(
        line([
          ['2018', 840],
          ['2019', 840.01],
        ]),
      )[1],
    ).toBe('Almelo gaat van 840,0 in 2018 naar 840,0 banen per 1.000 inwoners in 2019, nagenoeg gelijk.');
  });

  test('a gap, a break, a provisional figure and forecasts are said', () => {
    const series = line([
      ['2018', 840],
      ['2020', 844.9, { status: 'break' }],
      ['2021', 845, { status: 'provisional' }],
      ['2022', 846, { kind: 'forecast' }],
      ['2023', 847, { kind: 'forecast' }],
      ['2024', 848, { kind: 'forecast' }],
    ]);
    expect(summary(series).slice(3)).toEqual([
      'Geen cijfer: 2019.',
      'Breuk in de reeks: 2020.',
      'Voorlopig: 2021.',
      'Prognose: 2022 tot en met 2024.',
    ]);
  });

  test('a figure that is a year does not say its year twice', () => {
    const year = buildIndicator({
      valueType: 'year',
      decimals: 0,
      unit: { ...jobs.unit, pattern: { nl: '{n}', en: '{n}' } },
    });
    expect(summary(line([['2019', 2019]], year))).toContain('Almelo komt uit op 2019.');
  });

  test('negative figures change by an amount, never by a percentage', () => {
    const balance = buildIndicator({
      title: { nl: 'Begrotingssaldo', en: 'Budget balance' },
      valueType: 'balance',
      decimals: 2,
      unit: {
        code: 'EUR_M',
        label: { nl: 'miljoen euro', en: 'million euros' },
        pattern: { nl: '€ {n} miljoen', en: '€{n} million' },
      },
    });
    expect(
      summary(
        line(
          [
            ['2018', -0.3],
            ['2019', -0.22],
          ],
          balance,
        ),
      ),
    ).toEqual([
      'Begrotingssaldo (miljoen euro) voor Almelo, 2018 tot en met 2019.',
      'Almelo gaat van € -0,30 miljoen in 2018 naar € -0,22 miljoen in 2019, dat is € 0,08 miljoen hoger.',
    ]);
  });

  test('one point', () => {
    expect(summary(line([['2018', 840]]))).toEqual([
      'Banen per 1.000 inwoners voor Almelo, 2018.',
      'Almelo komt uit op 840,0 banen per 1.000 inwoners in 2018.',
    ]);
  });

  test('one point of unknown period', () => {
    expect(summary(ofPoints(almelo))).toEqual([
      'Banen per 1.000 inwoners voor Almelo, jaar onbekend (gepubliceerd in 2018).',
      'Almelo komt uit op 844,9 banen per 1.000 inwoners.',
    ]);
  });

  test('one point that is a range', () => {
    expect(summary(ofPoints({ ...buildFigure(0), state: 'range', value: null, low: 1, high: 2 }))).toEqual([
      'Banen per 1.000 inwoners voor Almelo, 2018.',
      'Almelo komt uit op 1,0 tot 2,0 banen per 1.000 inwoners in 2018.',
      'Geen enkel getal: 2018.',
    ]);
  });

  test('nothing but absent cells', () => {
    const absent = ['2018', '2019'].map((at) => buildAbsence('missing', { period: period(at) }));
    expect(summary(ofPoints(...absent))).toEqual([
      'Banen per 1.000 inwoners voor Almelo, 2018 tot en met 2019.',
      'Geen cijfer: alle perioden.',
    ]);
  });

  test('no cells at all', () => {
    expect(summary(ofPoints())).toEqual(['Er zijn geen cijfers.']);
    expect(summary()).toEqual(['Er zijn geen cijfers.']);
  });

  test('quarters and spans', () => {
    const quarters = buildIndicator({ frequency: 'quarterly' });
    expect(
      summary(
        line(
          [
            ['2020-Q1', 100],
            ['2020-Q2', 101],
          ],
          quarters,
        ),
      )[1],
    ).toBe(
      'Almelo gaat van 100,0 in het 1e kwartaal 2020 naar 101,0 banen per 1.000 inwoners in het 2e kwartaal 2020. Dat is 1,0 (1,0%) hoger.',
    );
    expect(
      summary(
        line([
          ['2016/2017', 100],
          ['2018/2019', 101],
        ]),
      ).slice(0, 2),
    ).toEqual([
      'Banen per 1.000 inwoners voor Almelo, 2016 tot en met 2019.',
      'Almelo komt uit op 100,0 banen per 1.000 inwoners over 2016 tot en met 2017. Het cijfer over 2018 tot en met 2019 is 101,0 banen per 1.000 inwoners, 1,0 (1,0%) hoger.',
    ]);
  });

  test('an inferred year says so wherever it stands', () => {
    expect(
      summary(
        line([
          ['2017?', 100],
          ['2018', 101],
        ]),
      ),
    ).toEqual([
      'Banen per 1.000 inwoners voor Almelo, 2017 (afgeleid) tot en met 2018.',
      'Almelo gaat van 100,0 in 2017 (afgeleid) naar 101,0 banen per 1.000 inwoners in 2018, dat is 1,0 (1,0%) hoger.',
    ]);
  });
});

describe('seriesSummary of several series', () => {
  test('compares two at their latest common period', () => {
    const city = line([
      ['2018', 840],
      ['2019', 850],
      ['2020', 860],
    ]);
    const country = line(
      [
        ['2018', 800],
        ['2019', 810],
      ],
      jobs,
      nederland,
    );
    expect(summary(city, country)).toEqual([
      'Banen per 1.000 inwoners voor Almelo en Nederland, 2018 tot en met 2020.',
      'Almelo gaat van 840,0 in 2018 naar 860,0 banen per 1.000 inwoners in 2020, dat is 20,0 (2,4%) hoger.',
      'Nederland gaat van 800,0 in 2018 naar 810,0 banen per 1.000 inwoners in 2019, dat is 10,0 (1,3%) hoger.',
      'Het hoogste cijfer is 860,0 in 2020 (Almelo), het laagste 800,0 in 2018 (Nederland).',
      'In 2019: Almelo komt uit op 850,0 banen per 1.000 inwoners, 40,0 (4,9%) hoger dan Nederland (810,0).',
    ]);
  });

  test('tells series of one region apart by their indicator, and says whose figures are special', () => {
    const plan = (id: string, title: string): Indicator =>
      buildIndicator({ id, title: { nl: title, en: title }, shortTitle: { nl: title, en: title } });
    const adopted = line([['2018', 1, { kind: 'plan' }]], plan('adopted', 'Vastgesteld'));
    const updated = line([['2018', 2]], plan('updated', 'Bijgesteld'));
    expect(summary(adopted, updated)).toEqual([
      'Vastgesteld en Bijgesteld (banen per 1.000 inwoners) voor Almelo, 2018.',
      'In 2018: Vastgesteld (1,0) en Bijgesteld (2,0).',
      'Plan: 2018 (Vastgesteld).',
    ]);
  });

  test('says of many only the first, and the highest and lowest of all', () => {
    const many = [1, 2, 3, 4].map((n) =>
      line(
        [
          ['2018', n],
          ['2019', n + 1, { status: 'provisional' }],
        ],
        jobs,
        regionCode(`area-${n}`),
      ),
    );
    expect(summary(...many)).toEqual([
      'Banen per 1.000 inwoners voor 4 gebieden, 2018 tot en met 2019.',
      'area-1 gaat van 1,0 in 2018 naar 2,0 banen per 1.000 inwoners in 2019, dat is 1,0 (100,0%) hoger.',
      'In 2019: hoogste area-4 (5,0), laagste area-1 (2,0).',
      'Voorlopig: 2019.',
    ]);
  });

  test('compares nothing without a common period', () => {
    expect(summary(line([['2018', 1]]), line([['2019', 2]], jobs, nederland))).toEqual([
      'Banen per 1.000 inwoners voor Almelo en Nederland, 2018 tot en met 2019.',
      'Almelo komt uit op 1,0 banen per 1.000 inwoners in 2018.',
      'Nederland komt uit op 2,0 banen per 1.000 inwoners in 2019.',
    ]);
  });
});

import {
  period,
  regionCode,
  type Indicator,
  type MeasuredObservation,
  type Observation,
} from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { dutchOperations } from '../words/dutch-operations.ts';
import { english } from '../words/english.ts';
import { indicatorTableModel, type IndicatorTableModel } from './indicator-table.view-model.ts';

const example = takeData(exampleShards.jobs);
const [jobs] = example.indicators as [Indicator];
const crime: Indicator = {
  ...jobs,
  id: 'crime',
  title: { nl: 'Misdrijven', en: 'Crimes' },
  polarity: 'lower-is-better',
  theme: 'safety',
};
const ages: Indicator = {
  ...jobs,
  id: 'ages',
  title: { nl: 'Leeftijden', en: 'Ages' },
  polarity: 'none',
  dimensions: [
    {
      id: 'age',
      label: { nl: 'Leeftijd', en: 'Age' },
      categories: { young: { nl: 'jong', en: 'young' }, old: { nl: 'oud', en: 'old' } },
    },
  ],
};

function figure(
  indicator: string,
  value: number,
  changes: Partial<MeasuredObservation> & { readonly in?: string; readonly at?: string } = {},
): Observation {
  const { in: region = 'GM9999', at = '2018', ...facts } = changes;
  return {
    indicator,
    region: regionCode(region),
    period: period(at),
    state: 'measured',
    value,
    kind: 'observed',
    status: 'normal',
    certainty: 'proven',
    qualifier: 'exact',
    ...facts,
  };
}

const data: WidgetData = {
  ...example,
  indicators: [jobs, crime, ages],
  observations: [
    figure('jobs', 800, { at: '2017' }),
    figure('jobs', 844.9),
    figure('jobs', 740.1, { in: 'NL01' }),
    figure('crime', 60),
    figure('crime', 50, { in: 'NL01' }),
    figure('ages', 40, { dimensions: { age: 'young' } }),
    figure('ages', 60, { dimensions: { age: 'old' } }),
  ],
};

function modelOf(
  attributes: Readonly<Record<string, string>> = {},
  given = data,
  language = dutchOperations,
): IndicatorTableModel {
  const outcome = indicatorTableModel(
    given,
    readSettings((name) => ({ region: 'GM9999', ...attributes })[name] ?? null),
    language,
  );
  if (outcome.state !== 'ready') throw new Error(outcome.state);
  return outcome.model;
}

const headers = (attributes: Readonly<Record<string, string>> = {}): readonly string[] =>
  modelOf(attributes).text.table.rows.map(({ header }) => header);

describe('indicatorTableModel', () => {
  test('has a row for every indicator, and one for each category where there are only those', () => {
    expect(headers()).toEqual(['Banen', 'Misdrijven', 'Leeftijden, jong', 'Leeftijden, oud']);
    expect(modelOf().text.summary).toEqual(['Aantal rijen: 4.']);
  });

  test('keeps to the indicators that were asked for, in their order, or to a theme', () => {
    expect(headers({ indicator: 'crime jobs' })).toEqual(['Misdrijven', 'Banen']);
    expect(headers({ theme: 'safety' })).toEqual(['Misdrijven']);
  });

  test('holds each figure against the benchmark, with the verdict that polarity gives', () => {
    const { columns, rows } = modelOf({ benchmark: 'NL01', indicator: 'jobs crime ages' }).text.table;
    expect(columns.map(({ label }) => label)).toEqual([
      'Onderwerp',
      'Cijfer',
      'Periode',
      'Verschil met Nederland',
      'Oordeel, vergeleken met Nederland',
      'Verandering',
    ]);
    expect(rows.map(({ cells }) => cells.slice(2, 4))).toEqual([
      ['104,8 (14,2%) hoger', 'gunstiger'],
      ['10,0 (20,0%) hoger', 'ongunstiger'],
      ['', ''],
      ['', ''],
    ]);
    expect(rows.map(({ judgements }) => judgements?.[3])).toEqual(['better', 'worse', null, null]);
  });

  test('says what changed since the figure before, and nothing where there is none', () => {
    const { rows } = modelOf({ indicator: 'jobs crime' }).text.table;
    expect(rows.map(({ cells }) => cells[2])).toEqual(['44,9 (5,6%) hoger', '']);
  });

  test('names the indicator with what its definition says, and leaves the rest to the rows', () => {
    const caveats = [{ nl: 'Alleen vast werk.', en: 'Only permanent jobs.' }];
    const forecasts = {
      ...data,
      indicators: [{ ...jobs, caveats }, crime],
      observations: [figure('jobs', 800, { kind: 'forecast' }), figure('crime', 60)],
    };
    const { notes, table } = modelOf({}, forecasts).text;
    expect(notes).toEqual(['Banen: Alleen vast werk.']);
    expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(['prognose', '']);
    const some = {
      ...forecasts,
      indicators: [jobs, crime, ages].map((each, i) => (i < 2 ? { ...each, caveats } : each)),
    };
    expect(modelOf({}, { ...some, observations: data.observations }).text.notes).toEqual([
      'Banen, Misdrijven: Alleen vast werk.',
    ]);
    const all = { ...forecasts, indicators: [jobs, crime].map((each) => ({ ...each, caveats })) };
    expect(modelOf({}, all).text.notes).toEqual(['Alleen vast werk.']);
  });

  test('gives each number to sort by, and none where there is none', () => {
    const { rows } = modelOf({ benchmark: 'NL01' }).text.table;
    expect(rows.map(({ keys }) => keys?.[0])).toEqual([844.9, 60, 40, 60]);
    expect(rows[2]?.keys?.[2]).toBeNull();
  });

  test('keeps a figure that is absent as a row that says why', () => {
    const absent: Observation = {
      indicator: 'crime',
      region: regionCode('GM9999'),
      period: period('2018'),
      state: 'absent',
      value: null,
      reason: 'confidential',
    };
    const given = { ...data, observations: [figure('jobs', 1), absent] };
    const { table, summary } = modelOf({ benchmark: 'NL01' }, given).text;
    expect(table.rows[1]?.cells[0]).toBe('geen cijfer (vertrouwelijk)');
    expect(summary[1]).toBe('Rijen zonder cijfer: 1.');
  });

  test('leaves uncertain figures out unless they are asked for', () => {
    const given = {
      ...data,
      observations: [figure('jobs', 1), figure('crime', 2, { certainty: 'uncertain' })],
    };
    expect(modelOf({}, given).text.table.rows).toHaveLength(1);
    expect(modelOf({ include: 'uncertain' }, given).text.table.rows).toHaveLength(2);
  });

  test('speaks English', () => {
    const { table } = modelOf({ benchmark: 'NL01', indicator: 'crime' }, data, english).text;
    expect(table.caption).toBe('Figures of Exampletown');
    expect(table.rows[0]?.cells.slice(2, 4)).toEqual(['10.0 (20.0%) higher', 'worse']);
  });

  test('is empty where the region has no row', () => {
    const settings = readSettings((name) => (name === 'region' ? 'GM0001' : null));
    expect(indicatorTableModel(data, settings).state).toBe('empty');
  });
});

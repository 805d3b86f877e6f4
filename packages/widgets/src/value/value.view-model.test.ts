import { describe, expect, test } from 'vitest';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { english } from '../words/english.ts';
import { valueModel } from './value.view-model.ts';

const jobs = takeData(exampleShards.jobs);

describe('valueModel', () => {
  test.each([
    ['a year', { period: '2018' }, '844,9', '2018'],
    ['an unknown year', {}, '12,0', 'jaar onbekend, gepubliceerd in 2018'],
  ])('gives a number with its period: %s', (_, attributes, text, period) => {
    const settings = readSettings((name) => ({ region: 'GM9999', ...attributes })[name as 'region'] ?? null);
    expect(valueModel(jobs, settings)).toMatchObject({ state: 'ready', model: { text, period } });
  });

  test('says what is expected and what was inferred', () => {
    const balance = takeData(exampleShards.balance);
    const rating = takeData(exampleShards.rating);
    const region = readSettings((name) => (name === 'region' ? 'GM9999' : null));
    expect(valueModel(balance, region)).toMatchObject({ model: { period: '2021, prognose' } });
    expect(valueModel(rating, region, english)).toMatchObject({ model: { period: '2017, inferred' } });
  });

  test('takes a figure before a goal, and says what hangs on it', () => {
    const [indicator] = jobs.indicators;
    const figure = { ...jobs.observations[0], indicator: indicator?.id, region: 'GM9999', state: 'measured' };
    const data = takeData({
      indicator,
      observations: [
        { ...figure, period: '2019', value: 1, status: 'break', kind: 'observed' },
        { ...figure, period: '2030', value: 2, status: 'normal', kind: 'target' },
      ],
      regions: [],
    });
    const region = readSettings((name) => (name === 'region' ? 'GM9999' : null));
    expect(valueModel(data, region, english)).toMatchObject({
      model: { value: 1, period: expect.stringMatching(/^2019, .*break/) as string },
    });
  });

  test('says that there is a newer edition', () => {
    const settings = readSettings((name) => ({ region: 'GM9999', period: '2018' })[name as 'region'] ?? null);
    expect(valueModel({ ...jobs, newerEdition: '2022' }, settings)).toMatchObject({
      model: { period: '2018, nieuwere uitgave: 2022' },
    });
  });

  test('is empty for an indicator that is not there', () => {
    const settings = readSettings(
      (name) => ({ indicator: 'jobz', region: 'GM9999' })[name as 'region'] ?? null,
    );
    expect(valueModel(jobs, settings)).toEqual({
      state: 'empty',
      message: 'Voor Voorbeeldstad zijn geen cijfers over: jobz.',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { readSettings, type WidgetSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { english } from '../words/english.ts';
import { kpiCardModel, type KpiCardModel } from './kpi-card.view-model.ts';

const jobs = takeData(exampleShards.jobs);

function settings(attributes: Readonly<Record<string, string>>): WidgetSettings {
  return readSettings((name) => attributes[name] ?? null);
}

function cardOf(...args: Parameters<typeof kpiCardModel>): KpiCardModel {
  const outcome = kpiCardModel(...args);
  if (outcome.state !== 'ready') throw new Error(outcome.message);
  return outcome.model;
}

describe('kpiCardModel', () => {
  test('holds a figure against the same period of its benchmark', () => {
    const { figure, text } = cardOf(jobs, settings({ region: 'GM9999', benchmark: 'NL01', period: '2018' }));
    expect(figure).toMatchObject({
      place: 'Voorbeeldstad',
      value: '844,9',
      unit: 'banen per 1.000 inwoners',
      benchmark: { label: 'Nederland', value: '740,1' },
    });
    expect(text.verdict).toEqual({
      label: 'Verschil met Nederland',
      difference: '+104,8',
      percentDifference: '14,2%',
      judgement: 'better',
      words: 'gunstiger',
    });
    expect(text.summary).toEqual([
      'Voorbeeldstad komt uit op 844,9 banen per 1.000 inwoners, 104,8 (14,2%) hoger dan Nederland (740,1).',
      'Voorbeeldstad gaat van 800,0 in 2017 naar 844,9 banen per 1.000 inwoners in 2018, dat is 44,9 (5,6%) hoger.',
    ]);
  });

  test('has no unit behind a figure that is not there', () => {
    const [first] = jobs.observations;
    const { indicator, region, period } = first as NonNullable<typeof first>;
    const absent = {
      indicator,
      region,
      period,
      state: 'absent',
      value: null,
      reason: 'confidential',
    } as const;
    expect(cardOf({ ...jobs, observations: [absent] }, settings({})).figure).toMatchObject({
      value: 'geen cijfer (vertrouwelijk)',
      unit: '',
    });
  });

  test('says the same in English', () => {
    const { text } = cardOf(jobs, settings({ region: 'GM9999', benchmark: 'NL01', period: '2018' }), english);
    expect(text.summary).toEqual([
      'Exampletown stands at 844.9 jobs per 1,000 inhabitants, 104.8 (14.2%) higher than the Netherlands (740.1).',
      'Exampletown goes from 800.0 in 2017 to 844.9 jobs per 1,000 inhabitants in 2018, which is 44.9 (5.6%) higher.',
    ]);
  });

  test('shows a benchmark of another period, and says why the two were not compared', () => {
    const { figure, text } = cardOf(jobs, settings({ region: 'GM9999', benchmark: 'NL01' }));
    expect(figure.value).toBe('12,0');
    expect(figure.benchmark).toEqual({ label: 'Nederland', value: '740,1' });
    expect(text.verdict).toBeNull();
    expect(text.summary[0]).toBe('Niet vergeleken: de cijfers gaan over verschillende perioden.');
  });

  test('without a benchmark says the figure alone', () => {
    const { figure, text } = cardOf(jobs, settings({ region: 'NL01', period: '2017' }));
    expect(figure.benchmark).toBeNull();
    expect(text.summary).toEqual(['Nederland komt uit op 700,0 banen per 1.000 inwoners.']);
  });

  test('judges no untested difference of a survey, and keeps a printed significance', () => {
    const rating = takeData(exampleShards.rating);
    const { text } = cardOf(rating, settings({ region: 'voorbeeld/zuid', benchmark: 'GM9999' }));
    expect(text.verdict).toMatchObject({
      judgement: 'worse',
      words: 'ongunstiger, significant volgens de bron',
    });
    expect(text.table.rows.map(({ header }) => header)).toEqual(['Zuid', 'Voorbeeldstad']);
  });

  test('takes the title of the editor', () => {
    expect(cardOf(jobs, settings({ region: 'GM9999', caption: 'Werk' })).figure.frame.title).toBe('Werk');
  });

  test('is empty for a region without a row', () => {
    expect(kpiCardModel(jobs, settings({ region: 'GM0001', indicator: 'jobs' }))).toEqual({
      state: 'empty',
      message: 'Voor GM0001 zijn geen cijfers over: Banen.',
    });
  });
});

import type { Indicator } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { dutchProfile } from '../words/dutch-profile.ts';
import { english } from '../words/english.ts';
import type { ProfileLanguage } from '../words/widget-language.ts';
import { areaProfileModel, type AreaProfileModel } from './area-profile.view-model.ts';

const rating = takeData(exampleShards.rating);

function modelOf(
  attributes: Readonly<Record<string, string>> = {},
  data: WidgetData = rating,
  language: ProfileLanguage = dutchProfile,
): AreaProfileModel {
  const outcome = areaProfileModel(
    data,
    readSettings((name) => ({ region: 'GM9999', ...attributes })[name] ?? null),
    language,
  );
  if (outcome.state !== 'ready') throw new Error(outcome.state);
  return outcome.model;
}

function withPolarity(polarity: Indicator['polarity']): WidgetData {
  return { ...rating, indicators: rating.indicators.map((each) => ({ ...each, polarity })) };
}

describe('areaProfileModel as a matrix', () => {
  test('has the region and every area with a figure in columns', () => {
    const { figure, text } = modelOf();
    expect(figure.plot).toBeNull();
    expect(figure.frame.view).toBe('table');
    expect(text.table.columns.map(({ label }) => label)).toEqual([
      'Onderwerp',
      'Voorbeeldstad',
      'Noord',
      'Zuid',
    ]);
  });

  test('says in each cell what the source calls significant, and gives it the shape of its judgement', () => {
    const [row] = modelOf().text.table.rows;
    expect(row?.header).toBe('Waardering buurt (rapportcijfer)');
    expect(row?.cells).toEqual([
      '7,8',
      '8,4, gunstiger, significant volgens de bron',
      '6,8, ongunstiger, significant volgens de bron',
    ]);
    expect(row?.judgements).toEqual([null, 'better', 'worse']);
  });

  test('names its table after the region and its areas, and has no chart to turn to', () => {
    const { text } = modelOf();
    expect(text.table.caption).toBe('Cijfers van Voorbeeldstad en van de gebieden daarin');
    expect(text.cursor).toBeUndefined();
    expect(text.legend).toBeUndefined();
  });

  test('says that an empty cell is no zero', () => {
    expect(modelOf().text.notes).toContain('Een lege cel is geen nul: de bron geeft daar geen cijfer.');
  });

  test('judges nothing without polarity', () => {
    const [row] = modelOf({}, withPolarity('none')).text.table.rows;
    expect(row?.judgements).toEqual([null, null, null]);
    expect(row?.cells[1]).toContain('significant volgens de bron');
  });

  test('speaks English', () => {
    expect(modelOf({}, rating, english).text.summary[1]).toBe(
      'Each figure is compared with that of Exampletown.',
    );
  });

  test('is empty for a region without areas', () => {
    const settings = readSettings((name) => (name === 'region' ? 'NL02' : null));
    expect(areaProfileModel(rating, settings).state).toBe('empty');
  });
});

describe('areaProfileModel as a spine', () => {
  const spine = { layout: 'spine', highlight: 'voorbeeld/zuid' };

  test('places the area between the extremes of all areas, the whole in the middle', () => {
    const { plot } = modelOf(spine).figure;
    expect(plot?.ends).toEqual(['ongunstiger', 'Voorbeeldstad', 'gunstiger']);
    // Zuid lies 1.0 below the city's 7.8 and is the farthest; Noord lies 0.6 above it.
    expect(plot?.rows).toMatchObject([
      { place: -1, range: [-1, expect.closeTo(0.6)], mark: 'worse', valueText: '6,8 (Voorbeeldstad: 7,8)' },
    ]);
    expect(modelOf(spine).figure.frame.title).toBe('Cijfers van Zuid');
  });

  test('says in a legend what the shape and the band stand for, and only what is drawn', () => {
    const range =
      'van het ongunstigste tot het gunstigste cijfer, van Voorbeeldstad en van gebieden met een cijfer';
    expect(modelOf(spine).text.legend?.entries).toEqual([
      { mark: 'worse', label: 'Zuid, ongunstiger' },
      { mark: 'range', label: range },
    ]);
    const { text } = modelOf({ layout: 'spine', highlight: 'voorbeeld/oost' });
    expect(text.legend?.entries).toEqual([{ mark: 'range', label: range }]);
  });

  test('walks along the figures of the area that is drawn, over a table of all areas', () => {
    const { cursor, table } = modelOf(spine).text;
    expect(cursor?.label).toBe('Loop langs de cijfers: Cijfers van Zuid');
    expect(table.caption).toBe('Cijfers van Voorbeeldstad en van de gebieden daarin');
  });

  test('turns round where lower is better', () => {
    const { plot } = modelOf(spine, withPolarity('lower-is-better')).figure;
    expect(plot?.rows).toMatchObject([{ place: 1, range: [expect.closeTo(-0.6), 1], mark: 'better' }]);
  });

  test('leaves what has no favourable side to the table, and says so', () => {
    const { figure, text } = modelOf(spine, withPolarity('none'));
    expect(figure.plot?.rows).toEqual([]);
    expect(text.notes).toContain('Onderwerpen zonder gunstige kant staan alleen in de tabel.');
    expect(text.table.rows).toHaveLength(1);
  });

  test('has a line without a shape for an area that the source gives no figure of', () => {
    const { figure, text } = modelOf({ layout: 'spine', highlight: 'voorbeeld/oost' });
    expect(figure.plot?.rows).toMatchObject([
      { place: null, valueText: 'geen cijfer in de bron (Voorbeeldstad: 7,8)', mark: 'none' },
    ]);
    expect(text.cursor?.series[0]?.points).toEqual(['Waardering buurt, geen cijfer in de bron']);
  });

  test('speaks as many places as it draws, with the verdict', () => {
    const { cursor } = modelOf(spine).text;
    expect(cursor?.series[0]?.points).toHaveLength(1);
    expect(cursor?.series[0]?.points[0]).toContain('ongunstiger, significant volgens de bron');
  });
});

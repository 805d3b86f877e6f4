import { describe, expect, test } from 'vitest';
import { readSettings } from '../element/settings.ts';
import { noData } from '../load/no-data.ts';
import { dutchScenario } from '../words/dutch-scenario.ts';
import { english } from '../words/english.ts';
import { recoveryScenarioModel, type RecoveryScenarioModel } from './recovery-scenario.view-model.ts';

function modelOf(route: string | null, language = dutchScenario): RecoveryScenarioModel {
  const settings = readSettings((name) => (name === 'route' ? route : null));
  const outcome = recoveryScenarioModel(noData, settings, language);
  if (outcome.state !== 'ready') expect.fail(outcome.message);
  return outcome.model;
}

/** Heights of each line that is drawn. */
function heights({ figure }: RecoveryScenarioModel): readonly (readonly (number | null)[])[] {
  return figure.plot.series.map(({ points }) => points.map((point) => point && point.y));
}

describe('recoveryScenarioModel', () => {
  // Worked out by hand from what the booklet prints: a deposit of 5.15 each year (L1591-1594), draws of
  // 1, 2 and 3 (L1824-1826), 11 needed (L1587-1590).
  test('draws the change of the reserve where the opening reserve is unknown, and no needed reserve', () => {
    const model = modelOf('cautious');
    expect(heights(model)).toEqual([[0, 4.15, 7.3, 9.45]]);
    expect(model.figure.plot.y.label).toContain('sinds eind 2019');
    expect(model.text.summary.join(' ')).toContain('De beginstand is niet bekend.');
    expect(model.text.table.rows.at(-1)?.cells).toContain('niet bekend');
  });

  test('draws the reserve and what is needed where the opening reserve is assumed', () => {
    const model = modelOf('cautious opening:1.55');
    expect(heights(model)).toEqual([
      [1.55, 5.7, 8.85, 11],
      [11, 11, 11, 11],
    ]);
    expect(model.text.notes).toContain('De beginstand van de reserve is zelf gekozen.');
    expect(model.text.notes).toContain('Aangenomen reserve eind 2019: € 1,55 miljoen.');
  });

  test('holds a second route against the first, on the same assumptions', () => {
    const model = modelOf('cautious median opening:1.55');
    expect(heights(model)).toEqual([
      [1.55, 5.7, 8.85, 11],
      [1.55, 4.7, 7.85, 11],
      [11, 11, 11, 11],
    ]);
    expect(model.text.summary).toContain('Laagste punt van de reserve: € 1,00 miljoen meer.');
    expect(model.text.table.columns.map(({ label }) => label)).toContain('Gebruik, gemiddelde route');
  });

  test('draws routes dashed and what is printed solid, and says that it is no figure of the booklet', () => {
    const { figure, text } = modelOf('structural median opening:2');
    expect(figure.plot.series.map(({ points }) => points.map((point) => point?.forecast))).toEqual([
      [true, true, true, true],
      [true, true, true, true],
      [false, false, false, false],
    ]);
    expect(text.notes[0]).toBe('Dit is een berekening. Het zijn geen cijfers van het boekje.');
  });

  test.each([
    ['cautious', 'De bron noemt de bedragen als voorbeeld.'],
    ['median', 'De bedragen zijn berekend met de regel van de bron.'],
    ['own:1,2,3', 'De bedragen per jaar zijn zelf gekozen.'],
    ['cautious ceiling:3', 'De ruimte is zelf gekozen: € 3,00 miljoen. Het boekje noemt € 6,00 miljoen.'],
    ['cautious deposit:5', 'De storting is zelf gekozen: € 5,00 miljoen. Het boekje noemt € 5,15 miljoen.'],
  ])('tells amounts that are printed, derived and chosen apart: %s', (route, note) => {
    expect(modelOf(route).text.notes).toContain(note);
  });

  test('says that the optimistic route can be read in two ways', () => {
    expect(modelOf('optimistic-full-2020').text.summary.at(-1)).toContain('op twee manieren te lezen');
  });

  test('warns of every rule that is broken', () => {
    expect(modelOf('own:6,1,0 savings:no').text.warnings.lines).toEqual([
      'In 2020 wordt € 6,00 miljoen gebruikt, € 0,85 miljoen meer dan de storting (€ 5,15 miljoen).',
      expect.stringContaining('€ 1,00 miljoen meer dan de ruimte (€ 6,00 miljoen)'),
      expect.stringContaining('Zonder alle besparingen'),
    ]);
    expect(modelOf('cautious').text.warnings.lines).toEqual([]);
  });

  test('has no value in the field of an opening reserve that nobody assumed', () => {
    const { opening, openingYear } = modelOf('cautious').text.controls;
    expect(opening).toMatchObject({
      value: null,
      hint: expect.stringContaining('Het boekje noemt dit bedrag niet'),
    });
    expect(openingYear.value).toBe('2019');
    expect(modelOf('cautious opening:0@2018').text.controls).toMatchObject({
      opening: { value: 0 },
      openingYear: { value: '2018' },
    });
  });

  test('writes amounts in its fields as the language does, without rounding them', () => {
    const { opening, deposit } = modelOf('cautious opening:-1.125').text.controls;
    expect([opening.typed, deposit.typed]).toEqual(['-1,125', '5,15']);
    expect(modelOf('cautious opening:1250.5', english).text.controls.opening.typed).toBe('1250.5');
  });

  test('shortens names that a field has no room for, and says them in full beside it', () => {
    const { route, against } = modelOf('optimistic-capped cautious').text.controls;
    expect(route.options.map(({ label }) => label)).toContain('optimistisch, begrensd');
    expect(route.hint).toBe('optimistische route, nooit meer dan de storting');
    expect(against.hint).toBe('');
  });

  test('speaks as many places as it draws', () => {
    const { figure, text } = modelOf('none median opening:2@2017');
    expect(text.cursor.series.map(({ points }) => points.length)).toEqual(
      figure.plot.series.map(({ points }) => points.length),
    );
    expect(text.cursor.series[1]?.points.at(-1)).toBe('gemiddelde route, eind 2023: niet bekend');
  });

  test('has the amounts of the booklet in its table, and the years of the plan', () => {
    const { table } = modelOf('optimistic-capped').text;
    expect(table.rows.map(({ header }) => header)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
    expect(table.rows[4]?.cells.slice(0, 3)).toEqual(['5,15', '0,00', '0,00']);
    expect(table.rows[5]?.cells.slice(0, 3)).toEqual(['0,85', '4,30', '4,30']);
  });

  test('speaks English', () => {
    const { figure, text } = modelOf('cautious', english);
    expect(figure.frame.title).toBe('Calculate with the general reserve');
    expect(text.controls.draws.years[0]).toMatchObject({
      label: 'Used in 2020',
      value: 1,
      text: '€1.00 million',
    });
  });
});

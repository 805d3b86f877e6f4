import { describe, expect, test } from 'vitest';
import { defaultSettings, readSettings, type WidgetSettings } from '../element/settings.ts';
import type { FetchJson } from '../load/fetch-json.ts';
import { loadTheme } from '../load/load-theme.ts';
import { takeData } from '../load/take-data.ts';
import { exampleFiles, exampleFolder, exampleShards } from '../testing/example-dataset.ts';
import { dutchClaims } from '../words/dutch-claims.ts';
import { english } from '../words/english.ts';
import { themePageModel, type ThemePageModel } from './theme-page.view-model.ts';

const folder = 'https://stad.example/cijfers/';
const requests: string[] = [];

const fetchFrom =
  (files: Readonly<Record<string, unknown>>): FetchJson =>
  async (url) => {
    requests.push(url.replace(folder, ''));
    return files[url.replace(folder, '')];
  };

function settingsOf(more: Readonly<Record<string, string>>): WidgetSettings {
  const attributes: Readonly<Record<string, string>> = {
    src: folder,
    theme: 'example',
    region: 'GM9999',
    ...more,
  };
  return readSettings((name) => attributes[name] ?? null);
}

async function modelOf(
  more: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, unknown>> = exampleFiles,
  language = dutchClaims,
): Promise<ThemePageModel> {
  const settings = settingsOf(more);
  const outcome = themePageModel(await loadTheme(settings, fetchFrom(files)), settings, language);
  if (outcome.state !== 'ready') expect.fail(outcome.message);
  return outcome.model;
}

describe('themePageModel', () => {
  test('has the title and the slogan of the publication, and the figures of the theme', async () => {
    const { figure } = await modelOf();
    expect(figure.frame.title).toBe('Werken en wonen');
    expect(figure.slogan).toBe('Samen vooruit');
    expect(figure.cards).toContainEqual({
      label: 'Banen',
      value: '844,9 banen per 1.000 inwoners',
      period: '2018',
    });
  });

  test('fetches pointer, catalogue, summary and the report of the theme, and no more', async () => {
    requests.length = 0;
    await modelOf();
    expect(new Set(requests)).toEqual(
      new Set([
        'edition.json',
        ...['catalogue', 'summary/GM9999', 'report/example'].map((file) => `${exampleFolder}${file}.json`),
      ]),
    );
  });

  test('shows only the key figures that were asked for', async () => {
    const { figure } = await modelOf({ indicator: 'balance' });
    expect(figure.cards.map(({ label }) => label)).toEqual(['Saldo']);
  });

  test('compares a key figure, and refers to the note that touches it', async () => {
    const { figure, text } = await modelOf({ benchmark: 'NL01' });
    const at = figure.cards.findIndex(({ label }) => label === 'Banen');
    expect(text.figures.remarks[at]).toEqual([
      expect.stringMatching(/^Vergeleken met Nederland: .*gunstiger/),
      'Zie opmerking I1.',
    ]);
  });

  test('says a trend with the figures, claims and notes that measure it, and what is not at hand', async () => {
    const { trends } = (await modelOf()).text;
    expect(trends.items).toEqual([
      {
        text: 'Het rapport ziet meer banen.',
        facts: ['Boekje, regel 8-9, 12'],
        figures: [{ label: 'Banen', value: '844,9 banen per 1.000 inwoners', period: '2018' }],
        remarks: [
          'Gemeten door cijfers die hier niet staan: Zonder cijfers.',
          'Beweringen hierover: Banen.',
          'Zie opmerking I1.',
        ],
      },
    ]);
  });

  test('says what a recommendation asks for, and that nothing measures it', async () => {
    const [item] = (await modelOf()).text.recommendations.items;
    expect(item).toMatchObject({
      facts: ['Gevraagd: meer', 'Boekje, regel 10'],
      remarks: ['Het boekje heeft hier geen cijfer over.'],
    });
  });

  test('tells a relation that we see from one that is printed', async () => {
    const { goals } = (await modelOf()).text;
    expect(goals.items).toEqual([
      {
        title: 'Doel 3: Iedereen doet mee',
        text: 'Werk voor wie kan.',
        basis: ['Dit verband zien wij. Het boekje noemt het niet. (Boekje, regel 6-7)'],
      },
    ]);
  });

  test('tests claims by the figures at hand, those that can be tested first', async () => {
    const { claims } = (await modelOf()).text;
    expect(claims.items.map(({ outcome }) => outcome)).toEqual(['supported', 'contradicted', 'not-testable']);
    expect(claims.intro).toContain('Te toetsen: 2 van de 3.');
    const [supported, contradicted, elsewhere] = claims.items;
    expect(supported?.verdict).toBe('De cijfers ondersteunen deze bewering.');
    expect(supported?.grounds[0]).toContain('844,9');
    expect(supported?.grounds[0]).toContain('740,1');
    expect(contradicted?.facts).toEqual([
      dutchClaims.words.themePage.framing,
      'Zo staat het er.',
      'Boekje, regel 15',
    ]);
    expect(elsewhere?.grounds).toEqual(['Wel te toetsen met cijfers van een andere dataset: elsewhere.']);
    expect(elsewhere?.facts[0]).toContain('geld');
  });

  test('names the public tables that could fill a chart, and which were seen', async () => {
    const [chart] = (await modelOf()).text.charts.items;
    expect(chart).toMatchObject({
      title: 'Banen per wijk',
      facts: ['De getallen staan niet in de tekst.', 'Boekje, regel 20'],
      remarks: ['Zie opmerking I1.'],
      tables: {
        lines: ['CBS 00000NED: Voorbeeldtabel; gezien bij de bron', 'LISA: niet nagekeken bij de bron'],
      },
    });
  });

  test('says how the dataset holds what contradicts itself', async () => {
    const { remarks } = (await modelOf()).text;
    expect(remarks.items).toEqual([
      {
        title: 'I1',
        text: 'Twee getallen spreken elkaar tegen.',
        facts: ['In deze cijfers: het eerste telt', 'Boekje, regel 21'],
      },
    ]);
  });

  test('shows figures without a report as a theme of the catalogue', async () => {
    const { [`${exampleFolder}report/example.json`]: _, ...files } = exampleFiles;
    const { figure, text } = await modelOf({}, files);
    expect(figure.frame.title).toBe('Voorbeeld');
    expect(figure.slogan).toBeNull();
    expect([text.trends, text.claims, text.charts].map(({ items }) => items.length)).toEqual([0, 0, 0]);
    expect(text.table.rows.length).toBeGreaterThan(0);
  });

  test('shows figures that are handed in', () => {
    const outcome = themePageModel(takeData(exampleShards.jobs));
    expect(outcome).toMatchObject({
      state: 'ready',
      model: { figure: { frame: { title: 'Cijfers van Voorbeeldstad' }, slogan: null } },
    });
  });

  test('is empty without figures and without a report', () => {
    expect(themePageModel(takeData(exampleShards.jobs), { ...defaultSettings, theme: 'finance' }).state).toBe(
      'empty',
    );
  });

  test('speaks English', async () => {
    const { figure, text } = await modelOf({}, exampleFiles, english);
    expect(figure.frame.title).toBe('Working and living');
    expect(text.claims.items[0]?.verdict).toMatch(/^The figures support/);
  });
});

describe('loadTheme', () => {
  test.each([
    ['a theme that the dataset does not have', { theme: 'finance' }, 'ATTRIBUTE_INVALID'],
    ['an address in the place of a theme', { theme: '../catalogue' }, 'ATTRIBUTE_INVALID'],
    ['no theme', { theme: '' }, 'ATTRIBUTE_INVALID'],
    ['no region', { region: '' }, 'ATTRIBUTE_INVALID'],
    ['a region that the dataset does not have', { region: 'GM0001' }, 'REGION_UNKNOWN'],
  ])('refuses %s', async (_what, more, code) => {
    await expect(loadTheme(settingsOf(more), fetchFrom(exampleFiles))).rejects.toMatchObject({ code });
  });

  test('refuses a broken report', async () => {
    const files = { ...exampleFiles, [`${exampleFolder}report/example.json`]: { format: 2 } };
    await expect(loadTheme(settingsOf({}), fetchFrom(files))).rejects.toMatchObject({
      code: 'REPORT_INVALID',
    });
  });
});

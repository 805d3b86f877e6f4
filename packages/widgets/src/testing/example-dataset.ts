import { exampleReport } from './example-report.ts';

/**
 * A small dataset of made-up figures, as the files a server would give: one card, neighbourhoods with
 * a printed significance, a balance through zero with a gap, and an indicator without figures.
 */
export const exampleFolder = 'e/0123456789abcdef/';

const source = {
  id: 'example',
  title: { nl: 'Voorbeeldcijfers', en: 'Example figures' },
  publisher: 'Gemeente Voorbeeld',
  licence: { id: 'CC0-1.0', title: { nl: 'publiek domein', en: 'public domain' } },
};

const regions = {
  city: {
    code: 'GM9999',
    kind: 'municipality',
    name: { nl: 'Voorbeeldstad', en: 'Exampletown' },
    parents: ['NL01'],
  },
  country: { code: 'NL01', kind: 'country', name: { nl: 'Nederland', en: 'the Netherlands' }, parents: [] },
  north: part('noord', 'Noord', 'North'),
  south: part('zuid', 'Zuid', 'South'),
  east: part('oost', 'Oost', 'East'),
};

function part(slug: string, nl: string, en: string): object {
  return { code: `voorbeeld/${slug}`, kind: 'district', name: { nl, en }, parents: ['GM9999', 'NL01'] };
}

function indicator(id: string, nl: string, en: string, more: object): Record<string, unknown> {
  return {
    id,
    title: { nl, en },
    shortTitle: { nl, en },
    description: { nl: `${nl}, verzonnen.`, en: `${en}, made up.` },
    theme: 'example',
    unit: {
      code: 'jobs/1000',
      label: { nl: 'banen per 1.000 inwoners', en: 'jobs per 1,000 inhabitants' },
      pattern: { nl: '{n} banen per 1.000 inwoners', en: '{n} jobs per 1,000 inhabitants' },
    },
    decimals: 1,
    valueType: 'rate',
    polarity: 'higher-is-better',
    basis: 'register',
    frequency: 'annual',
    sources: [source],
    ...more,
  };
}

interface ShardParts {
  readonly indicator: Record<string, unknown>;
  readonly regions: readonly object[];
  readonly periods: readonly string[];
  readonly value: readonly (number | null)[];
  readonly status?: object;
  readonly cells?: object;
  readonly runs?: readonly object[];
}

function shard(parts: ShardParts): object {
  const codes = parts.regions.map((region) => (region as { code: string }).code);
  const id = String(parts.indicator['id']);
  const label = (parts.indicator['title'] as { nl: string }).nl;
  const category = (index: readonly string[]): object => ({
    index,
    label: Object.fromEntries(index.map((code) => [code, code])),
  });
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source: 'Voorbeeldcijfers',
    id: ['indicator', 'region', 'period'],
    size: [1, codes.length, parts.periods.length],
    role: { metric: ['indicator'], geo: ['region'], time: ['period'] },
    dimension: {
      indicator: {
        label: 'indicator',
        category: { ...category([id]), unit: { [id]: { label: 'x', decimals: 1 } } },
      },
      region: { label: 'region', category: category(codes) },
      period: { label: 'period', category: category(parts.periods) },
    },
    value: parts.value,
    ...(parts.status && { status: parts.status }),
    extension: {
      stadspeil: {
        format: 1,
        dataset: 'example',
        edition: { id: '2018' },
        indicator: parts.indicator,
        regions: parts.regions,
        cells: parts.cells ?? {},
        runs: parts.runs ?? [],
      },
    },
  };
}

const jobs = indicator('jobs', 'Banen', 'Jobs', {});
const rating = indicator('rating', 'Waardering buurt', 'Neighbourhood rating', {
  unit: {
    code: 'score',
    label: { nl: 'rapportcijfer', en: 'score' },
    pattern: { nl: '{n}', en: '{n}' },
    differencePattern: { nl: '{n} punt', en: '{n} points' },
  },
  valueType: 'mean',
  basis: 'survey',
});
const balance = indicator('balance', 'Saldo', 'Balance', {
  unit: {
    code: 'EUR_M',
    label: { nl: 'miljoen euro', en: 'million euro' },
    pattern: { nl: '€ {n} miljoen', en: '€{n} million' },
  },
  decimals: 2,
  valueType: 'balance',
  basis: 'policy',
});

/** The shards of the example by indicator and scope, as JSON. */
export const exampleShards = {
  jobs: shard({
    indicator: jobs,
    regions: [regions.city, regions.country],
    periods: ['2017', '2018', 'unknown@2018'],
    value: [800, 844.9, 12, 700, 740.1, null],
    cells: { lines: { '1': '12' } },
  }),
  rating: shard({
    indicator: rating,
    regions: [regions.city, regions.north, regions.south, regions.east],
    periods: ['2017'],
    value: [7.8, 8.4, 6.8, null],
    cells: {
      inferred: { '0': ['period'], '1': ['period'], '2': ['period'] },
      significance: { '1': ['higher', 'GM9999'], '2': ['lower', 'GM9999'] },
    },
    runs: [
      {
        region: 'GM9999',
        period: '2017',
        kind: 'observed',
        certainty: 'uncertain',
        qualifier: 'exact',
        inferred: [],
        values: [99, 98],
        lines: ['1', '2'],
      },
    ],
  }),
  balance: shard({
    indicator: balance,
    regions: [regions.city],
    periods: ['2018', '2019', '2020', '2021'],
    value: [-0.3, 0.95, null, -0.22],
    cells: { kind: { '1': 'forecast', '3': 'forecast' } },
  }),
} as const;

const summary = (scope: readonly object[], entries: readonly object[]): object => ({
  format: 1,
  dataset: 'example',
  edition: { id: '2018' },
  regions: scope,
  entries,
});

/** Every file of the example, by its path in the dataset's folder. */
export const exampleFiles: Readonly<Record<string, unknown>> = {
  'edition.json': { format: 1, dataset: 'example', edition: '2018', path: exampleFolder, newer: null },
  [`${exampleFolder}observations/jobs/GM9999.json`]: exampleShards.jobs,
  [`${exampleFolder}observations/rating/GM9999.parts.json`]: exampleShards.rating,
  [`${exampleFolder}observations/balance/GM9999.json`]: exampleShards.balance,
  [`${exampleFolder}summary/GM9999.json`]: summary(
    [regions.city, regions.country],
    [
      {
        indicator: jobs,
        observations: [
          { region: 'GM9999', period: '2018', value: 844.9 },
          { region: 'GM9999', period: '2017', value: 800 },
          { region: 'NL01', period: '2018', value: 740.1 },
        ],
      },
      {
        indicator: balance,
        observations: [{ region: 'GM9999', period: '2021', value: -0.22, kind: 'forecast' }],
      },
    ],
  ),
  [`${exampleFolder}summary/GM9999.parts.json`]: summary(
    [regions.city, regions.north, regions.south, regions.east],
    [
      {
        indicator: rating,
        observations: [
          { region: 'GM9999', period: '2017', value: 7.8, inferred: ['period'] },
          {
            region: 'voorbeeld/noord',
            period: '2017',
            value: 8.4,
            inferred: ['period'],
            significance: ['higher', 'GM9999'],
          },
          {
            region: 'voorbeeld/zuid',
            period: '2017',
            value: 6.8,
            inferred: ['period'],
            significance: ['lower', 'GM9999'],
          },
        ],
      },
    ],
  ),
  [`${exampleFolder}report/example.json`]: exampleReport,
  [`${exampleFolder}catalogue.json`]: {
    format: 1,
    dataset: {
      id: 'example',
      title: { nl: 'Voorbeeld', en: 'Example' },
      description: { nl: 'Verzonnen cijfers.', en: 'Made-up figures.' },
      publisher: source.publisher,
      licence: source.licence,
    },
    edition: { id: '2018' },
    themes: [{ id: 'example', title: { nl: 'Voorbeeld', en: 'Example' } }],
    indicators: [jobs, rating, balance, indicator('nothing', 'Zonder cijfers', 'Without figures', {})].map(
      ({ id, title, shortTitle, theme, unit }) => ({
        id,
        title,
        shortTitle,
        theme,
        unit: (unit as { label: object }).label,
        scopes: [],
      }),
    ),
    regions: Object.values(regions),
    sources: [source],
  },
};

/**
 * A `fetch` that answers from files, under any folder; counts its requests, and answers 404 for
 * what is not there.
 */
export function fetchOf(
  files: Readonly<Record<string, unknown>>,
  requests: string[] = [],
): (url: string | URL | Request) => Promise<Response> {
  return async (url) => {
    const path = String(url).replace(/^.*?\/data[^/]*\//, '');
    requests.push(path);
    if (!Object.hasOwn(files, path)) return new Response('not found', { status: 404 });
    const body = files[path];
    return new Response(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

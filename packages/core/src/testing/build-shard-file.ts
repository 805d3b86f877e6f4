/** A field of parsed JSON that tests change. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break it in every way there is
export type Json = any;

/** For tests: a small shard of two regions and two periods, as `JSON.parse` would give it. */
export function buildShardFile(): Json {
  const text = (nl: string, en: string): Json => ({ nl, en });
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Banen per 1.000 inwoners',
    id: ['indicator', 'region', 'period'],
    size: [1, 2, 2],
    role: { metric: ['indicator'], geo: ['region'], time: ['period'] },
    dimension: {
      indicator: { category: { index: ['jobs'], unit: { jobs: { label: 'banen', decimals: 1 } } } },
      region: { category: { index: ['GM0141', 'NL01'] } },
      period: { category: { index: ['2017', 'unknown@2018'] } },
    },
    value: [844.9, null, null, null],
    status: { 3: 'Q' },
    extension: {
      stadspeil: {
        format: 1,
        dataset: 'example',
        edition: { id: '2018' },
        indicator: {
          id: 'jobs',
          title: text('Banen', 'Jobs'),
          shortTitle: text('Banen', 'Jobs'),
          description: text('Aantal banen.', 'Number of jobs.'),
          theme: 'work',
          unit: { code: 'jobs', label: text('banen', 'jobs'), pattern: text('{n} banen', '{n} jobs') },
          decimals: 1,
          valueType: 'count',
          polarity: 'higher-is-better',
          basis: 'register',
          frequency: 'annual',
          sources: [
            {
              id: 'own-count',
              title: text('Eigen telling', 'Own count'),
              publisher: 'Gemeente Voorbeeld',
              licence: { id: 'CC0-1.0', title: text('Publiek domein', 'Public domain') },
              url: 'https://voorbeeld.nl/',
            },
          ],
        },
        regions: [
          { code: 'GM0141', kind: 'municipality', name: text('Almelo', 'Almelo'), parents: ['NL01'] },
          { code: 'NL01', kind: 'country', name: text('Nederland', 'Netherlands'), parents: [] },
        ],
        cells: {
          qualifier: { 0: 'about' },
          inferred: { 0: ['period', 'unit'] },
          significance: { 0: ['higher', 'NL01'] },
          lines: { 0: '980;984', 2: '990' },
          low: { 2: 3 },
          high: { 2: 5 },
        },
        runs: [
          { region: 'GM0141', period: '2017', certainty: 'uncertain', values: [3, -4], lines: ['1', '2'] },
        ],
      },
    },
  };
}

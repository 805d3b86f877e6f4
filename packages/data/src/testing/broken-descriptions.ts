import { own, put, set, type BrokenKind } from './break-file.ts';
import { soundFiles as files, soundPlaces } from './sound-dataset.ts';

const { path, shard, summary, catalogue, csv } = soundPlaces;

/** Definitions, regions, summaries, catalogues and fixed files that are broken. */
export const brokenDescriptions: readonly BrokenKind[] = [
  // its definition and regions
  [
    'a region twice',
    shard,
    (text) =>
      set(
        `${own}.regions`,
        Array(2).fill((JSON.parse(text) as never)['extension']['stadspeil']['regions'][0]),
      )(text),
    /nothing twice at extension\.stadspeil\.regions/,
    'refused',
  ],
  [
    'regions that are part of each other',
    shard,
    put(
      '"code":"NL01","kind":"country","name":{"nl":"Naam NL01","en":"Naam NL01"},"parents":[]',
      '"code":"NL01","kind":"country","name":{"nl":"Naam NL01","en":"Naam NL01"},"parents":["GM0141"]',
    ),
    /regions that are no part of themselves/,
    'unharmed',
  ],
  [
    'an id that leads elsewhere',
    shard,
    set(`${own}.indicator.id`, '../../jobs'),
    /at extension\.stadspeil\.indicator\.id/,
    'refused',
  ],
  [
    'another indicator under this address',
    shard,
    (text) => text.replaceAll('"jobs"', '"homes"'),
    /it lies under another indicator/,
    'by hash only',
  ],
  [
    'a definition without polarity',
    shard,
    set(`${own}.indicator.polarity`, undefined),
    /at extension\.stadspeil\.indicator\.polarity/,
    'refused',
  ],
  [
    'a definition that differs from the others',
    shard,
    set(`${own}.indicator.unit.code`, 'homes'),
    /says something else/,
    'unharmed',
  ],
  [
    'an address that is a script',
    shard,
    set(`${own}.indicator.sources.0.url`, 'javascript:alert(1)'),
    /at extension\.stadspeil\.indicator\.sources\[0\]\.url/,
    'unharmed',
  ],
  [
    'a title of markup, which stays a text',
    shard,
    set(`${own}.indicator.title.nl`, '<script>alert(1)</script>'),
    /says something else/,
    'unharmed',
  ],
  [
    'a shard of another dataset',
    shard,
    set(`${own}.dataset`, 'other'),
    /it is of the dataset other/,
    'unharmed',
  ],
  [
    'a shard of another edition',
    shard,
    set(`${own}.edition`, { id: '2019' }),
    /it is of the edition 2019/,
    'unharmed',
  ],
  [
    'a shard that nobody names',
    `${path}observations/jobs/stray.json`,
    () => files.get(shard)!,
    /the catalogue does not name it/,
    'unharmed',
  ],
  [
    'a file that an edition does not have',
    `${path}index.html`,
    () => '<script>',
    /an edition has no such file/,
    'unharmed',
  ],
  // summary and catalogue
  ['a summary that is cut off', summary, (text) => text.slice(0, 300), /JSON/, 'refused'],
  [
    'a cell twice in a summary',
    summary,
    put(/("observations":\[)(\{[^}]*\{[^}]*\}[^}]*\},)/, '$1$2$2'),
    /nothing twice at entries\[0\]\.observations/,
    'refused',
  ],
  ['a summary that says otherwise', summary, put('850.1', '850.2'), /says something else/, 'by hash only'],
  [
    'an unknown category in a summary',
    summary,
    put('"age":"0-24"', '"age":"constructor"'),
    /at entries\[0\]\.observations\[0\]\.dimensions\.age/,
    'refused',
  ],
  [
    'a scope that leads elsewhere',
    catalogue,
    put('"GM0141"', '"../../secret"'),
    /at indicators\[0\]\.scopes\[0\]/,
    'unharmed',
  ],
  [
    'a scope without a shard',
    catalogue,
    put('"scopes":[', '"scopes":["GM0153",'),
    /GM0153\.json/,
    'unharmed',
  ],
  [
    'an unknown theme',
    catalogue,
    put('"theme":"work"', '"theme":"play"'),
    /at indicators\[0\]\.theme/,
    'unharmed',
  ],
  // the fixed addresses
  [
    'a catalogue of another edition',
    'catalogue.json',
    put('"2018"', '"2017"'),
    /it is not equal to that of the edition/,
    'unharmed',
  ],
  [
    'a figure that differs in the CSV',
    csv,
    put('844.9', '844.8'),
    /it does not say what the files of the edition say/,
    'unharmed',
  ],
  [
    'a comma for a point in the CSV',
    csv,
    put('844.9', '"844,9"'),
    /line 2, value: expected a number in digits/,
    'unharmed',
  ],
  [
    'a row twice in the CSV',
    csv,
    (text) => `${text + text.split('\r\n')[1]!}\r\n`,
    /line 6, region: expected one row of each cell/,
    'unharmed',
  ],
  [
    'a formula that lost its guard',
    'jobs.csv',
    put("'=1+1", '=1+1'),
    /it is not the file that datapackage\.json describes/,
    'unharmed',
  ],
  ['a CSV that nobody names', 'stray.csv', () => 'a\r\n', /datapackage\.json does not name it/, 'unharmed'],
  [
    'a data package without files',
    'datapackage.json',
    set('resources', undefined),
    /it does not list files/,
    'unharmed',
  ],
  [
    'a description for portals that is cut off',
    'dcat.jsonld',
    (text) => text.slice(0, 50),
    /JSON/,
    'unharmed',
  ],
];

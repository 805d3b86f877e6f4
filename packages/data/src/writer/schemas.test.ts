import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { shippedDatasets } from '../datasets/shipped-datasets.ts';
import dataPackageSchema from '../testing/data-package.schema.json' with { type: 'json' };
import { sha256 } from '../testing/sha256.ts';
import { soundFiles } from '../testing/sound-dataset.ts';
import { writeEditions } from './merge-editions.ts';

const names = ['pointer', 'shard', 'summary', 'catalogue', 'claims', 'report', 'report-part'] as const;
type SchemaName = (typeof names)[number];

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, verbose: false });
ajv.addSchema(schemaOf('definitions'), 'definitions.json');
const validators = Object.fromEntries(
  names.map((name) => [name, ajv.compile({ ...schemaOf(name), $id: `${name}.json` })]),
) as Readonly<Record<SchemaName, ValidateFunction>>;

function schemaOf(name: string): object {
  const file = new URL(`../../../../docs/schemas/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

/** Which schema a file goes by; `undefined` for what is no JSON of ours. */
function schemaFor(file: string): SchemaName | undefined {
  if (file === 'edition.json' || file.startsWith('editions/')) return 'pointer';
  if (file.includes('/observations/')) return 'shard';
  if (file.includes('/summary/')) return 'summary';
  if (file.includes('/report/')) return 'report-part';
  return names.find((name) => file === `${name}.json` || file.endsWith(`/${name}.json`));
}

const others = /^[^/]+\.(csv|jsonld)$|^datapackage\.json$/;

describe('the JSON Schemas of docs/schemas', () => {
  test.each(shippedDatasets.map((editions) => ({ id: editions[0].description.id, editions })))(
    'accept every file of $id',
    ({ editions }) => {
      const used = new Set<SchemaName>();
      for (const [file, text] of writeEditions(editions, sha256)) {
        const name = schemaFor(file);
        if (!name) {
          expect(file).toMatch(others);
          continue;
        }
        used.add(name);
        const validate = validators[name];
        if (!validate(JSON.parse(text))) expect.fail(`${file}: ${ajv.errorsText(validate.errors)}`);
      }
      expect([...used]).toEqual(expect.arrayContaining(['pointer', 'shard', 'summary', 'catalogue']));
    },
    60_000,
  );

  test('are each tried on a file', () => {
    const written = shippedDatasets.flatMap((editions) => [...writeEditions(editions, sha256).keys()]);
    expect(new Set(written.map(schemaFor).filter((name) => name !== undefined))).toEqual(new Set(names));
  }, 60_000);

  test.each<[schema: SchemaName, from: string | RegExp, to: string]>([
    ['pointer', '"format":1', '"format":2'],
    ['pointer', /"path":"[^"]+"/, '"path":"../"'],
    ['pointer', /"newer":null/, '"newer":"a/b"'],
    ['shard', '844.9', '"844.9"'],
    ['shard', '844.9', '1e300'],
    ['shard', '"2":"Q"', '"2":"Z"'],
    ['shard', '"polarity":"none"', '"polarity":"up"'],
    ['shard', '"code":"GM0141"', '"code":"../GM0141"'],
    ['shard', '"n":{"0":400}', '"n":{"0":-1}'],
    ['shard', '"level":{"0":0.95}', '"level":{"0":95}'],
    ['shard', '"time":["period"]', '"time":["region"]'],
    ['summary', '"period":"2018"', '"period":"2018?"'],
    ['summary', '"value":850.1', '"value":"850.1"'],
    ['catalogue', '"GM0141"', '"../GM0141"'],
    ['catalogue', '"licence":{"id":"CC0-1.0"', '"licence":{"name":"CC0-1.0"'],
  ])('refuse a %s with %s as %s', (name, from, to) => {
    const [, text = ''] = [...soundFiles].findLast(
      ([file, content]) => schemaFor(file) === name && content.replace(from, to) !== content,
    )!;
    expect(validators[name](JSON.parse(text))).toBe(true);
    expect(validators[name](JSON.parse(text.replace(from, to)))).toBe(false);
  });
});

describe('datapackage.json', () => {
  const validate = new Ajv({ strict: false, unicodeRegExp: false }).compile(dataPackageSchema);
  const packages = [...shippedDatasets.map((editions) => writeEditions(editions, sha256)), soundFiles].map(
    (files) =>
      JSON.parse(files.get('datapackage.json')!) as { resources: { path: string; schema: object }[] },
  );

  test('holds to Data Package 2.0 by a schema written from the specification, as no package brings that of version 2', () => {
    for (const each of packages) if (!validate(each)) expect.fail(JSON.stringify(validate.errors));
  });

  test.each([
    ['no resources', { resources: [] }],
    ['a path out of the folder', { resources: [{ name: 'a', path: '../a.csv' }] }],
    ['an absolute path', { resources: [{ name: 'a', path: '/a.csv' }] }],
    ['a resource without a name', { resources: [{ path: 'a.csv' }] }],
    ['a licence without a name', { licenses: [{ title: 'Vrij' }] }],
    [
      'a field of an unknown type',
      { resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'a', type: 'text' }] } }] },
    ],
  ])('would not with %s', (_what, change) => {
    expect(validate({ ...packages[0], ...change })).toBe(false);
  });
});

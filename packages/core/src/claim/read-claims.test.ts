import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { buildPrintedClaim } from '../testing/build-printed-claim.ts';
import type { Json } from '../testing/build-shard-file.ts';
import { readClaims } from './read-claims.ts';

const read = (changes: object) =>
  readClaims(
    {
      format: 1,
      dataset: 'example',
      edition: { id: '2018' },
      claims: [{ ...buildPrintedClaim(), ...changes }],
    },
    'claims.json',
  );

const category = { nl: 'Zorg', en: 'Care' };

describe('readClaims', () => {
  test.each<[why: string, changes: Json]>([
    ['a claim', {}],
    ['a claim without direction', { direction: null }],
    [
      'a claim that makes several comparisons',
      { also: [{ region: 'CR12' }, { reference: { kind: 'past' } }] },
    ],
    ['a claim that others test', { testedBy: [{ dataset: 'twente', indicator: 'jobs', since: '2015' }] }],
    [
      'all that a claim may hold',
      {
        top: null,
        since: '2015',
        dimensions: { sector: 'care' },
        categories: [{ id: 'sector', label: category, categories: { care: category } }],
        valueType: 'rate',
        timeframe: 'recent',
        inferredRegions: ['GM0141'],
        drivers: [category],
        framing: 'booklet',
        note: category,
      },
    ],
    ['a country', { reference: { kind: 'country', withoutSelf: true } }],
    ['a size class', { reference: { kind: 'size-class', code: 'size-50-100k', year: 2018 } }],
    ['named regions', { reference: { kind: 'regions', regions: ['GM0164'], withSelf: false } }],
    ['siblings', { reference: { kind: 'siblings', within: 'PV23', withSelf: true } }],
    ['a period', { reference: { kind: 'period', period: '2007' } }],
    ['a target', { reference: { kind: 'target', indicator: 'goal' } }],
    ['an opposite', { reference: { kind: 'opposite', dimensions: { way: 'out' } } }],
    ['what a model expects', { reference: { kind: 'expected' } }],
    ['categories', { reference: { kind: 'categories', dimensions: { sector: 'trade' } } }],
    ['nobody said what', { reference: { kind: 'unspecified', among: 'municipality' } }],
  ])('reads %s', (_why, changes) => {
    expect(read(changes)).toEqual([{ ...buildPrintedClaim(), ...changes }]);
  });

  test.each<[why: string, place: string, changes: Json]>([
    ['no id', 'claims[0].id', { id: undefined }],
    ['a region by its name', 'claims[0].region', { region: 'Almelo' }],
    ['an operation that is not known', 'claims[0].operation', { operation: 'guess' }],
    ['a direction that is a verdict', 'claims[0].direction', { direction: 'better' }],
    ['no direction at all', 'claims[0].direction', { direction: undefined }],
    ['a place of zero', 'claims[0].top', { top: 0 }],
    ['a title in one language', 'claims[0].title.en', { title: { nl: 'Banen' } }],
    ['no theme', 'claims[0].themes', { themes: [] }],
    ['a period that is none', 'claims[0].period', { period: 'lately' }],
    ['lines of another notation', 'claims[0].lines', { lines: 'L959–966' }],
    ['no reference', 'claims[0].reference', { reference: undefined }],
    ['a reference that is not known', 'reference.kind', { reference: { kind: 'neighbours' } }],
    ['a reference by the name of a method', 'reference.kind', { reference: { kind: 'constructor' } }],
    ['regions that are none', 'reference.regions', { reference: { kind: 'regions', regions: [] } }],
    ['a text for yes', 'reference.withoutSelf', { reference: { kind: 'country', withoutSelf: 'yes' } }],
    ['a figure', 'reference.observation', { reference: { kind: 'expected', observation: {} } }],
    ['a broken further comparison', 'also[0].region', { also: [{ region: 'Twente' }] }],
    ['a broken further reference', 'also[0].reference.kind', { also: [{ reference: { kind: 'none' } }] }],
    ['a probe of no dataset', 'testedBy[0].dataset', { testedBy: [{ indicator: 'jobs' }] }],
    [
      'a probe with a broken reference',
      'testedBy[0].reference.period',
      { testedBy: [{ dataset: 'twente', indicator: 'jobs', reference: { kind: 'period' } }] },
    ],
  ])('refuses %s at %s', (_why, place, changes) => {
    expect(() => read(changes)).toThrow(expect.objectContaining({ code: 'CLAIMS_INVALID' }));
    expect(() => read(changes)).toThrow(place);
  });

  test('refuses an id that stands twice, and another format', () => {
    const claims = [buildPrintedClaim(), buildPrintedClaim()];
    const file = { format: 1, dataset: 'example', edition: { id: '2018' }, claims };
    expect(() => readClaims(file, 'claims.json')).toThrow('nothing twice');
    expect(() => readClaims({ ...file, format: 2 }, 'claims.json')).toThrow('CLAIMS_INVALID');
  });

  test('reads or refuses any claim with one field changed, and never fails otherwise', () => {
    const fields = [
      'also',
      'testedBy',
      'reference',
      'themes',
      'categories',
      ...Object.keys(buildPrintedClaim()),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.option(fc.jsonValue(), { nil: undefined }),
        (field, value) => {
          try {
            read({ [field]: value });
          } catch (error) {
            expect(error).toBeInstanceOf(StadspeilError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

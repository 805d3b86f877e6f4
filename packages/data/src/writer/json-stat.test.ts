import { formatPeriod, periodKey, type Observation } from '@stadspeil/core';
import { statusLetter } from '@stadspeil/core/dataset';
import { readShard } from '@stadspeil/core/dataset';
import { nl } from '@stadspeil/core/nl';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { shippedDatasets } from '../datasets/shipped-datasets.ts';
import { buildDefinition, buildFigure } from '../testing/build-definition.ts';
import { readByToolkit } from '../testing/read-by-toolkit.ts';
import { sha256 } from '../testing/sha256.ts';
import { hasShared, parseShared } from '../testing/shared-folder.ts';
import { writeDataset } from './write-dataset.ts';

const schemas = 'fixtures/json-stat/schemas';

/** Cells in each state that the booklet does not have. */
const everyState = buildDefinition({
  observations: [
    buildFigure('GM0141', '2016', 0),
    buildFigure('GM0141', '2017', 3, { status: 'provisional' }),
    { ...cellAt('2018'), state: 'absent', value: null, reason: 'confidential' },
    {
      ...cellAt('2019'),
      state: 'range',
      value: null,
      low: 7,
      high: 10,
      status: 'normal',
      kind: 'observed',
      certainty: 'proven',
    },
  ],
});

function cellAt(when: string): Pick<Observation, 'indicator' | 'region' | 'period'> {
  const { indicator, region, period } = buildFigure('GM0141', when, 0);
  return { indicator, region, period };
}

const shards = [...shippedDatasets.flat(), everyState].flatMap((definition) =>
  [...writeDataset(definition, sha256)]
    .filter(([file]) => file.includes('/observations/'))
    .map(([file, text]) => ({ file, json: JSON.parse(text) as unknown })),
);

describe('a shard is a JSON-stat dataset', () => {
  test('that another reader reads cell for cell, with equal values and letters', () => {
    for (const { file, json } of shards) {
      const { indicator, observations } = readShard(json, file);
      const dataset = readByToolkit(json);
      const cells = observations.filter(({ run }) => run === undefined);
      for (const cell of cells) {
        const { region, period, value, dimensions } = cell;
        const letter = statusLetter(cell);
        expect(
          dataset.Data({ ...dimensions, indicator: indicator.id, region, period: periodKey(period) }),
          `${file}, ${region}, ${period}`,
        ).toMatchObject({ value, status: letter === 'A' ? null : letter });
      }
      const filled = dataset.n - cells.filter(({ value }) => value !== null).length;
      expect(
        valuesOf(json).filter((value) => value === null),
        file,
      ).toHaveLength(filled);
    }
  });

  test('that tells another reader in Dutch what it is about', () => {
    for (const { file, json } of shards) {
      const { indicator, regions, observations } = readShard(json, file);
      const dataset = readByToolkit(json);
      expect(dataset.class).toBe('dataset');
      expect(dataset.label).toBe(indicator.title.nl);
      expect(dataset.role).toMatchObject({ metric: ['indicator'], geo: ['region'], time: ['period'] });
      expect(dataset.Dimension('indicator').Category(indicator.id).unit).toMatchObject({
        label: indicator.unit.label.nl,
        decimals: indicator.decimals,
      });
      for (const code of dataset.Dimension('region').id) {
        const name = regions.find((region) => region.code === code)?.name.nl;
        expect(dataset.Dimension('region').Category(code).label).toBe(name);
      }
      for (const { period } of observations) {
        expect(dataset.Dimension('period').Category(periodKey(period)).label).toBe(formatPeriod(period, nl));
      }
    }
  });

  test.skipIf(!hasShared(schemas))('that the official schema accepts (needs ../shared)', () => {
    // The schema escapes characters in a pattern that a regular expression with the flag "u" refuses.
    const ajv = new Ajv({ unicodeRegExp: false, strict: false, validateFormats: false });
    const validate = ajv.compile(parseShared(`${schemas}/dataset.json`) as object);
    for (const { file, json } of shards) expect(validate(json) || validate.errors, file).toBe(true);
    expect(validate({ ...(shards[0]!.json as object), mood: 'fine' })).toBe(false);
  });
});

function valuesOf(json: unknown): readonly (number | null)[] {
  return (json as { readonly value: readonly (number | null)[] }).value;
}

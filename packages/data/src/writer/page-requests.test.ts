import { gzipSync } from 'node:zlib';
import { regionCode, type Region } from '@stadspeil/core';
import { openShard, readCatalogue, readPointer, shardPath } from '@stadspeil/core/dataset';
import { describe, expect, test } from 'vitest';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { shippedDatasets } from '../datasets/shipped-datasets.ts';
import { twente } from '../datasets/twente/twente.ts';
import { buildDefinition, buildFigure, buildIndicator } from '../testing/build-definition.ts';
import { sha256 } from '../testing/sha256.ts';
import { writeDataset } from './write-dataset.ts';

// What a widget fetches for one indicator: the pointer, then one shard. 1 KB is 1,000 bytes.
const limit = 8_000;

/** A server that counts what is fetched from it. */
function serve(definition: DatasetDefinition) {
  const files = writeDataset(definition, sha256);
  return (indicator: string, scope: string) => {
    const fetched: number[] = [];
    const get = (file: string): unknown => {
      const text = files.get(file);
      if (text === undefined) throw new Error(`no ${file}`);
      fetched.push(gzipSync(text, { level: 9 }).length);
      return JSON.parse(text);
    };
    const { path } = readPointer(get('edition.json'), 'edition.json');
    const { observations } = openShard(get(path + shardPath(indicator, scope)), scope);
    const bytes = fetched.reduce((sum, size) => sum + size, 0);
    return { requests: fetched.length, bytes, observations };
  };
}

function scopesOf(definition: DatasetDefinition): readonly (readonly [indicator: string, scope: string])[] {
  const text = writeDataset(definition, sha256).get('catalogue.json')!;
  return readCatalogue(JSON.parse(text), 'catalogue.json').indicators.flatMap(({ id, scopes }) =>
    scopes.map((scope) => [id, scope] as const),
  );
}

describe('a widget on one indicator', () => {
  test.each(shippedDatasets.flat())(
    'needs two requests and less than 8 KB, for every region, parts and ranking of $description.id, $edition.id',
    (definition) => {
      const widget = serve(definition);
      const heavy = scopesOf(definition).flatMap(([indicator, scope]) => {
        const { requests, bytes, observations } = widget(indicator, scope);
        expect([requests, observations.length > 0]).toEqual([2, true]);
        return bytes < limit ? [] : [`${indicator}/${scope}: ${bytes}`];
      });
      expect(heavy).toEqual([]);
    },
    60_000,
  );

  test('ranks all municipalities of twente in it', () => {
    const widget = serve(twente);
    const rankings = scopesOf(twente).filter(([, scope]) => scope.startsWith('all.'));
    const most = Math.max(
      ...rankings.map(([indicator, scope]) => widget(indicator, scope).observations.length),
    );
    expect(most).toBeGreaterThanOrEqual(342);
  }, 60_000);

  test('ranks 355 municipalities of synthetic names and amounts in it', () => {
    const municipalities = Array.from({ length: 355 }, (_, i): Region => {
      // Digits of √2 and √3 stand for names and figures without a pattern.
      const name = `${['Bergen', 'Hoek', 'Wester', 'Zuid', 'Oost'][i % 5]}${Math.round((i * Math.SQRT2 * 1e4) % 9999)}`;
      return {
        code: regionCode(`GM${String(i * 5).padStart(4, '0')}`),
        kind: 'municipality',
        name: { nl: name, en: name },
        parents: ['PV23', 'NL01'].map(regionCode),
      };
    });
    const example = buildDefinition();
    const regions = [...municipalities, ...example.regions.filter(({ code }) => /^(PV|NL)/.test(code))];
    const observations = municipalities.map(({ code }, i) =>
      buildFigure(code, '2025', Math.round((i * Math.sqrt(3) * 1e6) % 900_000)),
    );
    const definition = buildDefinition({
      indicators: { jobs: buildIndicator({ decimals: 0 }) },
      regions,
      observations,
    });
    const { requests, bytes, observations: ranked } = serve(definition)('jobs', 'all.2025');
    expect([requests, ranked.length]).toEqual([2, 355]);
    expect(bytes).toBeLessThan(limit);
  });
});

import { StadspeilError, type Observation } from '@stadspeil/core';
import { openShard, readPointer, readSummary, shardPath, summaryPath } from '@stadspeil/core/dataset';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import { asSet } from '../testing/as-set.ts';
import type { Change } from '../testing/break-file.ts';
import { brokenCells } from '../testing/broken-cells.ts';
import { brokenDescriptions } from '../testing/broken-descriptions.ts';
import { brokenWriting } from '../testing/broken-writing.ts';
import { sha256 } from '../testing/sha256.ts';
import { soundEditions, soundFiles, soundObservations } from '../testing/sound-dataset.ts';
import { checkDataset } from './check-dataset.ts';

const kinds = [...brokenCells, ...brokenDescriptions, ...brokenWriting];

function broken(file: string, change: Change): ReadonlyMap<string, string> {
  const text = change(soundFiles.get(file) ?? '');
  const changed = new Map(soundFiles);
  if (text === null) changed.delete(file);
  else changed.set(file, text);
  return changed;
}

/** What a page gets to see of the city: its shard, as a widget opens it, and its summary. */
function seenOnPage(served: ReadonlyMap<string, string>): readonly Observation[] {
  const parse = (file: string): unknown => JSON.parse(served.get(file) ?? '');
  const { path: folder } = readPointer(parse('edition.json'), 'edition.json');
  const place = folder + shardPath('jobs', 'GM0141');
  const { observations: cells } = openShard(parse(place), place);
  const entries = readSummary(parse(folder + summaryPath('GM0141')), 'summary').entries;
  return [...cells, ...entries.flatMap(({ observations: latest }) => latest)];
}

describe('a broken dataset', () => {
  const right = seenOnPage(soundFiles);

  test('is told from a sound one, in at least 40 ways', () => {
    expect(checkDataset(soundFiles, { sha256, definition: soundEditions })).toEqual([]);
    expect(asSet(right)).toEqual(asSet(soundObservations));
    expect(new Set(kinds.map(([kind]) => kind)).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(40);
  });

  test.each(kinds)('%s: has a fault with file, place and cure', (_kind, file, change, fault) => {
    const faults = checkDataset(broken(file, change), { sha256 });
    const found = faults.find(({ file: where, problem, cell = '' }) =>
      fault.test(`${where}: ${cell}: ${problem}`),
    );
    expect(found, faults.map(({ file: where, problem }) => `${where}: ${problem}`).join('\n')).toBeDefined();
    expect(found?.file).toMatch(/\w/);
    expect(found?.cure).toMatch(/^[A-Z].*\.$/);
  });

  test.each(kinds)('%s: reaches no page as a wrong figure', (_kind, file, change, _fault, onPage) => {
    const served = broken(file, change);
    if (onPage === 'refused') {
      expect(() => seenOnPage(served)).toThrow(
        expect.toSatisfy((error) => error instanceof StadspeilError || error instanceof SyntaxError),
      );
    } else if (onPage === 'unharmed') {
      expect(seenOnPage(served).map(canonicalJson)).toEqual(right.map(canonicalJson));
    } else {
      const [fault] = checkDataset(served, { sha256 });
      expect(fault?.problem).toMatch(/its content has the hash/);
    }
  });
});

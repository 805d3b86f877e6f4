import type { Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../checker/check-dataset.ts';
import { checkObservations } from '../../checker/check-observations.ts';
import { diffEditions } from '../../differ/diff-editions.ts';
import { hasShared, readShared } from '../../testing/shared-folder.ts';
import { sha256 } from '../../testing/sha256.ts';
import { writeDataset } from '../../writer/write-dataset.ts';
import { almeloAnnualReport2019, almeloBegroting, almeloBudget2018 } from './almelo-begroting.ts';

/** As in the two publications: Almelo / size class, from 2015 on. */
const printed = {
  'begroting-2018': {
    'jobs-per-1000-inhabitants': '851.9 / 735.3, 844.9 / 740.1',
    'youth-care-use': '10.3 / 10.6, 11 / 10.8',
    'social-assistance-rate': '68.5 / 38.6, 68.6 / 39.4',
    'net-labour-participation': '60.8 / 65.2–65.3, 60.7 / 65.6–65.7',
    'wmo-clients-rate': '700 / 650, 700 / 640',
  },
  'jaarverslag-2019': {
    'jobs-per-1000-inhabitants': '883.1 / 727.9, 875.2 / 735.5, 882.5 / 743.2, 896.7 / 756.4',
    'youth-care-use': '9.6 / 9.5, 10 / 9.5, 9.9 / 9.9, 10.1 / 10.5',
    'social-assistance-rate': '684.6 / 370.3, 699.6 / 384.6, 695.3 / 377.7, 662.2 / 358.9',
    'net-labour-participation': '60.8 / 65.2–65.3, 60.7 / 65.6–65.7, 62.5 / 66.4, 65 / 67.6',
    'wmo-clients-rate': '650 / 559, 620 / 571, 570 / 560, 600 / 605',
  },
} as const;

function figureOf(each: Observation | undefined): string {
  return each?.state === 'range' ? `${each.low}–${each.high}` : String(each?.value);
}

describe('almelo-begroting', () => {
  test.each(almeloBegroting)(
    'holds what $edition.id prints, and nothing else',
    ({ edition, observations }) => {
      const rows = Object.entries(printed[edition.id as keyof typeof printed]);
      const held = rows.map(([id, text]) => {
        const years = text.split(', ').map((_pair, i) => String(2015 + i));
        const find = (region: string, year: string): Observation | undefined =>
          observations.find(
            (each) => each.indicator === id && each.region === region && each.period === year,
          );
        return [
          id,
          years
            .map((year) => ['GM0141', 'size-50-100k'].map((code) => figureOf(find(code, year))).join(' / '))
            .join(', '),
        ];
      });
      expect(held).toEqual(rows);
      expect(observations).toHaveLength(rows.flatMap(([, text]) => text.split(', ')).length * 2);
    },
  );

  test.skipIf(!hasShared('anchors/data-sources.md'))(
    'prints the figures of the record (needs ../shared)',
    () => {
      const [, section = ''] =
        /## 6\. [^\n]*\n([^#]*?)\nThe two editions/.exec(readShared('anchors/data-sources.md')) ?? [];
      const numbersIn = (text: string): readonly number[] =>
        [...new Set(text.match(/\d+(?:\.\d+)?/g)?.map(Number))].sort((a, b) => a - b);
      const cells = section
        .split('\n')
        .filter((line) => line.startsWith('|') && /\d \/ \d/.test(line))
        .flatMap((line) => line.split('|').slice(2, 6))
        .join(' ');
      expect(
        numbersIn(JSON.stringify(Object.values(printed).flatMap((rows) => Object.values(rows)))),
      ).toEqual(numbersIn(cells));
    },
  );

  test.each(almeloBegroting)('is written and checked without a fault: $edition.id', (definition) => {
    expect(checkObservations(definition)).toEqual([]);
    expect(checkDataset(writeDataset(definition, sha256), { sha256, definition })).toEqual([]);
  });

  test('are two editions of one dataset, with equal indicators and regions', () => {
    const [older, newer] = almeloBegroting;
    expect(newer.description.id).toBe(older.description.id);
    expect(Object.keys(newer.indicators)).toEqual(Object.keys(older.indicators));
    expect(newer.regions).toEqual(older.regions);
  });

  test('is revised from edition to edition: 851.9 jobs became 883.1', () => {
    const jobs = diffEditions(almeloBudget2018, almeloAnnualReport2019).indicators.find(
      ({ indicator }) => indicator === 'jobs-per-1000-inhabitants',
    );
    expect(jobs?.cells.find(({ region, period }) => region === 'GM0141' && period === '2015')).toMatchObject({
      change: 'changed',
      revision: { outcome: 'revised', older: 851.9, newer: 883.1, difference: 31.2, factor: 1 },
    });
    expect(jobs?.cells.filter(({ change }) => change === 'added')).toHaveLength(4);
  });

  test('holds social assistance of both against each other by the declared factor', () => {
    const assistance = diffEditions(almeloBudget2018, almeloAnnualReport2019).indicators.find(
      ({ indicator }) => indicator === 'social-assistance-rate',
    );
    expect(assistance?.unitChange).toMatchObject({ from: 'persons/1000', to: 'persons/10000', factor: 10 });
    expect(
      assistance?.cells.find(({ region, period }) => region === 'GM0141' && period === '2015'),
    ).toMatchObject({
      revision: { outcome: 'revised', older: 685, newer: 684.6, difference: -0.4, factor: 10 },
    });
  });

  test('says that the booklet prints the jobs of 2016 without a year, and fills nothing in', () => {
    const noted = almeloBudget2018.observations.filter(
      (each) => each.state === 'measured' && each.note?.includes('without a year'),
    );
    expect(noted.map(({ region, period, value }) => [region, period, value])).toEqual([
      ['GM0141', '2016', 844.9],
      ['size-50-100k', '2016', 740.1],
    ]);
  });
});

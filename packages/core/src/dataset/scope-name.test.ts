import { expect, test } from 'vitest';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { scopeName, type Scope } from './scope-name.ts';
import { shardPath } from './shard-path.ts';
import { summaryPath } from './summary-path.ts';

test.each<[name: string, scope: Scope]>([
  ['GM0141', { region: regionCode('GM0141') }],
  ['GM0141.parts', { region: regionCode('GM0141'), parts: true }],
  ['almelo/de-riet', { region: regionCode('almelo/de-riet'), parts: false }],
  ['all.2017', { period: period('2017?') }],
  ['all.2020-Q1', { period: period('2020-Q1') }],
  ['all.unknown@2018', { period: period('unknown', { publishedIn: 2018 }) }],
  ['all.2016--2023', { period: period('2016/2023') }],
  ['all.2018-to-2030', { period: period('2018>2030') }],
  ['all.2018-and-2019', { period: period('2018,2019') }],
])('%s is the name of %j', (name, scope) => {
  expect(scopeName(scope)).toBe(name);
});

test('a shard lies under its indicator, a summary beside the others', () => {
  expect(shardPath('neighbourhood-rating', 'almelo/de-riet')).toBe(
    'observations/neighbourhood-rating/almelo/de-riet.json',
  );
  expect(summaryPath('GM0141')).toBe('summary/GM0141.json');
});

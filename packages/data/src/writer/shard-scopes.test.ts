import { describe, expect, test } from 'vitest';
import { buildDefinition, buildFigure } from '../testing/build-definition.ts';
import { shardScopes } from './shard-scopes.ts';

describe('shardScopes', () => {
  const observations = ['almelo/a', 'almelo/b', 'almelo/c', 'GM0141'].map((code) =>
    buildFigure(code, '2017', 1),
  );
  const namesOf = (scopes?: readonly string[]): readonly string[] =>
    shardScopes(buildDefinition(scopes && { scopes }), observations).map(({ name }) => name);

  test('give all regions and parts their files, and each period a ranking', () => {
    expect(namesOf()).toEqual([
      'GM0141',
      'almelo/a',
      'almelo/b',
      'almelo/c',
      'GM0141.parts',
      'PV23.parts',
      'NL01.parts',
      'all.2017',
    ]);
  });

  test('give only those that a dataset names, and the rankings', () => {
    expect(namesOf(['GM0141', 'GM0141.parts', 'NL01'])).toEqual(['GM0141', 'GM0141.parts', 'all.2017']);
    expect(namesOf([])).toEqual(['all.2017']);
  });
});

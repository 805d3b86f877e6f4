import { readClaims } from '@stadspeil/core/report';
import { describe, expect, test } from 'vitest';
import { claims } from '../datasets/almelo-2018/claims/claims.ts';
import { buildDefinition } from '../testing/build-definition.ts';
import { writeClaims } from './write-claims.ts';

describe('writeClaims', () => {
  test('writes what readClaims reads back, whole', () => {
    const file: unknown = JSON.parse(JSON.stringify(writeClaims(buildDefinition({ claims }))));
    expect(readClaims(file, 'claims.json')).toEqual(claims);
    expect(file).toMatchObject({ format: 1, dataset: 'example', edition: { id: '2018' } });
  });

  test('writes nothing for a dataset without claims', () => {
    expect(writeClaims(buildDefinition())).toBeUndefined();
  });
});

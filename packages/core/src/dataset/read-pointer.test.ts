import { describe, expect, test } from 'vitest';
import { readPointer } from './read-pointer.ts';

const pointer = {
  format: 1,
  dataset: 'almelo-2018',
  edition: '2018',
  path: 'e/0123456789abcdef/',
  newer: null,
};

describe('readPointer', () => {
  test('reads a pointer and leaves the rest of the file out', () => {
    const { format: _, ...read } = pointer;
    expect(readPointer({ ...pointer, mood: 'fine' }, 'edition.json')).toEqual(read);
  });

  test('reads the id of a newer edition', () => {
    expect(readPointer({ ...pointer, newer: '2022' }, 'editions/2018.json').newer).toBe('2022');
  });

  test('names file, place and cure', () => {
    expect(() => readPointer({ ...pointer, path: '/e/' }, 'edition.json')).toThrow(
      'readPointer: expected a text like /^([\\w-]+\\/)+$/ at path of edition.json, received "/e/". ' +
        'Fetch it again, or build it with writeDataset(). [POINTER_INVALID]',
    );
  });

  test.each([
    ['another format', { format: 2 }],
    ['a format in quotes', { format: '1' }],
    ['an absolute path', { path: '/e/0123456789abcdef/' }],
    ['a path to another host', { path: '//evil.example/' }],
    ['a path with a scheme', { path: 'https://evil.example/' }],
    ['a path with a scheme of data', { path: 'data:text/plain,x/' }],
    ['a path out of the folder', { path: 'e/../../' }],
    ['an encoded path out of the folder', { path: 'e/%2e%2e/' }],
    ['a path with a backslash', { path: 'e\\..\\' }],
    ['a path that is no folder', { path: 'e/0123456789abcdef' }],
    ['a path with a line break', { path: 'e/\n/' }],
    ['no path', { path: undefined }],
    ['an edition that leads elsewhere', { edition: '../2018' }],
    ['a newer edition that leads elsewhere', { newer: 'a/b' }],
    ['a newer edition without a word on it', { newer: undefined }],
    ['itself as a newer edition', { newer: '2018' }],
    ['a newer edition in a list', { newer: ['2022'] }],
    ['a dataset that is no id', { dataset: 'Almelo 2018' }],
  ])('refuses %s', (_why, change) => {
    expect(() => readPointer({ ...pointer, ...change }, 'edition.json')).toThrow(
      expect.objectContaining({ name: 'StadspeilError', code: 'POINTER_INVALID' }),
    );
  });

  test.each([undefined, null, 'edition', 1, []])('refuses %j in place of a pointer', (json) => {
    expect(() => readPointer(json, 'edition.json')).toThrow(
      /expected an object at the root of edition\.json/,
    );
  });
});

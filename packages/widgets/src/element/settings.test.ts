import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

function read(attributes: Readonly<Record<string, string>>): ReturnType<typeof readSettings> {
  return readSettings((name) => attributes[name] ?? null);
}

describe('readSettings', () => {
  test('splits lists by spaces, whatever their number', () => {
    expect(read({ region: ' GM0141  CR12\n NL01 ' }).region).toEqual(['GM0141', 'CR12', 'NL01']);
    expect(read({ region: '' }).region).toEqual([]);
  });

  test.each<[text: string, expected: readonly object[]]>([
    ['age', [{ id: 'age', category: null }]],
    ['age:65+', [{ id: 'age', category: '65+' }]],
    [
      'age:0-24 sex',
      [
        { id: 'age', category: '0-24' },
        { id: 'sex', category: null },
      ],
    ],
    ['time:8:00', [{ id: 'time', category: '8:00' }]],
  ])('reads the dimension "%s"', (text, expected) => {
    expect(read({ dimension: text }).dimension).toEqual(expected);
  });

  test.each<[value: string | null, expected: boolean]>([
    [null, false],
    ['', true],
    ['true', true],
    ['false', false],
  ])('a flag that is %j is %s', (value, expected) => {
    const settings = readSettings((name) => (name === 'parts' || name === 'explore' ? value : null));
    expect(settings).toMatchObject({ parts: expected, explore: expected });
  });

  test.each([
    ['order', 'given', { order: 'given' }],
    ['order', 'upside-down', { order: 'ranked' }],
    ['renderer', 'webgl', { renderer: 'auto' }],
    ['view', 'table', { view: 'table' }],
    ['heading-level', '2', { headingLevel: 2 }],
    ['heading-level', '9', { headingLevel: 3 }],
    ['include', 'uncertain', { includeUncertain: true }],
  ])('reads %s="%s"', (name, value, expected) => {
    expect(read({ [name]: value })).toMatchObject(expected);
  });
});

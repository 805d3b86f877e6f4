import { describe, expect, test } from 'vitest';
import { en, enClaims, enFigures, enMethods, enOperations, enParts, enScenario, enText } from '../en.ts';
import { nl, nlClaims, nlFigures, nlMethods, nlOperations, nlParts, nlScenario, nlText } from '../nl.ts';
import { causes } from '../testing/expect-words.ts';
import type { Language } from './language.ts';

/** Every text of a catalogue by its path. */
function textsOf(value: unknown, path = ''): readonly [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
}

const texts = (language: Language) => new Map(textsOf(language));
const holesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();

describe('the catalogues', () => {
  test('have the same messages in both languages', () => {
    expect([...texts(en).keys()]).toEqual([...texts(nl).keys()]);
  });

  test.each([...texts(nl)])('%s has the same holes in both languages', (path, text) => {
    expect(holesOf(texts(en).get(path) ?? '')).toEqual(holesOf(text));
  });

  test.each([...textsOf(nl), ...textsOf(en)])('%s names no cause: %s', (_path, text) => {
    expect(text).not.toMatch(causes);
  });

  test.each(textsOf(nl))('%s is no sentence of more than 20 words: %s', (_path, text) => {
    for (const sentence of text.split(/\.\s/)) {
      expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
    }
  });

  test('hold their parts, which hold no more than they need', () => {
    for (const [whole, ...parts] of [
      [nl, nlFigures, nlText, nlParts, nlOperations, nlClaims, nlScenario, nlMethods],
      [en, enFigures, enText, enParts, enOperations, enClaims, enScenario, enMethods],
    ] as const) {
      for (const part of parts) expect(whole).toMatchObject(part);
    }
    expect(nlText).not.toHaveProperty('rank');
    expect(nlText).not.toHaveProperty('claim');
    expect(nlOperations).not.toHaveProperty('scenario');
  });

  test.each([...textsOf(nl.caveats), ...textsOf(en.caveats)])(
    'the caveat %s is one short sentence',
    (_path, text) => {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.split(' ').length).toBeLessThanOrEqual(12);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
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

  const causal = {
    nl: /\b(omdat|doordat|dankzij|vanwege|hierdoor|daardoor|waardoor|zorgt? voor|leidt? tot|gevolg|oorzaak|komt door|wegens)\b/i,
    en: /\b(because|due to|caused?|thanks to|leads? to|results? in|owing to|therefore|consequence)\b/i,
  };

  test.each([...textsOf(nl), ...textsOf(en)])('%s names no cause: %s', (_path, text) => {
    expect(text).not.toMatch(causal.nl);
    expect(text).not.toMatch(causal.en);
  });

  test.each([...textsOf(nl.caveats), ...textsOf(en.caveats)])(
    'the caveat %s is one short sentence',
    (_path, text) => {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.split(' ').length).toBeLessThanOrEqual(12);
    },
  );
});

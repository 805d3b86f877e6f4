import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

const monospace = { fontSize: 10, measure: (text: string) => text.length };

it.each([
  ['een twee drie', 80, ['een twee', 'drie']],
  ['een twee drie', 79, ['een', 'twee', 'drie']],
  ['een twee drie', 200, ['een twee drie']],
  ['een  twee', 30, ['een', 'twee']],
  ['gemeenteraadsverkiezing', 60, ['gemeenteraadsverkiezing']],
  ['', 80, []],
])('breaks "%s" in %d px', (text, width, lines) => {
  expect(wrapText(text, width, monospace)).toEqual(lines);
});

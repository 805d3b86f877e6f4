import { expect } from 'vitest';
import type { Indicator } from '../definition/indicator.ts';

const leftovers =
  /\{\w*\}|undefined|null|NaN|Infinity|∞| {2}|\.\.|,,|-0(?:[.,]0+)?(?![\d.,])|\[object|^\s|\s$|\( |\s[,.;]/;

/** Words that name a cause, in both languages: none may stand in a sentence. */
export const causes: RegExp =
  /\b(door|omdat|doordat|dankzij|vanwege|wegens|hierdoor|daardoor|waardoor|daarom|zorgt? voor|leidt? tot|leiden tot|als gevolg|gevolg van|oorzaak|veroorzaakt?|komt door|te danken aan|te wijten aan|because|due to|caus(?:e|es|ed|ing)|thanks to|leads? to|led to|results? in|resulting from|owing to|therefore|hence|consequence|as a result|driven by|explains?)\b/i;

/** For tests: words with nothing left over, and no cause. */
export function expectWords(...texts: readonly string[]): void {
  for (const each of texts) {
    expect(each).not.toMatch(leftovers);
    expect(each).not.toMatch(causes);
    expect(each.length).toBeGreaterThan(0);
  }
}

/** For tests: no sentence of more than 20 words, where a number with its unit is one word. */
export function expectShort(text: string, { unit }: Pick<Indicator, 'unit'>): void {
  const patterns = [
    ...[unit, unit.one].flatMap((each) => [each?.pattern?.nl, each?.differencePattern?.nl]),
    unit.shortPattern?.nl,
    '{n} procentpunt',
  ];
  const one = patterns
    .flatMap((pattern) => pattern ?? [])
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (rest, pattern) =>
        rest.replace(
          new RegExp(
            pattern
              .split('{n}')
              .map(escaped)
              .join(String.raw`[-+]?\d[\d.,]*(?<![.,])(?: tot -?\d[\d.,]*(?<![.,]))?`),
            'g',
          ),
          '#',
        ),
      text,
    );
  for (const sentence of one.split(/[.]\s/)) {
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

import type { DrawingSize } from './drawing.ts';

/**
 * Breaks a text at its spaces into lines of at most `width` pixels. A word that is longer than a line
 * is cut and ends in "…"; no text gives no lines.
 */
export function wrapText(
  text: string,
  width: number,
  { fontSize, measure }: Pick<DrawingSize, 'fontSize' | 'measure'>,
): readonly string[] {
  const fits = (line: string): boolean => measure(line) * fontSize <= width;
  return text
    .split(' ')
    .filter(Boolean)
    .reduce<readonly string[]>((lines, word) => {
      const joined = `${lines.at(-1)} ${word}`;
      return lines.length > 0 && fits(joined) ? [...lines.slice(0, -1), joined] : [...lines, cut(word, fits)];
    }, []);
}

function cut(word: string, fits: (line: string) => boolean): string {
  let kept = word;
  while (kept.length > 1 && !fits(kept)) kept = `${kept.slice(0, -2)}…`;
  return kept;
}

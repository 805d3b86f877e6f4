import type { DrawingSize } from './drawing.ts';

/** Breaks a text at its spaces into lines that fit in `width` pixels, or one word; no text gives no lines. */
export function wrapText(
  text: string,
  width: number,
  { fontSize, measure }: Pick<DrawingSize, 'fontSize' | 'measure'>,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(joined) * fontSize <= width) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines;
}

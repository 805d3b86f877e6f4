import type { FrameText } from '../frame/frame-text.ts';

/** A figure as plain text: title, sentences, every row of the table, remarks, period and source. */
export function figureAsText(title: string, { summary, table, notes, period, source }: FrameText): string {
  const { columns, rows } = table;
  const figures = rows.map(({ header, cells }) => {
    const said = cells.map((cell, i) => cell && `${columns[i + 1]?.label ?? ''} ${cell}`).filter(Boolean);
    return `${header}: ${said.join('; ')}`;
  });
  const about = [`${period.label}: ${period.text}`, ...sourceLines(source)];
  return [[title], summary, [table.caption, ...figures], notes, about]
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Each source on a line, with its address. */
export function sourceLines({ label, lines }: FrameText['source']): readonly string[] {
  return lines.map(({ text, url }) => [`${label}: ${text}`, url].filter(Boolean).join(' · '));
}

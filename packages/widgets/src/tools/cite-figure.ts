import type { FigureTools } from '../frame/frame-text.ts';
import { fill } from '../words/fill.ts';
import { toolWords } from './tool-words.ts';

/**
 * How the sources of a figure are cited, a line each, much as APA has it: publisher, year, title, edition,
 * address. A year that the source does not give is "n.d."; the day of retrieval is left to the reader.
 */
export function citeFigure(
  title: string,
  { lang, indicators, edition, editionLabel }: FigureTools,
  dataset: string,
): string {
  const { noYear, kind } = toolWords[lang];
  const sources = new Map(indicators.flatMap((each) => each.sources.map((source) => [source.id, source])));
  return [...sources.values()]
    .map(({ publisher, publishedIn, title: of, url }) => {
      const named = edition === null ? '' : ` (${fill(editionLabel, { edition })})`;
      const parts = [
        `${publisher} (${publishedIn ?? noYear}).`,
        `${title}${named} [${kind}].`,
        `${of[lang]}.`,
      ];
      return [...parts, url ?? dataset].filter(Boolean).join(' ');
    })
    .join('\n');
}

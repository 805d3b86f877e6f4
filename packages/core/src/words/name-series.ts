import type { Series } from '../series/series.ts';
import type { TextLanguage } from './text-language.ts';
import { subjectOf, type Gazetteer, type Subject } from './naming.ts';

/** The most series, regions and periods that are said one by one. */
export const few = 3;

/** A series with the name by which a reader tells it from the others. */
export interface NamedSeries extends Series {
  readonly subject: Subject;
}

/** Names series by what tells them apart: their region, their indicator, or both. */
export function nameSeries(
  all: readonly Series[],
  regions: Gazetteer,
  language: TextLanguage,
): readonly NamedSeries[] {
  const isOneIndicator = all.every(({ indicator }) => indicator.id === all[0]?.indicator.id);
  const isOneRegion = all.every(({ region }) => region === all[0]?.region);
  return all.map((each) => {
    const place = subjectOf(each.indicator, each, regions, language);
    if (isOneIndicator) return { ...each, subject: place };
    const title = each.indicator.shortTitle[language.code];
    const name = isOneRegion ? title : `${title}, ${place.name}`;
    return { ...each, subject: { name, opening: name, isPlural: false } };
  });
}

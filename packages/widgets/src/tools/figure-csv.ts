import { csvRows, writeCsv } from '@stadspeil/core/csv';
import type { FigureTools } from '../frame/frame-text.ts';

/** What a file away from its dataset needs beside the columns of the dataset's own CSV. */
const metadata = ['title', 'regionName', 'unitLabel', 'sourceTitle', 'licence', 'dataset'] as const;

/**
 * The figures shown as CSV: the columns of the dataset's `observations.csv` first, then what they mean in
 * the language of the reader. `dataset` is its address, empty for figures of one's own. Remarks on periods
 * have a column where there are any.
 */
export function figureCsv(
  { lang, indicators, observations, regions, edition, annotations = [] }: FigureTools,
  dataset: string,
): string {
  const byId = Object.fromEntries(indicators.map((each) => [each.id, each]));
  const known = observations.filter(({ indicator }) => Object.hasOwn(byId, indicator));
  const names = new Map<string, string>(regions.map(({ code, name }) => [code, name[lang]]));
  const rows = csvRows({ edition: { id: edition ?? '' }, indicators: byId, observations: known }).map(
    (row) => {
      const indicator = byId[row.indicator];
      const sources = indicator?.sources ?? [];
      return {
        ...row,
        title: indicator?.title[lang] ?? '',
        regionName: names.get(row.region) ?? '',
        unitLabel: indicator?.unit.label[lang] ?? '',
        sourceTitle: sources.map(({ title }) => title[lang]).join('; '),
        licence: [...new Set(sources.map(({ licence }) => licence.id))].join('; '),
        dataset,
        annotation: annotations
          .filter(({ period }) => period === [row.period, row.publishedIn].filter(Boolean).join('@'))
          .map(({ text }) => text)
          .join(' '),
      };
    },
  );
  return writeCsv(rows, annotations[0] ? [...metadata, 'annotation'] : metadata);
}

import { loadWidget, takeData, type StaticRequest, type StaticTag } from '@stadspeil/widgets/static';
import { readFile } from 'node:fs/promises';

const built = new URL('storybook-static/', import.meta.url);

/** A widget as a story asks for it. */
export interface AskedWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Figures that the story hands in; `null` where it names a dataset. */
  readonly data: unknown;
}

/** Where the figures of a story lie: a bad day's folder answers with a dataset of the good days. */
export const datasetOf = ({ src = '' }: Readonly<Record<string, string>>): string =>
  src.replace(/^bad-days\/[^/]+\//, 'datasets/almelo-2018/');

/** What `@stadspeil/widgets/static` draws a story from, with the files of the built Storybook. `page` is where it lies. */
export async function staticRequest(
  { tag, attributes, data }: AskedWidget,
  page: URL,
): Promise<StaticRequest> {
  const request = { tag: tag as StaticTag, attributes: { ...attributes, src: datasetOf(attributes) } };
  const fetchJson = (url: string): Promise<unknown> =>
    readFile(new URL(url.replace(page.href, ''), built), 'utf8').then(JSON.parse, () => undefined);
  const figures =
    data === null ? await loadWidget({ ...request, page: page.href, fetchJson }) : takeData(data);
  return { ...request, data: figures };
}

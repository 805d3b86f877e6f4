import { folderOf } from '../element/settings.ts';
import type { FigureTools } from '../frame/frame-text.ts';

/** Fetches JSON as the widgets do: without cookies and without telling the address of the page. */
export async function fetchAgain(url: string): Promise<unknown> {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new TypeError(url);
  return answer.json();
}

/** The folder of the edition that a widget shows. Its pointer is in the browser's store by now. */
export async function editionAddress(host: Element): Promise<string> {
  const src = folderOf(host.getAttribute('src'));
  const edition = host.getAttribute('edition')?.trim();
  if (edition && /^[0-9a-f]{16}$/.test(edition)) return `${src}e/${edition}/`;
  const file = edition ? `editions/${encodeURIComponent(edition)}.json` : 'edition.json';
  const { path } = (await fetchAgain(src + file)) as { readonly path: string };
  if (!/^e\/[0-9a-f]{16}\/$/.test(path)) throw new TypeError(file);
  return src + path;
}

/** The name of the file of an indicator that holds the figures shown: of a region, its parts, or all regions of a period. */
export function shownScope(host: Element, { observations }: Pick<FigureTools, 'observations'>): string {
  const [region = ''] = host.getAttribute('region')?.trim().split(/\s+/) ?? [];
  if (region === 'all') return `all.${host.getAttribute('period') ?? ''}`;
  return observations.some((each) => each.region === region) ? region : `${region}.parts`;
}

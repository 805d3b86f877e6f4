/** A page of its own for every card and chart of the demo page, to link to: readable without script. */
import { readFile } from 'node:fs/promises';
import { loadWidget, renderPage } from '@stadspeil/widgets/static';

/** The page that the addresses of a card are resolved against; nothing is fetched from it. */
const site = 'https://stadspeil.invalid/';

/**
 * Makes the pages by their names, such as `kaart/house-price-index.html`: the same element with the
 * same attributes as on the demo page, drawn beforehand.
 *
 * @param {string} index The demo page.
 * @param {(path: string) => URL} fileAt Where a file of the site lies on disk.
 * @returns {Promise<Map<string, string>>}
 */
export async function cardPages(index, fileAt) {
  const fetchJson = (url) =>
    readFile(fileAt(decodeURIComponent(new URL(url).pathname.slice(1))), 'utf8').then(JSON.parse, (error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  const pages = cardsOf(index).map(async ({ tag, attributes: own }) => {
    const name = `kaart/${own.indicator.split(' ')[0]}.html`;
    const attributes = { ...own, src: `../${own.src}`, 'heading-level': '1' };
    const data = await loadWidget({ tag, attributes, page: site + name, fetchJson });
    const page = renderPage({
      tag,
      attributes,
      data,
      title: `${data.indicators[0].title.nl} – Almelo in cijfers`,
      stylesheet: '../stadspeil.css',
      pageStylesheet: '../demo.css',
      script: '../stadspeil.js',
    });
    return [name, page];
  });
  return new Map(await Promise.all(pages));
}

/** The cards and charts of a page, as their tags stand in its source. */
function cardsOf(html) {
  return [...html.matchAll(/<(stadspeil-(?:kpi-card|[a-z]+-chart))\s([^>]*)>/g)].map(([, tag, written]) => ({
    tag,
    attributes: Object.fromEntries(
      [...written.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
    ),
  }));
}

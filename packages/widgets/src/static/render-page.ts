import { languageCode } from '../words/widget-language.ts';
import { escapeHtml } from './escape-html.ts';
import { renderElement, type ElementOptions } from './render-element.ts';

/** A page around one widget. */
export interface PageOptions extends ElementOptions {
  readonly title: string;
  /** Address of the style sheet of the page around the widget. Default: the browser's own looks. */
  readonly pageStylesheet?: string;
  /** Address of `stadspeil.js`, for pages whose widget may come alive. Default: no script. */
  readonly script?: string;
}

/**
 * Writes a readable page with one widget on it, for a plain link to point at: it needs no script, no
 * inline style and nothing from elsewhere, and passes `default-src 'none'; style-src 'self'`.
 *
 * A link to this page with the widget behind the question mark (`widgetLink`) becomes the widget on
 * every page that has `stadspeil.js`.
 *
 * @throws {StadspeilError} `ATTRIBUTE_INVALID` for an attribute that no widget reads.
 *
 * @example
 * ```ts
 * const page = renderPage({ tag: 'stadspeil-kpi-card', data, title: 'Banen', stylesheet: 'stadspeil.css' });
 * writeFileSync('public/banen.html', page);
 * ```
 */
export function renderPage({ title, pageStylesheet, script, ...options }: PageOptions): string {
  const lines = [
    '<!doctype html>',
    `<html lang="${languageCode(options.attributes?.['lang'])}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    pageStylesheet === undefined ? '' : `<link rel="stylesheet" href="${escapeHtml(pageStylesheet)}">`,
    script === undefined ? '' : `<script type="module" src="${escapeHtml(script)}"></script>`,
    '</head>',
    `<body><main>${renderElement(options)}</main></body>`,
    '</html>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

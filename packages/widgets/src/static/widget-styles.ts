import { staticWidgets } from './static-widgets.tsx';

/**
 * The text of one style sheet for all widgets that are drawn without script, each rule once: what
 * `stadspeil.css` of this package holds. Serve it from your own site, so that `style-src 'self'` is enough.
 *
 * @example
 * ```ts
 * writeFileSync('public/stadspeil.css', widgetStyles());
 * ```
 */
export function widgetStyles(): string {
  return [...new Set(Object.values(staticWidgets).flatMap(({ styles }) => styles))].join('');
}

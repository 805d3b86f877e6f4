import { readWidgetLink } from './widget-link.ts';

/**
 * Turns every link to a page with a widget into that widget, for editors whose CMS leaves nothing but
 * links. Only links to this site or to the site that this script is from; only tags that are defined, or
 * that will be as soon as the page has one (`later`).
 * The link stays inside the widget and shows when its figures cannot be shown.
 *
 * @example
 * ```ts
 * upgradeLinks(document.querySelector('main'));
 * ```
 */
export function upgradeLinks(within: ParentNode = document, later: readonly string[] = []): void {
  const sites = [location.origin, new URL(import.meta.url).origin];
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href*="stadspeil="]')) {
    const widget = sites.includes(link.origin) ? readWidgetLink(link.href) : null;
    if (!widget || link.closest(widget.tag)) continue;
    if (!customElements.get(widget.tag) && !later.includes(widget.tag)) continue;
    const element = document.createElement(widget.tag);
    for (const [name, value] of Object.entries(widget.attributes)) element.setAttribute(name, value);
    link.replaceWith(element);
    element.append(link);
  }
}

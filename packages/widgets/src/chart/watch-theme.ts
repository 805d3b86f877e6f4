const preferences = ['(forced-colors: active)', '(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/**
 * Calls back when the colours around an element may have changed: the reader's preferences, or an
 * attribute of anything it lies in, such as a theme's class on `<html>`, also outside the shadow
 * roots. Returns what ends the watch.
 */
export function watchTheme(host: Element, callback: () => void): () => void {
  const queries = preferences.map((query) => matchMedia(query));
  const observer = new MutationObserver(callback);
  for (const query of queries) query.addEventListener('change', callback);
  for (const element of lineage(host)) observer.observe(element, { attributes: true });
  return () => {
    for (const query of queries) query.removeEventListener('change', callback);
    observer.disconnect();
  };
}

/** The element and all that its styles are inherited from: through slots, and out of shadow roots. */
function* lineage(element: Element): Generator<Element> {
  let each: Node | null = element;
  while (each) {
    if (each instanceof Element) yield each;
    each = each instanceof ShadowRoot ? each.host : ((each as Element).assignedSlot ?? each.parentNode);
  }
}

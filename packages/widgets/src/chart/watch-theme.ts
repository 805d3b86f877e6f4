const preferences = ['(forced-colors: active)', '(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/**
 * Calls back when the colours around an element may have changed: the reader's preferences, or an
 * attribute of anything it lies in, such as a theme's class on `<html>`, also outside the shadow
 * roots. Returns what ends the watch.
 */
export function watchTheme(element: Element, callback: () => void): () => void {
  const queries = preferences.map((query) => matchMedia(query));
  const observer = new MutationObserver(callback);
  for (const query of queries) query.addEventListener('change', callback);
  for (const ancestor of ancestors(element)) observer.observe(ancestor, { attributes: true });
  return () => {
    for (const query of queries) query.removeEventListener('change', callback);
    observer.disconnect();
  };
}

/** All that the styles of an element are inherited from: through slots, and out of shadow roots. */
function* ancestors(element: Element): Generator<Element> {
  let above: Node | null = parentOf(element);
  while (above) {
    if (above instanceof Element) yield above;
    above = parentOf(above);
  }
}

function parentOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element && node.assignedSlot) || node.parentNode;
}

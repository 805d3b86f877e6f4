/**
 * The language of an element: its own `lang`, else that of the nearest ancestor, also outside the
 * shadow roots it lies in; `null` where none is stated.
 */
export function closestLang(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestLang(root.host) : null;
}

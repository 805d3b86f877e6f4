/**
 * Loads what defines a tag as soon as the page has such an element, now or later: for widgets that few
 * pages have. An element inside somebody else's shadow root is not seen; who makes one imports the widget.
 *
 * When loading fails, the next element that is added tries again.
 *
 * @example
 * ```ts
 * defineWhenSeen('stadspeil-area-map', () => import('./stadspeil-map.js'));
 * ```
 */
export function defineWhenSeen(tag: string, load: () => Promise<unknown>): void {
  let isLoading = false;
  const look = (): void => {
    if (customElements.get(tag)) watch.disconnect();
    else if (!isLoading && document.querySelector(tag)) {
      isLoading = true;
      load().then(look, () => {
        isLoading = false;
      });
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  look();
}

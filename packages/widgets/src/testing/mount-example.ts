import { expect, vi } from 'vitest';
import type { StadspeilElement } from '../element/stadspeil-element.tsx';
import { widgetExamples } from './widget-examples.ts';

/** A widget of any kind. */
export type Widget = StadspeilElement<unknown>;

/** Makes a widget of the example, not yet on the page. */
export function makeExample(tag: string, src: string, more: Readonly<Record<string, string>> = {}): Widget {
  const { attributes = {}, data } = widgetExamples[tag] ?? {};
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ src, ...attributes, ...more })) {
    element.setAttribute(name, value);
  }
  if (data) element.data = data;
  return element;
}

/** Waits until a widget has come to its end: its figures with all their text, or a state in words. */
export async function settled(element: Widget): Promise<Widget> {
  await vi.waitFor(
    () => {
      expect(element.state).not.toBe('loading');
      const hasText =
        element.localName.startsWith('stadspeil-value') || element.shadowRoot?.querySelector('#summary');
      if (element.state === 'ready') expect(hasText).toBeTruthy();
    },
    { timeout: 5000 },
  );
  return element;
}

/** Every word of a widget that does not hang on its width. */
export function wordsOf(element: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...(element.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const drawing of copy.querySelectorAll('svg')) drawing.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

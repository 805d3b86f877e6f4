import { afterEach, expect, it, vi } from 'vitest';
import { watchTheme } from './watch-theme.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('class');
});

/** `<main><x-card>#shadow <slot></slot></x-card></main>`, and an element with a shadow root in the slot. */
function nested(): { readonly main: Element; readonly panel: Element; readonly inner: Element } {
  const [main, card, panel] = [
    document.createElement('main'),
    document.createElement('div'),
    document.createElement('section'),
  ];
  const [widget, inner] = [document.createElement('div'), document.createElement('p')];
  document.body.append(main);
  main.append(card);
  panel.append(document.createElement('slot'));
  card.attachShadow({ mode: 'open' }).append(panel);
  card.append(widget);
  widget.attachShadow({ mode: 'open' }).append(inner);
  return { main, panel, inner };
}

it('hears of a class on the page, on an ancestor, and in the shadow root it is slotted into', async () => {
  const { main, panel, inner } = nested();
  const heard = vi.fn();
  const end = watchTheme(inner, heard);
  document.documentElement.className = 'dark-theme';
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
  main.className = 'voorbeeld-theme';
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
  panel.setAttribute('data-theme', 'inverse');
  await settled();
  expect(heard).toHaveBeenCalledTimes(3);
  end();
});

it('does not hear of its own attributes, or of those beside it', async () => {
  const { main, inner } = nested();
  const heard = vi.fn();
  const end = watchTheme(inner, heard);
  inner.className = 'own';
  const beside = document.createElement('aside');
  main.append(beside);
  beside.className = 'beside';
  await settled();
  expect(heard).not.toHaveBeenCalled();
  end();
});

it('hears of the preferences of the reader, and of nothing once ended', async () => {
  const queries = new Map<string, EventTarget>();
  const matchMedia = vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const target = new EventTarget();
    queries.set(query, target);
    return target as MediaQueryList;
  });
  const { main, inner } = nested();
  const heard = vi.fn();
  const end = watchTheme(inner, heard);
  matchMedia.mockRestore();
  expect([...queries.keys()]).toEqual([
    '(forced-colors: active)',
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
  ]);
  for (const query of queries.values()) query.dispatchEvent(new Event('change'));
  expect(heard).toHaveBeenCalledTimes(3);
  end();
  for (const query of queries.values()) query.dispatchEvent(new Event('change'));
  main.className = 'later';
  await settled();
  expect(heard).toHaveBeenCalledTimes(3);
});

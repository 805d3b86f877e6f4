import { afterEach, describe, expect, test, vi } from 'vitest';
import { defineWhenSeen } from './define-when-seen.ts';

let count = 0;
const newTag = (): string => `x-seen-${(count += 1)}`;
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/** Defines the tag as a loaded module would. */
function loaderOf(tag: string): ReturnType<typeof vi.fn<() => Promise<void>>> {
  return vi.fn(() => {
    customElements.define(tag, class extends HTMLElement {});
    return Promise.resolve();
  });
}

afterEach(() => document.body.replaceChildren());

describe('defineWhenSeen', () => {
  test('loads at once for an element that is there', async () => {
    const tag = newTag();
    document.body.append(document.createElement(tag));
    const load = loaderOf(tag);
    defineWhenSeen(tag, load);
    await customElements.whenDefined(tag);
    expect(load).toHaveBeenCalledOnce();
  });

  test('loads once for elements that are added later, and not before', async () => {
    const tag = newTag();
    const load = loaderOf(tag);
    defineWhenSeen(tag, load);
    document.body.append(document.createElement('p'));
    await aMoment();
    expect(load).not.toHaveBeenCalled();
    document.body.append(document.createElement(tag), document.createElement(tag));
    await customElements.whenDefined(tag);
    document.body.append(document.createElement(tag));
    await aMoment();
    expect(load).toHaveBeenCalledOnce();
  });

  test('tries again with the next element when loading failed', async () => {
    const tag = newTag();
    const define = loaderOf(tag);
    const load = vi.fn(define).mockRejectedValueOnce(new Error('offline'));
    defineWhenSeen(tag, load);
    document.body.append(document.createElement(tag));
    await aMoment();
    expect(customElements.get(tag)).toBeUndefined();
    document.body.append(document.createElement(tag));
    await customElements.whenDefined(tag);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('loads nothing for a tag that the page has by then', async () => {
    const tag = newTag();
    customElements.define(tag, class extends HTMLElement {});
    document.body.append(document.createElement(tag));
    const load = loaderOf(tag);
    defineWhenSeen(tag, load);
    await aMoment();
    expect(load).not.toHaveBeenCalled();
  });
});

/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { installProbe } from './in-page.ts';

/** An entry of Storybook's own index. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const index = new URL('../storybook-static/index.json', import.meta.url);

/** All that the built Storybook holds: a story that somebody adds is there by itself. */
export const entries: readonly Entry[] = Object.values(
  (JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> }).entries,
);

/** Every state of every widget. */
export const stories: readonly Entry[] = entries.filter(({ type }) => type === 'story');

/** What Storybook's toolbar sets. */
export interface Globals {
  readonly language: 'nl' | 'en';
  readonly houseStyle: 'none' | 'stad' | 'nacht';
}

/** How a story asks for its widget. */
export interface StoryArgs {
  readonly tag: string;
  readonly args: Readonly<Record<string, unknown>>;
}

interface Channel {
  emit(event: string, detail: unknown): void;
  on(event: string, hear: (detail: unknown) => void): void;
  off(event: string, hear: (detail: unknown) => void): void;
}

/** What Storybook puts on the window of its stories. */
interface Preview extends Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  readonly __STORYBOOK_PREVIEW__: {
    readonly currentSelection?: { readonly storyId: string };
    loadStory(story: {
      readonly storyId: string;
    }): Promise<{ readonly component: string; readonly initialArgs: Readonly<Record<string, unknown>> }>;
  };
}

/** A browser page that goes from story to story without loading Storybook again. */
export interface StoryPage {
  readonly page: Page;
  /** Requests to elsewhere and errors, since the last story was opened. */
  readonly mishaps: string[];
  /** Shows a story afresh, and waits until its widgets are done. */
  open(id: string, globals: Globals): Promise<void>;
  argsOf(id: string): Promise<StoryArgs>;
}

/** Opens Storybook in a page of its own. `storybook` is the address of its folder. */
export async function openStorybook(
  browser: Browser,
  storybook: URL,
  options: BrowserContextOptions = {},
): Promise<StoryPage> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 }, ...options });
  const mishaps: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== storybook.origin) mishaps.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => mishaps.push(error.message));
  page.on('console', (message) => {
    // A wrong id is asked for and not found: the browser itself writes that down.
    if (message.type() === 'error' && !message.text().includes('404')) mishaps.push(message.text());
  });
  await page.addInitScript(installProbe);
  const [first] = stories;
  // Without the add-on's own run of axe, which would be in the way of ours.
  const path = `iframe.html?viewMode=story&id=${first?.id}&globals=a11y.manual:!true`;
  await page.goto(new URL(path, storybook).href);
  await page.waitForFunction(() => window.probe.widgets().length > 0);

  return {
    page,
    mishaps,
    open: async (id, globals) => {
      mishaps.length = 0;
      await page.evaluate(
        async ({ storyId, globals }) => {
          const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } =
            window as unknown as Preview;
          const rendered = (id: string | undefined, emit: () => void) =>
            new Promise<void>((resolve) => {
              const hear = (which: unknown): void => {
                if (which !== id) return;
                channel.off('storyRendered', hear);
                resolve();
              };
              channel.on('storyRendered', hear);
              emit();
            });
          const page = document.querySelector<HTMLElement>('#storybook-root > *');
          const current = preview.currentSelection?.storyId;
          const isSame =
            page?.lang === globals.language && page.classList.contains(`house-style-${globals.houseStyle}`);
          if (!isSame) await rendered(current, () => channel.emit('updateGlobals', { globals }));
          await rendered(storyId, () => {
            if (current === storyId) channel.emit('forceRemount', { storyId });
            else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
          });
        },
        { storyId: id, globals },
      );
      await page.waitForFunction(
        (isLoading) => {
          const { probe } = window;
          return isLoading ? probe.widgets()[0]?.shadowRoot?.textContent : probe.isSettled();
        },
        id.endsWith('--loading'),
        { timeout: 15_000, polling: 'raf' },
      );
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    },
    argsOf: (storyId) =>
      page.evaluate(async (id) => {
        const { __STORYBOOK_PREVIEW__ } = window as unknown as Preview;
        const { component, initialArgs } = await __STORYBOOK_PREVIEW__.loadStory({ storyId: id });
        return { tag: component, args: initialArgs };
      }, storyId),
  };
}

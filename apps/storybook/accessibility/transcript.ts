/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright';

interface Reader {
  start(options: { readonly container: Node }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}

declare global {
  interface Window {
    readonly virtual: Reader;
  }
}

/** One key, and all that is spoken for it. */
export interface KeyTurn {
  readonly key: string;
  readonly said: readonly string[];
}

const cursorKeys = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'End', 'Home', 'Escape'];

/** Puts the virtual screen reader into a page, once. */
export async function addReader(page: Page): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
  const body = await readFile(path, 'utf8');
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ body, contentType: 'text/javascript' }),
  );
  await page.addScriptTag({
    type: 'module',
    content:
      "import { virtual } from './virtual-screen-reader.js'; Object.defineProperty(window, 'virtual', { value: virtual });",
  });
  await page.waitForFunction(() => 'virtual' in window);
}

/** All that is spoken from the start of a widget to its end, a phrase each. */
export function readAloud(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate(async (element) => {
    const { virtual } = window;
    // The reader does not enter shadow roots: it starts inside.
    await virtual.start({
      container: element.shadowRoot?.querySelector('[part~=base], [part~=state]') ?? element,
    });
    const [start = ''] = await virtual.spokenPhraseLog();
    const phrases: string[] = [start];
    for (;;) {
      await virtual.clearSpokenPhraseLog();
      await virtual.next();
      const [phrase = start] = await virtual.spokenPhraseLog();
      if (phrase === start) break;
      phrases.push(phrase);
      if (phrase === `end of ${start}`) break;
    }
    await virtual.stop();
    return phrases;
  });
}

/**
 * Presses real keys on the cursor of a widget and notes what is spoken for each: the words of the slider
 * when they change, as every screen reader speaks those, and whatever a live text adds.
 */
export async function walkWithKeys(
  page: Page,
  widget: Locator,
  keys: readonly string[] = cursorKeys,
): Promise<readonly KeyTurn[]> {
  const slider = widget.locator('.stadspeil-range');
  if ((await slider.count()) === 0) return [];
  await slider.focus();
  await widget.evaluate(async (element) => {
    const container = element.shadowRoot?.querySelector('[part~=base]') ?? element;
    await window.virtual.start({ container });
    await window.virtual.clearSpokenPhraseLog();
  });
  const turns: KeyTurn[] = [];
  let before = await slider.getAttribute('aria-valuetext');
  for (const key of keys) {
    await page.keyboard.press(key);
    const added = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
      // A live text that is emptied is not spoken; the log has it all the same.
      const log = await window.virtual.spokenPhraseLog();
      const said = log.filter((phrase) => !/^(polite|assertive): $/.test(phrase));
      await window.virtual.clearSpokenPhraseLog();
      return said;
    });
    const text = await slider.getAttribute('aria-valuetext');
    turns.push({ key, said: [...(text && text !== before ? [text] : []), ...added] });
    before = text;
  }
  await page.evaluate(() => window.virtual.stop());
  return turns;
}

/** A transcript for people: what is heard, in order. */
export function transcriptPage(
  tag: string,
  story: string,
  phrases: readonly string[],
  turns: readonly KeyTurn[],
): string {
  const keys = turns.map(({ key, said }) => `${key}: ${said.join(' // ') || '(nothing)'}`);
  return `# What is heard of \`${tag}\`

Story \`${story}\`, by \`@guidepup/virtual-screen-reader\`. Written by \`npm run transcripts\`, compared in every test run. How real
screen readers are tried is in [the protocol](../screen-readers.md).

## From start to end

\`\`\`text
${phrases.join('\n')}
\`\`\`
${keys.length === 0 ? '' : `\n## Key by key, on the slider\n\n\`\`\`text\n${keys.join('\n')}\n\`\`\`\n`}`;
}

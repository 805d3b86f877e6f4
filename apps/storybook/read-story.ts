/// <reference lib="dom" />
import type { Page } from 'playwright';

/** A table as a reader sees it: its header, and its rows with their row header first. */
export interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a story shows, in each of the ways in which a reader can get at its figures. */
export interface ShownStory {
  readonly tag: string;
  readonly state: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Figures that the story hands in; `null` where it names a dataset. */
  readonly data: unknown;
  readonly text: string;
  readonly table: ShownTable | null;
  /** Every point that the cursor can stand on, in its words. */
  readonly spoken: readonly string[];
}

/** Reads the widget of the story that is open; walks its cursor over every point of every series. */
export function readStory(page: Page): Promise<ShownStory | null> {
  return page.evaluate(async () => {
    const element = [...document.querySelectorAll('#storybook-root *')].find(({ localName }) =>
      localName.startsWith('stadspeil-'),
    ) as (Element & { state?: string; data?: unknown }) | undefined;
    const root = element?.shadowRoot;
    if (!element || !root) return null;
    const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
    const spoken: string[] = [];
    // The cursor of the drawing: other sliders are controls.
    const slider = root.querySelector<HTMLInputElement>('.stadspeil-range');
    if (slider) {
      slider.focus();
      await frame();
      for (let series = 0; series < 40; series += 1) {
        for (let number = Number(slider.min); number <= Number(slider.max); number += 1) {
          slider.value = String(number);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          await frame();
          spoken.push(slider.getAttribute('aria-valuetext') ?? '');
        }
        const last = slider.getAttribute('aria-valuetext');
        slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
        await frame();
        if (slider.getAttribute('aria-valuetext') === last) break;
      }
    }
    const table = root.querySelector('table');
    const textsOf = (row: HTMLTableRowElement): readonly string[] =>
      [...row.cells].map(({ textContent }) => textContent ?? '');
    const [header, ...rows] = [...(table?.rows ?? [])].map(textsOf);
    return {
      tag: element.localName,
      state: element.state ?? '',
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value] as const),
      ),
      data: element.data ?? null,
      text: root.textContent ?? '',
      table: header ? { columns: header, rows } : null,
      spoken,
    };
  });
}

/** Reads the table out of HTML that was drawn without a browser. */
export function readStaticTable(page: Page, html: string): Promise<ShownTable | null> {
  return page.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, 'text/html');
    const [columns, ...rows] = [...(drawn.querySelector('table')?.rows ?? [])].map(({ cells }) =>
      [...cells].map(({ textContent }) => textContent ?? ''),
    );
    return columns ? { columns, rows } : null;
  }, html);
}

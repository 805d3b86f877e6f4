/// <reference lib="dom" />
import { readWidgetLink } from '@stadspeil/widgets/static';
import type { StoryCheck } from './story-check.ts';

/** The link that a figure offers holds its state: who opens it sees the same sentences, table, period and view. */
export const shareState: StoryCheck = {
  item: 'P1-9 Share state',
  faults: async ({ page }) => {
    const shared = await page.evaluate(async () => {
      const { probe } = window;
      const until = async <Found>(look: () => Found): Promise<Found> => {
        for (let wait = 0; wait < 500 && !look(); wait += 1)
          await new Promise((resolve) => setTimeout(resolve));
        return look();
      };
      const host = probe.widgets()[0];
      const bar = host?.shadowRoot?.querySelector('.stadspeil-tools');
      const button = (label: RegExp) =>
        [...(bar?.querySelectorAll('button') ?? [])].find(({ textContent }) => label.test(textContent ?? ''));
      // States without figures have no tools; figures of a page's own are in no dataset to link to.
      if (!host || !bar || !(await until(() => button(/^(Deel|Share)/)))) return null;
      const view = button(/(tabel|table)$/);
      view?.click();
      if (view) await until(() => host.shadowRoot?.querySelector('.stadspeil-plot') === null);
      button(/^(Deel|Share)/)?.click();
      await until(() => button(/(bronvermelding|citation)$/));
      let link = '';
      const clipboard = { writeText: (text: string) => Promise.resolve(void (link = text)) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      const copy = button(/link$/);
      copy?.click();
      if (copy) await until(() => link);
      button(/^(Deel|Share)/)?.click();
      return { link, hasDataset: host.hasAttribute('src'), hasView: Boolean(view) };
    });
    if (!shared) return [];
    const { link, hasDataset, hasView } = shared;
    if (!hasDataset) return link ? ['figures without a dataset have a link'] : [];
    const widget = readWidgetLink(link);
    if (!widget) return [`no widget can be read out of the link “${link}”`];
    const faults = hasView && widget.attributes['view'] !== 'table' ? ['the link forgets the view'] : [];
    const difference = await page.evaluate(async ({ tag, attributes }) => {
      const textsOf = (element: Element): readonly string[] =>
        ['#title', '#summary', 'table', '.stadspeil-footer'].flatMap((part) =>
          [...(element.shadowRoot?.querySelectorAll(part) ?? [])].map(({ textContent }) => textContent ?? ''),
        );
      const shown = window.probe.widgets()[0] as HTMLElement;
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const ready = new Promise((resolve) => {
        element.addEventListener('stadspeil-ready', resolve);
        element.addEventListener('stadspeil-error', resolve);
      });
      shown.after(element);
      await ready;
      const [before, after] = [textsOf(shown), textsOf(element)];
      element.remove();
      return before.length > 0 && before.join('\n') === after.join('\n') ? null : [before, after];
    }, widget);
    return difference
      ? [
          ...faults,
          `who opens the link sees ${JSON.stringify(difference[1])} and not ${JSON.stringify(difference[0])}`,
        ]
      : faults;
  },
};

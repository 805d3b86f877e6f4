/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** Figures are written as the language has them, and nothing of code is left in a text. */
export const numbers: StoryCheck = {
  item: 'P0-14 Numbers',
  faults: ({ page }, _id, { language }) =>
    page.evaluate((language) => {
      const { probe } = window;
      const found = new Set<string>();
      const foreign =
        language === 'nl' ? /(?<![\d.])\d{1,3}\.\d{1,2}(?!\d|\.\d)/ : /(?<![\d,])\d+,\d{1,2}(?!\d)/;
      const check = (where: string, text: string): void => {
        if (foreign.test(text)) found.add(`${where}: “${text.slice(0, 60)}” is not written in ${language}`);
        if (/\b(NaN|Infinity|undefined|null)\b|\{\w+\}|\[object/.test(text))
          found.add(`${where}: “${text.slice(0, 60)}” is left over`);
      };
      for (const element of probe.elements()) {
        if (element.matches('.stadspeil-footer, .stadspeil-footer *, pre, code')) continue;
        for (const node of element.childNodes) if (node instanceof Text) check(element.localName, node.data);
        check('aria-valuetext', element.getAttribute('aria-valuetext') ?? '');
      }
      return [...found];
    }, language),
};

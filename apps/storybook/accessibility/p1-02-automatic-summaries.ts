/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** Words for a cause: no figure here shows one. */
const causes = {
  nl: /\b(omdat|doordat|waardoor|daardoor|dankzij|door toedoen|als gevolg|veroorzaakt|leidt tot|komt door)\b/i,
  en: /\b(because|due to|thanks to|as a result|caused|leads to|owing to|therefore)\b/i,
} as const;

const mostWords = 20;

/** A period is one word, as a number with its unit is. */
const quarters = /\b(\d\w+ (kwartaal|quarter) \d{4})/g;

/** Sentences are there, short, in the language of the page, and never say why. */
export const automaticSummaries: StoryCheck = {
  item: 'P1-2 Automatic summaries',
  faults: async ({ page }, _id, { language }) => {
    const summaries = await page.evaluate(() =>
      window.probe
        .elements()
        .filter((each) => each.matches('.stadspeil-summary'))
        .map((summary) => ({
          lang: summary.closest('[lang]')?.getAttribute('lang'),
          paragraphs: [...summary.querySelectorAll('p')].map((each) => each.textContent ?? ''),
        })),
    );
    const faults: string[] = [];
    for (const { lang, paragraphs } of summaries) {
      if (lang !== language) faults.push(`the summary is marked as ${lang}`);
      if (paragraphs.length === 0) faults.push('the summary is empty');
      for (const [place, paragraph] of paragraphs.entries()) {
        if (causes[language].test(paragraph)) faults.push(`a cause: “${paragraph}”`);
        for (const sentence of paragraph.split(/(?<=[.!?])\s+(?=[\p{Lu}‘'])/u)) {
          // The first says what is shown, by its official title, which is a name.
          const told = place > 0 ? sentence : sentence.replace(/^.* (?=(voor|for) )/, '');
          const words = told
            .replaceAll(quarters, '#')
            .split(/\s+/)
            .filter((word) => /[\p{L}\d]/u.test(word)).length;
          if (words > mostWords) faults.push(`${words} words: “${sentence}”`);
        }
      }
    }
    return faults;
  },
};

import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isChromium, launchBrowser } from '@stadspeil/config/launch-browser.js';
import { nameAndAlternative } from './p0-03-name-and-alternative.ts';
import { tableEquivalence } from './p0-04-table-equivalence.ts';
import { keyboard } from './p0-05-keyboard.ts';
import { contrast } from './p0-07-contrast.ts';
import { nonColourEncoding } from './p0-08-non-colour-encoding.ts';
import { forcedColours } from './p0-09-forced-colours.ts';
import { reflowAndText } from './p0-10-reflow-and-text.ts';
import { targetSize } from './p0-11-target-size.ts';
import { themeChain } from './p0-12-theme-chain.ts';
import { numbers } from './p0-14-numbers.ts';
import { tickLabels } from './p1-01-tick-labels.ts';
import { automaticSummaries } from './p1-02-automatic-summaries.ts';
import { reducedMotion } from './p1-05-reduced-motion.ts';
import { print } from './p1-06-print.ts';
import { sonification } from './p1-07-sonification.ts';
import { rightToLeft } from './p1-08-rtl.ts';
import { shareState } from './p1-09-share-state.ts';
import { csvDownload } from './p1-10-csv-download.ts';
import { openStorybook, stories, type Globals, type StoryPage } from './stories.ts';
import type { StoryCheck } from './story-check.ts';

/** In this order on one showing of a story: those that leave it otherwise than it was come last. */
const checks: readonly StoryCheck[] = [
  nameAndAlternative,
  nonColourEncoding,
  numbers,
  tickLabels,
  automaticSummaries,
  reducedMotion,
  print,
  rightToLeft,
  reflowAndText,
  forcedColours,
  keyboard,
  tableEquivalence,
  targetSize,
  sonification,
  shareState,
  csvDownload,
];

/** What has to hold in each house style. */
const checksOfStyle: readonly StoryCheck[] = [contrast, themeChain];

/** Holds every story in one language to the checklist; each language is a file of its own, to run beside the other. */
export function checkStories(language: 'nl' | 'en'): void {
  let browser: Browser;
  let shown: StoryPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    shown = await openStorybook(browser, new URL('storybook/', inject('siteUrl')));
  });

  afterAll(async () => {
    await browser?.close();
  });

  // A change of house style draws all of Storybook's page again, so it is the outer round.
  describe.each(['none', 'stad', 'nacht'] as const)(`in ${language}, house style %s`, (houseStyle) => {
    const globals = { language, houseStyle } as const;

    describe.each(stories)('$id', ({ id }) => {
      // A story may hold a language of its own, whatever the page has.
      let own: Globals = globals;
      beforeAll(async () => {
        await shown.open(id, globals);
        const { args } = await shown.argsOf(id);
        own = { ...globals, ...(args['lang'] === 'en' && { language: 'en' }) };
      });

      test.for(houseStyle === 'none' ? [...checks, ...checksOfStyle] : checksOfStyle)(
        '$item',
        async ({ faults, emulatesMedia = false }, { skip }) => {
          skip(emulatesMedia && !isChromium(), 'Only Chromium emulates media.');
          expect(await faults(shown, id, own)).toEqual([]);
        },
      );
    });
  });
}

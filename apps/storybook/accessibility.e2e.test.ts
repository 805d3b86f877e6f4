import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { nameAndAlternative } from './accessibility/p0-03-name-and-alternative.ts';
import { tableEquivalence } from './accessibility/p0-04-table-equivalence.ts';
import { keyboard } from './accessibility/p0-05-keyboard.ts';
import { contrast } from './accessibility/p0-07-contrast.ts';
import { nonColourEncoding } from './accessibility/p0-08-non-colour-encoding.ts';
import { forcedColours } from './accessibility/p0-09-forced-colours.ts';
import { reflowAndText } from './accessibility/p0-10-reflow-and-text.ts';
import { targetSize } from './accessibility/p0-11-target-size.ts';
import { themeChain } from './accessibility/p0-12-theme-chain.ts';
import { numbers } from './accessibility/p0-14-numbers.ts';
import { tickLabels } from './accessibility/p1-01-tick-labels.ts';
import { automaticSummaries } from './accessibility/p1-02-automatic-summaries.ts';
import { reducedMotion } from './accessibility/p1-05-reduced-motion.ts';
import { print } from './accessibility/p1-06-print.ts';
import { rightToLeft } from './accessibility/p1-08-rtl.ts';
import { openStorybook, stories, type StoryPage } from './accessibility/stories.ts';
import type { StoryCheck } from './accessibility/story-check.ts';

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
  contrast,
  themeChain,
];

let browser: Browser;
let shown: StoryPage;

beforeAll(async () => {
  browser = await chromium.launch(inject('chromium'));
  shown = await openStorybook(browser, new URL('storybook/', inject('siteUrl')));
});

afterAll(async () => {
  await browser?.close();
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const globals = { language, houseStyle: 'none' } as const;

  describe.each(stories)('$id', ({ id }) => {
    beforeAll(() => shown.open(id, globals));

    test.each(checks)('$item', async ({ faults }) => {
      expect(await faults(shown, id, globals)).toEqual([]);
    });
  });
});

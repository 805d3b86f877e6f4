/// <reference lib="dom" />
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '@stadspeil/config/launch-browser.js';
import { openStorybook, stories, type StoryPage } from './accessibility/stories.ts';
import { addReader, readAloud, transcriptPage, walkWithKeys } from './accessibility/transcript.ts';

/** Stories of one state in many widgets stand for none of them. */
const ofOneWidget = stories.filter(({ id }) => !id.startsWith('widgets-honest-states'));

/** The first story of each widget stands for it. */
const firstStories = [...new Map([...ofOneWidget].reverse().map((story) => [story.title, story])).values()];

/** What is said in them is said in no first story: they have a transcript of their own. */
const ownStories = ['trend-chart--annotations'];
const written = stories.filter(
  (story) => firstStories.includes(story) || ownStories.some((id) => story.id === `widgets-${id}`),
);

let browser: Browser;
let shown: StoryPage;

beforeAll(async () => {
  browser = await launchBrowser();
  shown = await openStorybook(browser, new URL('storybook/', inject('siteUrl')));
  await addReader(shown.page);
});

afterAll(async () => {
  await browser?.close();
});

async function openWidget(id: string, language: 'nl' | 'en') {
  await shown.open(id, { language, houseStyle: 'none' });
  const { tag } = await shown.argsOf(id);
  return { tag, widget: shown.page.locator(`#storybook-root ${tag}`).first() };
}

describe.each(['nl', 'en'] as const)('P0-6 Virtual SR transcript, in %s', (language) => {
  test.each(written)('of $id', async ({ id }) => {
    const { tag, widget } = await openWidget(id, language);
    const phrases = await readAloud(widget);
    const turns = await walkWithKeys(shown.page, widget);
    const name = ownStories.find((each) => id === `widgets-${each}`) ?? tag.replace('stadspeil-', '');
    const file = `../../docs/accessibility/transcripts/${name}.${language}.md`;
    await expect(transcriptPage(tag, id, phrases, turns)).toMatchFileSnapshot(file);
    expect(phrases.length).toBeGreaterThan(2);
  });

  test.each(stories)('one key of $id never speaks twice', async ({ id }) => {
    const { widget } = await openWidget(id, language);
    const turns = await walkWithKeys(shown.page, widget);
    expect(turns.filter(({ said }) => said.length > 1)).toEqual([]);
  });
});

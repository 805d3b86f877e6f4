import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '@stadspeil/config/launch-browser.js';
import { openStorybook, stories, type StoryPage } from '../accessibility/stories.ts';
import { looks, pack, takePictures } from './take-pictures.ts';

/** How far a colour may be off, 0 to 1, and which part of the pixels may be further off. */
const tolerance = { threshold: 0.1, share: 0.002 };

/** Of a CSS pixel. */
const scale = 0.2;

const folder = new URL('baselines/', import.meta.url);
const manifest = new URL('manifest.json', folder);
const differences = join(tmpdir(), 'stadspeil-screenshots');
const isUpdate = process.env['MODE'] === 'update';

let browser: Browser;
let shown: StoryPage;
let madeWith: Readonly<Record<string, unknown>>;
let isSame = false;

beforeAll(async () => {
  browser = await launchBrowser();
  shown = await openStorybook(browser, new URL('storybook/', inject('siteUrl')), {
    deviceScaleFactor: scale,
  });
  madeWith = { chromium: browser.version(), fonts: fonts(), looks, scale, tolerance };
  mkdirSync(isUpdate ? folder : differences, { recursive: true });
  if (isUpdate) writeFileSync(manifest, `${JSON.stringify(madeWith, null, 2)}\n`);
  isSame =
    existsSync(manifest) &&
    JSON.stringify(JSON.parse(readFileSync(manifest, 'utf8'))) === JSON.stringify(madeWith);
  if (!isSame)
    console.warn(
      'Not compared: the pictures were made with another Chromium, other fonts or other settings.',
    );
});

afterAll(async () => {
  await browser?.close();
});

/** A fingerprint of the fonts that this machine has. */
function fonts(): string {
  const list = execFileSync('fc-list', [':', 'family', 'style', 'fontversion'], { encoding: 'utf8' });
  return createHash('sha256').update(list.split('\n').sort().join('\n')).digest('hex').slice(0, 16);
}

test.for(stories)('$id looks as it did', async ({ id }, { skip }) => {
  if (!isSame) skip();
  const kept = pack(await takePictures(shown, id));
  const file = new URL(`${id}.png`, folder);
  if (isUpdate) {
    writeFileSync(file, kept);
    return;
  }
  expect(existsSync(file), 'there is a picture of it').toBe(true);
  const now = PNG.sync.read(kept);
  const before = PNG.sync.read(readFileSync(file));
  expect([now.width, now.height]).toEqual([before.width, before.height]);
  const difference = new PNG({ width: now.width, height: now.height });
  const count = pixelmatch(before.data, now.data, difference.data, now.width, now.height, tolerance);
  const share = count / (now.width * now.height);
  const path = join(differences, `${id}.png`);
  if (share > tolerance.share) writeFileSync(path, PNG.sync.write(difference));
  expect(share, path).toBeLessThanOrEqual(tolerance.share);
});

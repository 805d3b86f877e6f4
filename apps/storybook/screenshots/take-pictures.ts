/// <reference lib="dom" />
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { StoryPage } from '../accessibility/stories.ts';

/** How a story is looked at. */
export const looks = ['light', 'dark', 'forced colours', 'print', '320 px', 'rtl'] as const;

/** A long table goes on as it begins. */
const tallest = 1600;

const wide = { width: 800, height: 600 };

/** Pictures of a story in each way of looking, side by side, small and grey. */
export async function takePictures(shown: StoryPage, id: string): Promise<PNG> {
  const { page } = shown;
  const pictures: PNG[] = [];
  for (const look of looks) {
    await page.setViewportSize(look === '320 px' ? { width: 320, height: 640 } : wide);
    await page.emulateMedia({
      forcedColors: look === 'forced colours' ? 'active' : null,
      media: look === 'print' ? 'print' : null,
    });
    await page.evaluate((dir) => (document.documentElement.dir = dir), look === 'rtl' ? 'rtl' : 'ltr');
    await shown.open(id, { language: 'nl', houseStyle: look === 'dark' ? 'nacht' : 'none' });
    await settle(page);
    const { width } = page.viewportSize() ?? wide;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
    pictures.push(PNG.sync.read(await page.screenshot({ fullPage: true, clip, caret: 'hide' })));
  }
  await page.emulateMedia({ forcedColors: null, media: null });
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  return sideBySide(pictures);
}

/** Drawings measure their room, and colours are repaired, in the frames after the figures are there. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
}

const gap = 8;

function sideBySide(pictures: readonly PNG[]): PNG {
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, gap);
  const height = Math.max(...pictures.map((picture) => picture.height)) + 2 * gap;
  const sheet = new PNG({ width, height });
  sheet.data.fill(0x99);
  let x = gap;
  for (const picture of pictures) {
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, gap);
    x += picture.width + gap;
  }
  return sheet;
}

/** As it is kept: in grey, and small. */
export function pack(sheet: PNG): Buffer {
  return PNG.sync.write(sheet, { colorType: 0, deflateLevel: 9 });
}

/**
 * Makes the picture of the README while `npm start` runs: `pnpm --filter @stadspeil/demo picture`.
 * Takes another address than http://localhost:4173/ as its argument.
 */
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const [, , address = 'http://localhost:4173/'] = process.argv;
const picture = new URL('../../../docs/images/demo.png', import.meta.url);
const maxBytes = 200_000;

const browser = await chromium.launch({
  executablePath: process.env.STADSPEIL_CHROMIUM ?? '/usr/bin/chromium',
  // Grey letters, not coloured ones, make a smaller file.
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1040, height: 900 } });
  await page.goto(address);
  const bars = page.locator('stadspeil-bar-chart').locator('svg').first();
  await bars.waitFor();
  const [top, bottom] = [await page.locator('.topic').first().boundingBox(), await bars.boundingBox()];
  const image = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: top.y, width: 1040, height: Math.ceil(bottom.y + bottom.height + 24 - top.y) },
  });
  if (image.length > maxBytes)
    throw new Error(`The picture is ${image.length} bytes; at most ${maxBytes} fit.`);
  await writeFile(picture, image);
} finally {
  await browser.close();
}

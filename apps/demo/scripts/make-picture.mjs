/** Makes the picture of the README from the built demo page: `node apps/demo/scripts/make-picture.mjs`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../../../scripts/find-chromium.mjs';
import { createDemoServer } from '../../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const picture = join(root, 'docs/images/demo.png');
const maxBytes = 200_000;

const server = createDemoServer({
  demo: join(root, 'apps/demo/dist'),
  storybook: join(root, 'apps/storybook/storybook-static'),
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumArgs, '--disable-lcd-text'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1040, height: 900 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const bars = page.locator('stadspeil-bar-chart').locator('svg').first();
  await bars.waitFor();
  const [top, bottom] = [await page.locator('.topic').first().boundingBox(), await bars.boundingBox()];
  const image = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: top.y, width: 1040, height: Math.ceil(bottom.y + bottom.height + 24 - top.y) },
  });
  if (image.length > maxBytes)
    throw new Error(`The picture is ${image.length} bytes; at most ${maxBytes} fit.`);
  await mkdir(dirname(picture), { recursive: true });
  await writeFile(picture, image);
} finally {
  await browser.close();
  server.close();
}

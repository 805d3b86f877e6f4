/**
 * `node benchmarks/measure-rendering.mjs`: the work of the main thread for a chart of lines, drawn as SVG and by
 * uPlot, and the number of points from which uPlot costs less. Ratios only: times depend on the machine.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
// @boundaries-ignore the Chromium of the tests is the one that is measured
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs';

const dist = new URL('../packages/widgets/dist/', import.meta.url);
const sizes = [60, 500, 1000, 2000, 5000, 20_000];
const rounds = 7;

const server = createServer(async (request, response) => {
  const name = (request.url ?? '/').slice(1);
  if (/^stadspeil[\w-]*\.js$/.test(name)) {
    response.setHeader('content-type', 'text/javascript');
    response.end(await readFile(new URL(name, dist)));
  } else if (name === '') {
    response.setHeader('content-type', 'text/html');
    response.end(
      '<!doctype html><html lang="nl"><body style="margin:0"><script type="module" src="stadspeil.js"></script>',
    );
  } else {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });

const rows = [];
for (const size of sizes) {
  const work = { svg: [], uplot: [] };
  // The renderers take turns, so that neither has a quiet moment for itself.
  for (let round = 0; round <= rounds; round += 1) {
    for (const renderer of ['svg', 'uplot']) {
      const taken = await drawOnce(renderer, size);
      if (round > 0) work[renderer].push(taken);
    }
  }
  const ratioOf = (phase) =>
    median(work.uplot.map((each) => each[phase])) / median(work.svg.map((each) => each[phase]));
  rows.push({ size, first: ratioOf('first'), again: ratioOf('again') });
}
await browser.close();
server.close();

console.log(
  'Work of uPlot ÷ work of SVG:\n\n| points | shown | drawn again ten times, for another width |\n| ---: | ---: | ---: |',
);
for (const { size, first, again } of rows)
  console.log(`| ${size} | ${first.toFixed(2)} | ${again.toFixed(2)} |`);
console.log(
  `\n${fileURLToPath(import.meta.url)
    .split('/')
    .at(-1)}, Chromium ${browser.version()}, median of ${rounds}.`,
);

/** Seconds of work of the main thread: from handing over the figures until all is painted, and for other widths. */
async function drawOnce(renderer, size) {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(() => customElements.whenDefined('stadspeil-trend-chart'));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // Both have the chunk of uPlot and all code warm: what is measured is drawing.
  await page.evaluate(show, { renderer, size: 12 });
  await page.waitForTimeout(100);
  await page.evaluate(() => document.querySelector('stadspeil-trend-chart')?.remove());
  const before = await workOf(session);
  await page.evaluate(show, { renderer, size });
  await page.waitForTimeout(150);
  const shown = await workOf(session);
  await page.evaluate(resize);
  const resized = await workOf(session);
  await page.close();
  return { first: shown - before, again: resized - shown };
}

async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** In the page: shows a chart of monthly figures, in as many lines as give about so many points. */
async function show({ renderer, size }) {
  const months = Math.min(size, 1000);
  const lines = Math.ceil(size / months);
  const indicator = {
    id: 'measured',
    title: { nl: 'Gemeten', en: 'Measured' },
    shortTitle: { nl: 'Gemeten', en: 'Measured' },
    description: { nl: 'Gemeten', en: 'Measured' },
    theme: 'measured',
    unit: { code: 'count', label: { nl: 'aantal', en: 'number' }, pattern: { nl: '{n}', en: '{n}' } },
    decimals: 1,
    valueType: 'count',
    polarity: 'none',
    basis: 'register',
    frequency: 'monthly',
    sources: [
      {
        id: 'measured',
        title: { nl: 'Gemeten', en: 'Measured' },
        publisher: 'Stadspeil',
        licence: { id: 'CC0-1.0', title: { nl: 'CC0', en: 'CC0' } },
      },
    ],
  };
  const observations = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: months }, (_, month) => ({
      indicator: 'measured',
      region: `line-${line}`,
      period: `${1920 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      state: 'measured',
      value: 100 + 10 * line + 20 * Math.sin(month / 9) + ((month * 7919) % 13),
      kind: 'observed',
      certainty: 'proven',
      status: 'normal',
      qualifier: 'exact',
    })),
  ).flat();
  const chart = document.createElement('stadspeil-trend-chart');
  chart.setAttribute('renderer', renderer);
  chart.data = { indicator, observations };
  const isDrawn = () =>
    renderer === 'svg'
      ? chart.shadowRoot?.querySelector('#summary')
      : chart.shadowRoot?.querySelector('canvas');
  document.body.append(chart);
  while (!isDrawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** In the page: gives the chart ten other widths, each until it is painted. */
async function resize() {
  const chart = document.querySelector('stadspeil-trend-chart');
  for (let step = 1; step <= 10; step += 1) {
    chart.style.inlineSize = `${780 - 20 * step}px`;
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textStyles } from '../frame/text.styles.ts';
import { trendChartStyles } from '../trend-chart/trend-chart.styles.ts';
import { buildLinesPlot } from '../testing/build-plots.ts';
import { emulateMedia, isChromium } from '../testing/emulate-media.ts';
import { chartStyles } from './chart.styles.ts';
import { drawLines } from './draw-lines.ts';
import { drawMarkedLines } from './draw-marked-lines.ts';
import type { LinesPlot } from './plot.ts';
import { PlotView } from './plot-view.tsx';
import { UplotLayer } from './uplot-layer.tsx';

/** Six lines that keep clear of each other at their points, each in a look of its own; the last part is expected. */
const plot = buildLinesPlot(
  Array.from({ length: 6 }, (_, row) => [10, 12, 11, 13, 12, 14].map((value) => value + 20 * row)),
  { forecastFrom: 4 },
);

/** Tokens as a house style sets them. */
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no house style': {},
  'a light house style': {
    '--utrecht-document-color': '#24163c',
    '--utrecht-document-background-color': '#fffdf8',
    '--utrecht-button-primary-action-background-color': '#8a1f5c',
  },
  'a dark house style': {
    '--basis-color-default-color-document': '#f2f5f7',
    '--basis-color-default-color-default': '#d5dde3',
    '--basis-color-default-bg-document': '#13202a',
    '--basis-color-default-border-subtle': '#2f424f',
    '--basis-color-action-1-color-default': '#7fd1e0',
    '--stadspeil-chart-series-2-color': '#ffb347',
  },
};

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

let root: HTMLElement;

beforeEach(() => {
  document.adoptedStyleSheets = [chartStyles, textStyles, trendChartStyles].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root = document.createElement('div');
  const both = ['svg', 'uplot'].map((renderer) => {
    const view = document.createElement('div');
    view.id = renderer;
    // In the same place, so that both are laid out to the same fraction of a pixel.
    Object.assign(view.style, { position: 'absolute', inlineSize: '640px', insetBlockStart: '0' });
    return view;
  });
  root.append(...both);
  document.body.replaceChildren(root);
});

afterEach(async () => {
  for (const view of root.children) render(null, view);
  await forceColours('none');
});

const view = (renderer: string): HTMLElement => root.querySelector(`#${renderer}`) as HTMLElement;

function forceColours(value: 'active' | 'none'): Promise<void> {
  return emulateMedia({ features: [{ name: 'forced-colors', value }] });
}

function takeTheme(tokens: Readonly<Record<string, string>>): void {
  root.removeAttribute('style');
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
}

async function drawBoth(shown: LinesPlot = plot, draw = drawLines): Promise<void> {
  render(<PlotView plot={shown} draw={draw} />, view('svg'));
  render(
    <PlotView
      plot={shown}
      draw={draw}
      layer={(drawing, onPaint) => <UplotLayer plot={shown} drawing={drawing} onPaint={onPaint} />}
    />,
    view('uplot'),
  );
  await vi.waitFor(() => expect(view('uplot').querySelectorAll('svg')).toHaveLength(2));
}

/** What stands around the lines: words, ticks, rules and labels, where and in which colour. */
function frameOf(renderer: string): readonly (readonly (string | number)[])[] {
  const { left, top } = view(renderer).getBoundingClientRect();
  return [...view(renderer).querySelectorAll('svg :is(text, line, rect, .stadspeil-mark-marker)')]
    .map((element) => {
      const box = element.getBoundingClientRect();
      const { fill, stroke } = getComputedStyle(element);
      const places = [box.left - left, box.top - top, box.width, box.height].map((pixels) =>
        pixels.toFixed(1),
      );
      return [element.getAttribute('class') ?? '', element.textContent, ...places, fill, stroke];
    })
    .sort((a, b) => a.join().localeCompare(b.join()));
}

/** A line that the SVG draws, observed or expected. */
interface DrawnLine {
  readonly colour: Pixel;
  readonly isDashed: boolean;
  /** Of the outline, in pixels of the SVG. */
  readonly length: number;
  readonly at: (length: number) => DOMPoint;
  readonly points: readonly (readonly [x: number, y: number])[];
}

function linesOfSvg(): readonly DrawnLine[] {
  const paths = view('svg').querySelectorAll<SVGPathElement>(
    ':is(.stadspeil-mark-line, .stadspeil-mark-line-forecast)',
  );
  return [...paths].map((path) => {
    const { stroke, strokeDasharray } = getComputedStyle(path);
    const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    return {
      colour: toPixel(stroke),
      isDashed: strokeDasharray !== 'none',
      length: path.getTotalLength(),
      at: (length) => path.getPointAtLength(length),
      points: numbers.flatMap((x, i) => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0] as const])),
    };
  });
}

/** A colour as the screen has it, also a system colour. */
function toPixel(colour: string): Pixel {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data] as unknown as Pixel;
}

/** Reads the canvas at places of the drawing of the SVG, which lies in its own view as this one does. */
function canvasReader(): (x: number, y: number, reach: number) => readonly Pixel[] {
  const canvas = view('uplot').querySelector('canvas') as HTMLCanvasElement;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const box = canvas.getBoundingClientRect();
  const sheet = (view('uplot').querySelector('svg') as SVGSVGElement).getBoundingClientRect();
  return (x, y, reach) => {
    const [left, top] = [x + sheet.left - box.left, y + sheet.top - box.top].map(
      (pixels) => Math.floor(pixels * devicePixelRatio) - reach,
    ) as [number, number];
    const side = 2 * reach + 1;
    const { data } = context.getImageData(left, top, side, side);
    return Array.from(
      { length: side * side },
      (_, i) => [...data.slice(4 * i, 4 * i + 4)] as unknown as Pixel,
    );
  };
}

const densest = (pixels: readonly Pixel[]): Pixel => pixels.reduce((a, b) => (b[3] > a[3] ? b : a));

const isNear = (a: Pixel, b: Pixel): boolean =>
  [0, 1, 2].every((channel) => Math.abs((a[channel] ?? 0) - (b[channel] ?? 0)) <= 6);

/** Where the canvas differs from the SVG; empty where they agree. */
function differences(): readonly string[] {
  const read = canvasReader();
  return linesOfSvg().flatMap(({ colour, isDashed, length, at, points }, i) => {
    const atPoints = points.flatMap(([x, y]) => {
      // A dash may end at a point: its colour is then a few pixels away.
      const pixel = densest(read(x, y, isDashed ? 5 : 2));
      return pixel[3] >= 120 && isNear(pixel, colour)
        ? []
        : [`line ${i} at ${x},${y}: ${pixel.join()} for ${colour.join()}`];
    });
    const steps = Array.from({ length: Math.floor(length) - 8 }, (_, step) => at(step + 4));
    const gaps = steps.filter(({ x, y }) => densest(read(x, y, 0))[3] < 110).length;
    const hasGaps = gaps > steps.length / 20;
    return hasGaps === isDashed ? atPoints : [...atPoints, `line ${i}: ${gaps} gaps of ${steps.length}`];
  });
}

describe('uPlot', () => {
  it.each(Object.entries(themes))('draws what the SVG draws, in %s', async (_, tokens) => {
    takeTheme(tokens);
    await drawBoth();
    expect(frameOf('uplot')).toEqual(frameOf('svg'));
    expect(linesOfSvg()).toHaveLength(12);
    expect(differences()).toEqual([]);
  });

  it.each(isChromium ? (['none', 'active'] as const) : (['none'] as const))(
    'draws lines with remarks as the SVG does, forced colours: %s',
    async (forced) => {
      await forceColours(forced);
      const annotations = [1, 1, 2, 5].map((x, i) => ({ x, label: String(i + 1) }));
      const marks = { bands: [], goals: [], breaks: [], breakLabel: '', annotations };
      await drawBoth({ ...plot, marks }, drawMarkedLines);
      expect(view('uplot').querySelectorAll('rect.stadspeil-mark-annotation')).toHaveLength(4);
      expect(frameOf('uplot')).toEqual(frameOf('svg'));
      expect(differences()).toEqual([]);
    },
  );

  it.runIf(isChromium)('draws what the SVG draws, in forced colours', async () => {
    await forceColours('active');
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    await drawBoth();
    expect(frameOf('uplot')).toEqual(frameOf('svg'));
    expect(differences()).toEqual([]);
  });

  it.runIf(isChromium)(
    'draws what the SVG draws after every switch of theme, forced colours among them',
    async () => {
      await drawBoth();
      for (const tokens of [...Object.values(themes).reverse(), themes['a light house style'] ?? {}]) {
        takeTheme(tokens);
        await vi.waitFor(() => expect(differences()).toEqual([]));
        expect(frameOf('uplot')).toEqual(frameOf('svg'));
      }
      await forceColours('active');
      await vi.waitFor(() => expect(differences()).toEqual([]));
      await forceColours('none');
      await vi.waitFor(() => expect(differences()).toEqual([]));
    },
  );
});

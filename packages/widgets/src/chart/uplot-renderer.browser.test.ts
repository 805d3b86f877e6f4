import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildLinesPlot } from '../testing/build-plots.ts';
import { textStyles } from '../frame/text.styles.ts';
import { chartStyles } from './chart.styles.ts';
import { drawLines } from './draw-lines.ts';
import type { Drawing } from './drawing.ts';
import type { LinesPlot } from './plot.ts';
import { measureText } from './text-width.ts';
import { renderUplot } from './uplot-renderer.ts';

const draw = (plot: LinesPlot, width = 640): Drawing =>
  drawLines(plot, { width, height: 300, fontSize: 14, measure: measureText });

let container: HTMLElement;
let end: (() => void) | undefined;

beforeEach(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(chartStyles + textStyles);
  document.adoptedStyleSheets = [sheet];
  const view = document.createElement('div');
  view.className = 'stadspeil-plot-view';
  container = document.createElement('div');
  container.className = 'stadspeil-canvas';
  view.append(document.createElement('i'), container);
  document.body.replaceChildren(view);
});

afterEach(() => {
  end?.();
  end = undefined;
});

/** uPlot paints in a microtask. */
async function paint(plot: LinesPlot, drawing = draw(plot)): Promise<Drawing> {
  end = renderUplot(container, plot, drawing);
  await Promise.resolve();
  return drawing;
}

const canvasIn = (): HTMLCanvasElement => container.querySelector('canvas') as HTMLCanvasElement;

/** How opaque the canvas is at a place of the drawing: the most within a pixel around it. */
function inkAt({ plot }: Drawing, [x, y]: readonly [number, number]): number {
  const [left, top] = [x - plot.x, y - plot.y].map((pixels) => Math.round(pixels * devicePixelRatio)) as [
    number,
    number,
  ];
  const { data } = (canvasIn().getContext('2d') as CanvasRenderingContext2D).getImageData(
    left - 1,
    top - 1,
    3,
    3,
  );
  return Math.max(...data.filter((_, i) => i % 4 === 3));
}

describe('renderUplot', () => {
  it('lies exactly over the plot of the drawing', async () => {
    const { plot } = await paint(buildLinesPlot([[1, 2, 3]]));
    const view = container.parentElement?.getBoundingClientRect();
    const box = canvasIn().getBoundingClientRect();
    expect(box.left - (view?.left ?? 0)).toBeCloseTo(plot.x, 1);
    expect(box.top - (view?.top ?? 0)).toBeCloseTo(plot.y, 1);
    expect(box.width).toBeCloseTo(plot.width, 1);
    expect(box.height).toBeCloseTo(plot.height, 1);
    expect(canvasIn().width).toBe(Math.round(plot.width * devicePixelRatio));
  });

  it('has ink at every point where the SVG has it', async () => {
    const rows = [
      Array.from({ length: 40 }, (_, i) => Math.sin(i / 3) * 50),
      Array.from({ length: 40 }, (_, i) => i - 20),
    ];
    const drawing = await paint(buildLinesPlot(rows, { slots: [1, 1] }));
    const faint = drawing.anchors.flat().filter((anchor) => anchor && inkAt(drawing, anchor) < 200);
    expect(faint).toEqual([]);
  });

  it('leaves a gap empty', async () => {
    const drawing = await paint(buildLinesPlot([[5, 5, null, null, 5, 5]]));
    const [points = []] = drawing.anchors;
    const [before, after] = [points[1], points[4]] as [readonly [number, number], readonly [number, number]];
    const between = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) =>
      inkAt(drawing, [before[0] + part * (after[0] - before[0]), before[1]]),
    );
    expect(between).toEqual([0, 0, 0, 0, 0]);
    expect(inkAt(drawing, [(points[0]?.[0] ?? 0) + 20, before[1]])).toBeGreaterThan(200);
  });

  it('breaks the expected part into dashes, in its own look', async () => {
    const drawing = await paint(buildLinesPlot([[5, 5, 5, 5]], { forecastFrom: 2 }));
    const [points = []] = drawing.anchors;
    const row = (from: number, to: number): Uint8ClampedArray => {
      const [a, b] = [points[from], points[to]] as [readonly [number, number], readonly [number, number]];
      const context = canvasIn().getContext('2d') as CanvasRenderingContext2D;
      const [left, right, top] = [
        a[0] - drawing.plot.x + 3,
        b[0] - drawing.plot.x - 3,
        a[1] - drawing.plot.y,
      ].map((pixels) => Math.round(pixels * devicePixelRatio)) as [number, number, number];
      return context.getImageData(left, top, right - left, 1).data;
    };
    const gapsIn = (pixels: Uint8ClampedArray): number =>
      pixels.filter((alpha, i) => i % 4 === 3 && alpha < 60).length;
    expect(gapsIn(row(0, 1))).toBe(0);
    expect(gapsIn(row(1, 2))).toBeGreaterThan(20);
    expect(gapsIn(row(2, 3))).toBeGreaterThan(20);
  });

  it('follows other figures and another size', async () => {
    const plot = buildLinesPlot([[1, 2, 3]]);
    await paint(plot);
    const rows = [
      [3, 2, 1, 0],
      [5, 5, 6, 6],
    ];
    // Without dashes: a point may lie between two.
    const next = buildLinesPlot(rows, { slots: [1, 1] });
    end?.();
    const drawing = await paint(next, draw(next, 400));
    expect(container.querySelectorAll('canvas')).toHaveLength(1);
    expect(canvasIn().getBoundingClientRect().width).toBeCloseTo(drawing.plot.width, 1);
    expect(drawing.anchors.flat().every((anchor) => anchor && inkAt(drawing, anchor) > 200)).toBe(true);
  });

  it('takes the colours that hold around it, and those of another theme when this changes', async () => {
    const { style } = document.documentElement;
    const drawing = await paint(buildLinesPlot([[5, 5]]));
    const colourOf = (): readonly number[] => {
      const { plot, anchors } = drawing;
      const [x, y] = anchors[0]?.[0] ?? [0, 0];
      const [left, top] = [x - plot.x + 20, y - plot.y].map((pixels) =>
        Math.round(pixels * devicePixelRatio),
      ) as [number, number];
      return [
        ...(canvasIn().getContext('2d') as CanvasRenderingContext2D).getImageData(left, top, 1, 1).data,
      ].slice(0, 3);
    };
    expect(colourOf()).toEqual([18, 67, 109]);
    const before = canvasIn();
    style.setProperty('--stadspeil-chart-series-1-color', 'rgb(200, 0, 0)');
    await vi.waitFor(() => expect(colourOf()).toEqual([200, 0, 0]));
    const after = canvasIn();
    expect(after).not.toBe(before);
    style.setProperty('--another-token', '1px');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(canvasIn()).toBe(after);
    document.documentElement.removeAttribute('style');
  });

  it('is hidden from assistive technology, takes no pointer, and cannot be dragged', async () => {
    await paint(buildLinesPlot([[1, 2, 3]]));
    expect(container.getAttribute('aria-hidden')).toBe('true');
    expect(getComputedStyle(container).pointerEvents).toBe('none');
    expect(container.querySelector('.u-legend, .u-axis, .u-cursor-x')).toBeNull();
  });

  it('takes everything away when destroyed', async () => {
    await paint(buildLinesPlot([[1, 2, 3]]));
    end?.();
    end = undefined;
    expect(container.childElementCount).toBe(0);
  });

  it('takes lines without points', async () => {
    await paint(buildLinesPlot([[null, null], []]));
    expect(canvasIn()).not.toBeNull();
  });
});

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildLinesPlot } from '../testing/build-plots.ts';
import { textStyles } from '../frame/text.styles.ts';
import { chartStyles } from './chart.styles.ts';
import { drawLines } from './draw-lines.ts';
import type { LinesPlot } from './plot.ts';
import { PlotView, type PlotViewProps } from './plot-view.tsx';
import { UplotLayer } from './uplot-layer.tsx';
import * as uplotRenderer from './uplot-renderer.ts';

const lines = buildLinesPlot([
  [1, 2, 3],
  [3, 3, 1],
]);

let host: HTMLElement;
let root: ShadowRoot;

beforeEach(() => {
  host = document.createElement('div');
  host.style.width = '640px';
  document.body.replaceChildren(host);
  root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(chartStyles + textStyles);
  root.adoptedStyleSheets = [sheet];
});

afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

function show(props: Partial<PlotViewProps<LinesPlot>> = {}): void {
  render(<PlotView plot={lines} draw={drawLines} {...props} />, root);
}

const svgWidth = (): string | null | undefined => root.querySelector('svg')?.getAttribute('width');
const loadUplot = (): Promise<typeof uplotRenderer> => Promise.resolve(uplotRenderer);

/** The lines on a canvas, by a renderer that is fetched with `load`. */
function onCanvas(load = loadUplot): Pick<PlotViewProps<LinesPlot>, 'layer'> {
  return {
    layer: (drawing, onPaint) => <UplotLayer plot={lines} drawing={drawing} load={load} onPaint={onPaint} />,
  };
}

describe('its size', () => {
  it('is that of the container, at once and after it changes', async () => {
    show();
    await vi.waitFor(() => expect(svgWidth()).toBe('640'));
    host.style.width = '400px';
    await vi.waitFor(() => expect(svgWidth()).toBe('400'));
  });

  it('follows the size of the text alone', async () => {
    show();
    await vi.waitFor(() => expect(svgWidth()).toBe('640'));
    const before = root.querySelector('svg')?.getAttribute('height');
    host.style.fontSize = '32px';
    await vi.waitFor(() => expect(root.querySelector('svg')?.getAttribute('height')).not.toBe(before));
    expect(svgWidth()).toBe('640');
  });

  it('is nothing in a container without width, until it has one', async () => {
    host.style.display = 'none';
    show();
    await new Promise(requestAnimationFrame);
    expect(root.querySelector('svg')).toBeNull();
    host.style.display = 'block';
    await vi.waitFor(() => expect(svgWidth()).toBe('640'));
    host.style.width = '0';
    await vi.waitFor(() => expect(root.querySelector('svg')).toBeNull());
  });

  it('is drawn once for a storm of changes', async () => {
    show();
    await vi.waitFor(() => expect(svgWidth()).toBe('640'));
    const changes: string[] = [];
    const svg = root.querySelector('svg') as SVGSVGElement;
    const observer = new MutationObserver((records) =>
      changes.push(...records.map(() => svg.getAttribute('width') ?? '')),
    );
    observer.observe(svg, { attributeFilter: ['width'] });
    for (const width of [500, 400, 300, 350]) host.style.width = `${width}px`;
    await vi.waitFor(() => expect(svgWidth()).toBe('350'));
    observer.disconnect();
    expect(changes).toEqual(['350']);
  });
});

describe('with uPlot', () => {
  it('has the lines in SVG until uPlot is there, then on a canvas, with frame and markers in SVG', async () => {
    show(onCanvas());
    expect(root.querySelector('canvas')).toBeNull();
    await vi.waitFor(() => expect(root.querySelector('canvas')).not.toBeNull());
    expect(root.querySelectorAll('svg')).toHaveLength(2);
    expect(root.querySelectorAll('.stadspeil-mark-line')).toHaveLength(0);
    expect(root.querySelectorAll('.stadspeil-mark-marker')).toHaveLength(6);
  });

  it('keeps the SVG when uPlot cannot be fetched', async () => {
    const failing = vi.fn(() => Promise.reject<typeof uplotRenderer>(new Error('offline')));
    show(onCanvas(failing));
    await vi.waitFor(() => expect(failing).toHaveBeenCalled());
    await vi.waitFor(() => expect(root.querySelectorAll('.stadspeil-mark-line')).toHaveLength(2));
  });

  it('is not fetched for a chart far below the screen', async () => {
    const load = vi.fn(loadUplot);
    host.style.marginTop = '5000px';
    show(onCanvas(load));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(load).not.toHaveBeenCalled();
    host.style.marginTop = '0';
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  });

  it('paints again when the width changes, not when the cursor comes', async () => {
    const destroy = vi.fn();
    const renderUplot = vi.fn(() => destroy);
    const fake = (): Promise<typeof uplotRenderer> => Promise.resolve({ ...uplotRenderer, renderUplot });
    show(onCanvas(fake));
    await vi.waitFor(() => expect(renderUplot).toHaveBeenCalledOnce());
    show({ ...onCanvas(fake), cursor: () => <i /> });
    expect(root.querySelector('i')).not.toBeNull();
    expect(renderUplot).toHaveBeenCalledOnce();
    host.style.width = '500px';
    await vi.waitFor(() => expect(renderUplot).toHaveBeenCalledTimes(2));
    expect(destroy).toHaveBeenCalledTimes(1);
    render(null, root);
    expect(destroy).toHaveBeenCalledTimes(2);
  });
});

it('lets go of everything when it goes', async () => {
  const ended = vi.spyOn(ResizeObserver.prototype, 'disconnect');
  show(onCanvas());
  await vi.waitFor(() => expect(root.querySelector('canvas')).not.toBeNull());
  render(null, root);
  expect(ended).toHaveBeenCalledOnce();
  expect(root.childElementCount).toBe(0);
});

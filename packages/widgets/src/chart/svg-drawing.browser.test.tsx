import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { buildBarsPlot, buildLinesPlot } from '../testing/build-plots.ts';
import { isChromium } from '../testing/emulate-media.ts';
import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-lines.ts';
import type { Drawing } from './drawing.ts';
import { SvgDrawing, type DrawingLayer } from './svg-drawing.tsx';
import { measureText } from './text-width.ts';

const size = { width: 640, height: 300, fontSize: 14, measure: measureText };
const lines = drawLines(
  buildLinesPlot([
    [1, null, 3.123456],
    [4, 5, 6],
  ]),
  size,
);
const bars = drawBars(
  buildBarsPlot(
    [
      { label: 'Windmolenbroek', value: 8.3, mark: 'higher' },
      { label: 'Sluitersveld', value: null },
    ],
    { value: 7.8, label: 'Almelo: 7,8' },
  ),
  size,
);

function show(drawing: Drawing, layer?: DrawingLayer): SVGSVGElement {
  render(<SvgDrawing drawing={drawing} {...(layer && { layer })} />, document.body);
  return document.querySelector('svg') as SVGSVGElement;
}

afterEach(() => render(null, document.body));

it('is hidden from assistive technology, and as large as the drawing', () => {
  const svg = show(lines);
  expect(svg.getAttribute('aria-hidden')).toBe('true');
  expect(svg.getAttribute('viewBox')).toBe('0 0 640 300');
  expect(svg.getBoundingClientRect()).toMatchObject({ width: 640, height: 300 });
});

it.each([lines, bars])('has no style and no long decimals', (drawing) => {
  const html = show(drawing).outerHTML;
  expect(html).not.toContain('style');
  expect(html).not.toMatch(/="[^"]*\.\d{3}/);
});

it('draws what the drawing says', () => {
  const svg = show(lines);
  expect(svg.querySelectorAll('.stadspeil-mark-line')).toHaveLength(1);
  expect(svg.querySelectorAll('.stadspeil-mark-marker')).toHaveLength(5);
  expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toContain('2000');
  expect(show(bars).querySelector('rect')?.getAttribute('class')).toBe('stadspeil-mark-bar variant-higher');
});

it('draws the series that the chart is about last, on top', () => {
  const groups = [...show(lines).querySelectorAll('g')];
  expect(groups.at(-1)?.querySelector('.slot-1')).not.toBeNull();
});

it('draws the frame and the markers apart, for a canvas between them', () => {
  expect(show(lines, 'frame').querySelector('.stadspeil-mark-line, .stadspeil-mark-marker')).toBeNull();
  const markers = show(lines, 'markers');
  expect(markers.querySelectorAll('.stadspeil-mark-marker')).toHaveLength(5);
  expect(markers.querySelector('text, .stadspeil-mark-line, .stadspeil-mark-grid')).toBeNull();
});

it('keeps its texts within the drawing as the browser measures them', () => {
  const svg = show(lines);
  svg.style.fontFamily = 'sans-serif';
  // Firefox fits letters to whole pixels.
  const more = isChromium ? 0 : 2;
  for (const text of svg.querySelectorAll('text')) {
    const box = text.getBBox();
    expect(box.x).toBeGreaterThanOrEqual(-more);
    expect(box.x + box.width).toBeLessThanOrEqual(640 + more);
  }
});

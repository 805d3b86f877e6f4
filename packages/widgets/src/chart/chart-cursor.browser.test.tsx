import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textStyles } from '../frame/text.styles.ts';
import { buildBarsPlot, buildLinesPlot } from '../testing/build-plots.ts';
import { ChartCursor, type ChartCursorProps } from './chart-cursor.tsx';
import { chartStyles } from './chart.styles.ts';
import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-lines.ts';
import { SvgDrawing } from './svg-drawing.tsx';
import { measureText } from './text-width.ts';

const size = { width: 640, height: 300, fontSize: 14, measure: measureText };
const lines = drawLines(
  buildLinesPlot([
    [1, 2, 3],
    [3, 3, 1],
  ]),
  size,
);
const bars = drawBars(
  buildBarsPlot([
    { label: 'Windmolenbroek', value: 8.3 },
    { label: 'De Riet', value: 6.9 },
  ]),
  size,
);

const words = (series: number, points: number): ChartCursorProps['cursor'] => ({
  label: 'Cursor',
  hint: 'Pijltoetsen',
  series: Array.from({ length: series }, (_, i) => ({
    label: `Reeks ${i}`,
    points: Array.from({ length: points }, (__, j) => `punt ${j} van reeks ${i}`),
  })),
});

let root: HTMLElement;

beforeEach(() => {
  document.adoptedStyleSheets = [chartStyles, textStyles].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root = document.createElement('div');
  root.className = 'stadspeil-plot';
  root.style.inlineSize = '640px';
  document.body.replaceChildren(root);
});

afterEach(() => render(null, root));

function show(props: Partial<ChartCursorProps> = {}): void {
  render(<ChartCursor drawing={lines} cursor={words(2, 3)} {...props} />, root);
}

/** Moves the pointer over what lies on top there, as a reader does. */
async function pointAt(x: number, y: number): Promise<void> {
  const { left, top } = root.getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + y };
  document
    .elementFromPoint(at.clientX, at.clientY)
    ?.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, composed: true }));
  await new Promise(requestAnimationFrame);
}

const readout = (): string | null | undefined => root.querySelector('.stadspeil-readout')?.textContent;
const cursorCount = (): number => root.querySelectorAll('.stadspeil-mark-cursor').length;

describe('the pointer', () => {
  it('moves the cursor and the slider to the nearest point of a line', async () => {
    const onChange = vi.fn();
    show({ onChange });
    await pointAt(630, 290);
    expect(onChange).toHaveBeenLastCalledWith({ series: 'Reeks 1', point: 2, text: 'punt 2 van reeks 1' });
    expect(readout()).toBe('punt 2 van reeks 1');
    expect(root.querySelector('input')?.value).toBe('5');
    expect(cursorCount()).toBe(2);
  });

  it('moves the cursor to the nearest bar', async () => {
    const onChange = vi.fn();
    show({ drawing: bars, cursor: words(1, 2), onChange });
    await pointAt(400, bars.height - 2);
    expect(onChange).toHaveBeenLastCalledWith({ series: 'Reeks 0', point: 1, text: 'punt 1 van reeks 0' });
    expect(cursorCount()).toBe(1);
  });

  it('is not heard again where the cursor stands already', async () => {
    const onChange = vi.fn();
    show({ onChange });
    await pointAt(630, 290);
    await pointAt(625, 290);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('finds the point in a drawing that is scaled', async () => {
    root.style.inlineSize = '320px';
    show();
    await pointAt(310, 140);
    expect(readout()).toBe('punt 2 van reeks 1');
  });
});

it('is put away when new figures lack the point it stood on', async () => {
  show();
  await pointAt(630, 290);
  show({ cursor: words(1, 2) });
  expect(cursorCount()).toBe(0);
  expect(readout()).toBe('');
});

it('has its slider, and what it says, while the drawing has no room', () => {
  show({ drawing: null });
  expect(root.querySelector('svg')).toBeNull();
  expect(root.querySelector('input')?.getAttribute('aria-valuetext')).toBe('punt 0 van reeks 0');
});

it('has a number of its own for each point of each series: where it stays, Orca says nothing', async () => {
  show({ cursor: { ...words(2, 2), series: [...words(1, 3).series, ...words(2, 2).series.slice(1)] } });
  const slider = root.querySelector('input') as HTMLInputElement;
  const after = async (event: Event): Promise<readonly string[]> => {
    slider.dispatchEvent(event);
    await new Promise(requestAnimationFrame);
    return [slider.min, slider.value, slider.max, slider.getAttribute('aria-valuetext') ?? ''];
  };
  const press = (key: string) => after(new KeyboardEvent('keydown', { key, bubbles: true }));
  const slideTo = (value: string) => {
    slider.value = value;
    return after(new Event('input', { bubbles: true }));
  };
  slider.focus();
  expect(await slideTo('2')).toEqual(['0', '2', '2', 'punt 2 van reeks 0']);
  expect(await press('PageDown')).toEqual(['3', '4', '4', 'punt 1 van reeks 1']);
  expect(await slideTo('3')).toEqual(['3', '3', '4', 'punt 0 van reeks 1']);
  expect(await press('PageUp')).toEqual(['0', '0', '2', 'punt 0 van reeks 0']);
});

it('sets the value of the slider only where it is another one: browsers tell it each time', async () => {
  show();
  const slider = root.querySelector('input') as HTMLInputElement;
  const value = Object.getOwnPropertyDescriptor(
    HTMLInputElement.prototype,
    'value',
  ) as Required<PropertyDescriptor>;
  const setTo: unknown[] = [];
  Object.defineProperty(slider, 'value', {
    get: value.get,
    set(to: string) {
      setTo.push(to);
      value.set.call(slider, to);
    },
  });
  slider.focus();
  await new Promise(requestAnimationFrame);
  expect(readout()).toBe('punt 0 van reeks 0');
  expect(setTo).toEqual([]);
  await pointAt(630, 290);
  expect(setTo).toEqual(['5']);
});

describe('WCAG 1.4.13', () => {
  const press = (target: EventTarget, key: string): boolean =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  const rendered = (): Promise<number> => new Promise(requestAnimationFrame);

  it('dismissible: Escape puts away what the pointer showed, wherever the focus is', async () => {
    show();
    await pointAt(630, 290);
    expect(document.activeElement).toBe(document.body);
    press(document.body, 'Escape');
    await rendered();
    expect(readout()).toBe('');
    expect(cursorCount()).toBe(0);
  });

  it('dismissible: Escape puts away what the focus showed, and leaves the focus', async () => {
    show();
    const slider = root.querySelector('input') as HTMLInputElement;
    slider.focus();
    await rendered();
    expect(readout()).toBe('punt 0 van reeks 0');
    press(slider, 'Escape');
    await rendered();
    expect(readout()).toBe('');
    expect(document.activeElement).toBe(slider);
  });

  it('dismissible: Escape leaves the slider where it is, which would be told as a step', async () => {
    show();
    const slider = root.querySelector('input') as HTMLInputElement;
    await pointAt(630, 290);
    press(slider, 'Escape');
    await rendered();
    expect(readout()).toBe('');
    expect(slider.value).toBe('5');
    expect(slider.getAttribute('aria-valuetext')).toBe('punt 2 van reeks 1');
    slider.focus();
    await rendered();
    expect(readout()).toBe('punt 2 van reeks 1');
  });

  it('dismissible: the pointer may show it again, and a chart that is gone hears nothing', async () => {
    const onChange = vi.fn();
    show({ onChange });
    await pointAt(630, 290);
    press(document.body, 'Escape');
    await rendered();
    await pointAt(629, 290);
    expect(readout()).toBe('punt 2 van reeks 1');
    render(null, root);
    expect(() => press(document.body, 'Escape')).not.toThrow();
  });

  it('hoverable and persistent: the text stays while the pointer goes to it, and after it left', async () => {
    render(
      <>
        <div class="stadspeil-plot-view">
          <SvgDrawing drawing={lines} />
        </div>
        <ChartCursor drawing={lines} cursor={words(2, 3)} />
      </>,
      root,
    );
    await pointAt(630, 290);
    const text = root.querySelector('.stadspeil-readout') as HTMLElement;
    const sheet = root.querySelector('.stadspeil-plot > svg') as SVGSVGElement;
    for (const type of ['pointerout', 'pointerleave'])
      sheet.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    for (const type of ['pointerover', 'pointermove'])
      text.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(readout()).toBe('punt 2 van reeks 1');
    // Under the drawing, so that it covers nothing.
    expect(text.getBoundingClientRect().top).toBeGreaterThanOrEqual(sheet.getBoundingClientRect().bottom - 1);
  });

  it('gives pointer, touch and keyboard the same text', async () => {
    show();
    const [x, y] = lines.anchors[0]?.[2] ?? [0, 0];
    const { left, top } = root.getBoundingClientRect();
    const heard: (string | null | undefined)[] = [];
    await pointAt(x, y);
    heard.push(readout());
    press(document.body, 'Escape');
    await rendered();
    const at = { clientX: left + x, clientY: top + y, pointerType: 'touch', bubbles: true, composed: true };
    document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new PointerEvent('pointerdown', at));
    await rendered();
    heard.push(readout());
    press(document.body, 'Escape');
    await rendered();
    const slider = root.querySelector('input') as HTMLInputElement;
    slider.focus();
    slider.value = '2';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await rendered();
    heard.push(readout(), slider.getAttribute('aria-valuetext'));
    expect(new Set(heard)).toEqual(new Set(['punt 2 van reeks 0']));
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import '../define.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { settled, type Widget } from '../testing/mount-example.ts';

afterEach(() => document.body.replaceChildren());

async function chartWith(attributes: Readonly<Record<string, string>> = {}): Promise<Widget> {
  const chart = document.createElement('stadspeil-trend-chart') as Widget;
  for (const [name, value] of Object.entries({ lang: 'nl', region: 'GM9999', explore: '', ...attributes }))
    chart.setAttribute(name, value);
  chart.data = exampleShards.balance;
  document.body.append(chart);
  await settled(chart);
  await vi.waitFor(() => expect(sheetOf(chart)).not.toBeNull());
  return chart;
}

const inside = <Found extends Element>(chart: Element, selector: string): Found =>
  chart.shadowRoot?.querySelector(selector) as Found;
/** What lies over the drawing and hears of the pointer. */
const sheetOf = (chart: Element): SVGElement => inside(chart, '.stadspeil-plot > .stadspeil-drawing');
const brushOf = (chart: Element): Element | null => inside(chart, '.stadspeil-brush');
const windowOf = (chart: Element): readonly (string | null)[] =>
  ['from', 'to'].map((name) => chart.getAttribute(name));

/** Where a period of the axis lies on the screen: 2018 is 0. */
function screenAt(chart: Element, period: number): readonly [x: number, y: number] {
  const ticks = [...(chart.shadowRoot?.querySelectorAll('.stadspeil-plot-view .stadspeil-mark-axis') ?? [])];
  const sheet = sheetOf(chart).getBoundingClientRect();
  // The middle of the stroke, which is a part of the box in some browsers.
  const { left = NaN, width = NaN } = ticks[period]?.getBoundingClientRect() ?? {};
  return [left + width / 2, sheet.top + sheet.height / 2];
}

function send(
  target: EventTarget,
  type: string,
  [x, y]: readonly [number, number],
  more: PointerEventInit = {},
) {
  const pressed = type === 'pointerup' ? 0 : 1;
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      isPrimary: true,
      pointerId: 7,
      buttons: pressed,
      clientX: x,
      clientY: y,
      ...more,
    }),
  );
}

/** Presses at one period and moves to another, and aside of that by some pixels. */
function drag(chart: Element, from: number, to: number, aside = 0, more: PointerEventInit = {}): void {
  const sheet = sheetOf(chart);
  const [x, y] = screenAt(chart, to);
  send(sheet, 'pointerdown', screenAt(chart, from), more);
  send(sheet, 'pointermove', [x + aside, y], more);
}

describe('dragging over the drawing', () => {
  test.each(['svg', 'uplot'])('chooses a stretch of time, drawn with %s', async (renderer) => {
    const chart = await chartWith({ renderer });
    if (renderer === 'uplot') await vi.waitFor(() => expect(inside(chart, 'canvas')).not.toBeNull());
    drag(chart, 1, 2, 9);
    const brush = brushOf(chart)?.getBoundingClientRect();
    expect(brush?.left).toBeCloseTo(screenAt(chart, 1)[0], 0);
    expect(brush?.right).toBeCloseTo(screenAt(chart, 2)[0], 0);
    // The sliders follow at once, the attributes when the pointer is let go.
    const slider = inside<HTMLInputElement>(chart, '.stadspeil-zoom-from');
    expect(slider.getAttribute('aria-valuetext')).toBe('2019');
    expect(windowOf(chart)).toEqual([null, null]);
    send(window, 'pointerup', screenAt(chart, 2));
    expect(windowOf(chart)).toEqual(['2019', '2020']);
    expect(brushOf(chart)).toBeNull();
    await vi.waitFor(() => expect(inside(chart, 'tbody')?.children).toHaveLength(2));
  });

  test('may begin on the mark of the cursor, which lies under every mouse', async () => {
    const chart = await chartWith();
    send(sheetOf(chart), 'pointermove', screenAt(chart, 1), { buttons: 0 });
    await vi.waitFor(() => expect(inside(chart, '.stadspeil-mark-cursor')).not.toBeNull());
    send(inside(chart, '.stadspeil-mark-cursor'), 'pointerdown', screenAt(chart, 1));
    send(sheetOf(chart), 'pointermove', screenAt(chart, 2));
    expect(brushOf(chart)?.getBoundingClientRect().left).toBeCloseTo(screenAt(chart, 1)[0], 0);
    send(window, 'pointerup', screenAt(chart, 2));
    expect(windowOf(chart)).toEqual(['2019', '2020']);
  });

  test('goes either way, and an end of all there is sets nothing', async () => {
    const chart = await chartWith();
    drag(chart, 3, 1);
    send(window, 'pointerup', screenAt(chart, 1));
    expect(windowOf(chart)).toEqual(['2019', null]);
  });

  test('works within what shows already', async () => {
    const chart = await chartWith({ from: '2019' });
    drag(chart, 1, 2);
    send(window, 'pointerup', screenAt(chart, 2));
    expect(windowOf(chart)).toEqual(['2020', null]);
  });

  test.each([
    ['the next period', 1, ['2019', '2020']],
    ['the one before the last', 3, ['2020', null]],
  ])('around one period takes %s with it', async (_what, period, expected) => {
    const chart = await chartWith();
    drag(chart, period, period, period === 3 ? -20 : 20);
    send(window, 'pointerup', screenAt(chart, period));
    expect(windowOf(chart)).toEqual(expected);
  });

  test('of a few pixels is a click: nothing is chosen, and nothing shown', async () => {
    const chart = await chartWith();
    drag(chart, 1, 1, 3);
    expect(brushOf(chart)).toBeNull();
    send(window, 'pointerup', screenAt(chart, 1));
    expect(windowOf(chart)).toEqual([null, null]);
    // Back to where it began.
    drag(chart, 1, 3);
    expect(brushOf(chart)).not.toBeNull();
    send(window, 'pointermove', screenAt(chart, 1));
    expect(brushOf(chart)).toBeNull();
    send(window, 'pointerup', screenAt(chart, 1));
    expect(windowOf(chart)).toEqual([null, null]);
  });

  const ends: readonly (readonly [string, (chart: Element) => void])[] = [
    ['Escape', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['a page that scrolls', (chart) => send(window, 'pointercancel', screenAt(chart, 3))],
    ['a button let go elsewhere', (chart) => send(window, 'pointermove', screenAt(chart, 3), { buttons: 0 })],
  ];
  test.each(ends)('is given up by %s, and the sliders stand as they did', async (_what, end) => {
    const chart = await chartWith();
    drag(chart, 1, 3);
    expect(brushOf(chart)).not.toBeNull();
    end(chart);
    expect(brushOf(chart)).toBeNull();
    const slider = inside<HTMLInputElement>(chart, '.stadspeil-zoom-from');
    expect([slider.value, slider.getAttribute('aria-valuetext')]).toEqual(['0', '2018']);
    send(window, 'pointermove', screenAt(chart, 2));
    send(window, 'pointerup', screenAt(chart, 2));
    expect(brushOf(chart)).toBeNull();
    expect(windowOf(chart)).toEqual([null, null]);
  });

  test.each<[string, PointerEventInit]>([
    ['another button', { button: 2, buttons: 2 }],
    ['a second finger', { isPrimary: false }],
  ])('does nothing with %s', async (_what, pointer) => {
    const chart = await chartWith();
    drag(chart, 1, 3, 0, pointer);
    send(window, 'pointerup', screenAt(chart, 3), pointer);
    expect(windowOf(chart)).toEqual([null, null]);
  });

  test('leaves a second finger out of it', async () => {
    const chart = await chartWith();
    drag(chart, 1, 2);
    send(window, 'pointermove', screenAt(chart, 3), { pointerId: 8, isPrimary: false });
    send(window, 'pointerup', screenAt(chart, 3), { pointerId: 8, isPrimary: false });
    expect(windowOf(chart)).toEqual([null, null]);
    send(window, 'pointerup', screenAt(chart, 2));
    expect(windowOf(chart)).toEqual(['2019', '2020']);
  });

  test('does nothing over the words under the drawing, or once there is nothing to explore', async () => {
    const chart = await chartWith();
    const words = inside(chart, '.stadspeil-readout');
    send(words, 'pointerdown', screenAt(chart, 1));
    send(words, 'pointermove', screenAt(chart, 3));
    expect(brushOf(chart)).toBeNull();
    send(words, 'pointerup', screenAt(chart, 3));
    chart.removeAttribute('explore');
    await vi.waitFor(() => expect(inside(chart, '.stadspeil-zoom')).toBeNull());
    drag(chart, 1, 3);
    expect(brushOf(chart)).toBeNull();
    send(window, 'pointerup', screenAt(chart, 3));
    expect(windowOf(chart)).toEqual([null, null]);
  });
});

test('a double click shows the whole again', async () => {
  const chart = await chartWith({ from: '2019', to: '2020' });
  sheetOf(chart).dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
  expect(windowOf(chart)).toEqual([null, null]);
  await vi.waitFor(() => expect(inside(chart, 'tbody')?.children).toHaveLength(4));
});

test('a finger that moves up and down scrolls the page, and aside it chooses', async () => {
  const chart = await chartWith();
  expect(getComputedStyle(sheetOf(chart)).touchAction).toBe('pan-y pinch-zoom');
  chart.removeAttribute('explore');
  await vi.waitFor(() => expect(inside(chart, '.stadspeil-zoom')).toBeNull());
  expect(getComputedStyle(sheetOf(chart)).touchAction).toBe('auto');
});

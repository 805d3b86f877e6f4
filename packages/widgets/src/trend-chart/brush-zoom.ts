import type { shownCharts } from '../chart/shown-charts.ts';
import { toPixel } from '../chart/to-pixel.ts';
import type { ZoomModel } from './zoom-model.ts';

/** A pointer that ends less than so many pixels aside has clicked. */
const leastDrag = 6;

/**
 * Lets readers drag over the drawing to choose what part of the time shows: the ends go to the nearest
 * periods, and the sliders in the box follow and set what they always set. Escape, or going back to the
 * start, leaves all as it was; a double click shows the whole. `charts` has the drawing of each cursor.
 */
export function brushZoom(
  box: HTMLElement,
  { periods, shown }: ZoomModel,
  charts: Pick<typeof shownCharts, 'get'>,
): void {
  const plot = box.parentElement?.querySelector<HTMLElement>('.stadspeil-plot');
  if (!plot) return;
  const [first, last] = shown;
  const tell = (type: 'input' | 'change', ends: readonly number[]): void =>
    box.querySelectorAll('input').forEach((input, i) => {
      input.value = String(ends[i]);
      input.dispatchEvent(new Event(type));
    });

  plot.ondblclick = ({ target }) => {
    if (sheetOf(target)) box.querySelector('button')?.click();
  };
  plot.onpointerdown = (down) => {
    const { target, pointerId, clientX, button } = down;
    const drawing = charts.get(plot.querySelector('input') as Element)?.drawing;
    const sheet = sheetOf(target);
    if (!sheet || !drawing || !down.isPrimary || button) return;
    const { left, width } = sheet.getBoundingClientRect();
    const scale = width / drawing.width;
    const places = periods.slice(first, last + 1).map(({ at }) => toPixel(drawing.x, at) * scale);
    if (!places[1]) return;
    const nearest = (x: number): number => {
      const away = places.map((place) => Math.abs(place + left - x));
      return away.indexOf(Math.min(...away));
    };
    const brush = document.createElement('div');
    brush.className = 'stadspeil-brush';
    let ends = shown;

    // Its `signal` is the option that takes all of them away.
    const stop = new AbortController();
    const leave = (): void => {
      stop.abort();
      brush.remove();
      tell('input', shown);
    };
    addEventListener(
      'pointermove',
      (move) => {
        if (move.pointerId !== pointerId) return;
        if (!move.buttons) return leave();
        brush.remove();
        ends = shown;
        if (Math.abs(move.clientX - clientX) >= leastDrag) {
          const [a, b] = [nearest(clientX), nearest(move.clientX)];
          // A single period is no stretch of time: the next one comes with it, or the one before the last.
          const from = Math.min(a, b, places.length - 2);
          const to = Math.max(a, b, from + 1);
          const [start, end] = [places[from] as number, places[to] as number];
          const { y, height } = drawing.plot;
          Object.assign(brush.style, {
            left: `${start}px`,
            width: `${end - start}px`,
            top: `${y * scale}px`,
            height: `${height * scale}px`,
          });
          plot.append(brush);
          ends = [first + from, first + to];
        }
        tell('input', ends);
      },
      stop,
    );
    addEventListener(
      'pointerup',
      (up) => {
        if (up.pointerId !== pointerId) return;
        leave();
        if (ends !== shown) tell('change', ends);
      },
      stop,
    );
    addEventListener('pointercancel', leave, stop);
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') leave();
      },
      stop,
    );
  };

  /** What the pointer is over, where that is the drawing and not the words under it, and something zooms. */
  function sheetOf(target: EventTarget | null): Element | null {
    return box.isConnected ? (target as Element).closest('svg') : null;
  }
}

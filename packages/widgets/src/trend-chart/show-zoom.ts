import type { ZoomModel } from './zoom-model.ts';

/** Hears the first or the last period that is to show; `null` is the end of all there is. */
export type OnZoom = (side: 'from' | 'to', code: string | null) => void;

/**
 * Fills a box with two sliders, for the first and the last period that show, words for who would rather
 * drag, and a button that shows all again; or brings those in it up to date, so that the one that is being
 * moved keeps the focus. It is made without Preact: where it is fetched on its own there is no second copy
 * of that.
 */
export function showZoom(box: HTMLElement, zoom: ZoomModel, onZoom: OnZoom): void {
  const [first, last] = zoom.shown;
  const end = zoom.periods.length - 1;
  if (!box.firstChild)
    box.append(
      sliderOf('from'),
      sliderOf('to'),
      document.createElement('p'),
      document.createElement('button'),
    );
  const [from, to] = box.querySelectorAll('label') as unknown as readonly [HTMLElement, HTMLElement];
  const codeAt = (place: number): string | null => zoom.periods[place]?.code ?? null;
  update(from, zoom.from, zoom, [0, Math.max(0, last - 1), first], (place) =>
    onZoom('from', place === 0 ? null : codeAt(place)),
  );
  update(to, zoom.to, zoom, [Math.min(end, first + 1), end, last], (place) =>
    onZoom('to', place === end ? null : codeAt(place)),
  );
  (box.querySelector('p') as HTMLElement).textContent = zoom.drag;
  const button = box.querySelector('button') as HTMLButtonElement;
  button.type = 'button';
  button.textContent = zoom.whole;
  button.disabled = first === 0 && last === end;
  button.onclick = () => {
    onZoom('from', null);
    onZoom('to', null);
  };
}

function sliderOf(side: string): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'range';
  input.className = `stadspeil-zoom-${side}`;
  label.append(document.createElement('span'), input);
  return label;
}

function update(
  label: HTMLElement,
  name: string,
  { periods }: ZoomModel,
  [min, max, value]: readonly [number, number, number],
  onChange: (place: number) => void,
): void {
  const [span, input] = label.children as unknown as readonly [HTMLElement, HTMLInputElement];
  const words = (place: number): string => periods[place]?.label ?? '';
  const tell = (place: number): void => {
    span.textContent = `${name}: ${words(place)}`;
    input.setAttribute('aria-valuetext', words(place));
  };
  Object.assign(input, { min: String(min), max: String(max) });
  input.value = String(value);
  input.setAttribute('aria-label', name);
  tell(value);
  // The words follow the thumb at once, the chart when it is let go.
  input.oninput = () => tell(Number(input.value));
  input.onchange = () => onChange(Number(input.value));
}

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineElement } from '../element/define-element.ts';
import type { Widget } from '../testing/mount-example.ts';
import { StadspeilRecoveryScenario } from './recovery-scenario.element.tsx';

defineElement('stadspeil-recovery-scenario', StadspeilRecoveryScenario);

let element: Widget;
let changes: CustomEvent<{ route: string; inputs: readonly { openingReserve: unknown }[] }>[] = [];

const inside = <Found extends Element>(selector: string): Found =>
  element.shadowRoot?.querySelector<Found>(selector) as Found;
const status = (): string => inside('[role=status]').textContent ?? '';

async function mount(route: string): Promise<void> {
  element = document.createElement('stadspeil-recovery-scenario') as Widget;
  element.setAttribute('route', route);
  element.addEventListener('stadspeil-change', (event) => {
    changes.push(event as (typeof changes)[number]);
  });
  document.body.append(element);
  await vi.waitFor(() => expect(inside('#summary')).toBeTruthy());
}

/** What a reader does: a value and the event of the field. */
function set(selector: string, value: string, type: 'input' | 'change' = 'change'): void {
  const field = inside<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event(type, { bubbles: true }));
}

beforeEach(() => {
  changes = [];
  document.documentElement.lang = 'nl';
});

afterEach(() => {
  element.remove();
});

describe('stadspeil-recovery-scenario', () => {
  test('moves slider and number together, makes the route an own one, and tells the page', async () => {
    await mount('cautious median');
    set('.stadspeil-draw:nth-of-type(1) input[type=range]', '2.5', 'input');
    await vi.waitFor(() => expect(inside<HTMLInputElement>('#draw-2020').value).toBe('2,5'));
    expect(element.getAttribute('route')).toBe('own:2.5,2,3 median');
    expect(inside<HTMLSelectElement>('#route').value).toBe('own');
    expect(inside('#summary').textContent).toContain('€ 7,50 miljoen');
    expect(changes).toHaveLength(1);
    expect(changes[0]?.detail).toMatchObject({
      route: 'own:2.5,2,3 median',
      inputs: [{ route: { draws: { 2020: 2.5, 2021: 2, 2022: 3 } } }, { route: 'median' }],
    });
    set('#draw-2021', '0');
    await vi.waitFor(() =>
      expect(inside<HTMLInputElement>('.stadspeil-draw:nth-of-type(2) input[type=range]').valueAsNumber).toBe(
        0,
      ),
    );
  });

  test('draws the reserve once a reader assumes where it starts, and forgets it when the field is emptied', async () => {
    await mount('cautious');
    expect(inside<HTMLInputElement>('#opening').value).toBe('');
    set('#opening', '1.55');
    await vi.waitFor(() => expect(inside('#summary').textContent).toContain('is de reserve hersteld'));
    expect(element.getAttribute('route')).toBe('cautious opening:1.55');
    expect(changes.at(-1)?.detail.inputs[0]?.openingReserve).toEqual({ value: 1.55, endOf: 2019 });
    set('#opening', '');
    await vi.waitFor(() => expect(inside('#summary').textContent).toContain('De beginstand is niet bekend'));
    expect(element.getAttribute('route')).toBe('cautious');
    expect(changes.at(-1)?.detail.inputs[0]?.openingReserve).toBeNull();
  });

  test('shows amounts as the text does, and takes a comma and a point alike', async () => {
    await mount('cautious opening:1.55');
    expect(inside<HTMLInputElement>('#opening').value).toBe('1,55');
    expect(inside<HTMLInputElement>('#deposit').value).toBe('5,15');
    set('#opening', '2,5');
    await vi.waitFor(() => expect(element.getAttribute('route')).toBe('cautious opening:2.5'));
    set('#opening', '3.25');
    await vi.waitFor(() => expect(inside<HTMLInputElement>('#opening').value).toBe('3,25'));
    expect(element.getAttribute('route')).toBe('cautious opening:3.25');
    set('#opening', '3,250');
    expect(inside<HTMLInputElement>('#opening').value).toBe('3,25');
    expect(changes).toHaveLength(2);
  });

  test.each([
    ['#draw-2020', '-1', 'Dit bedrag kan niet onder nul zijn. De berekening gebruikt nog: € 1,00 miljoen.'],
    ['#draw-2021', '', 'Typ een bedrag. Nul mag ook. De berekening gebruikt nog: € 2,00 miljoen.'],
    [
      '#ceiling',
      '1.550',
      'Dit is geen bedrag. Typ miljoenen euro’s, zoals 1,55. De berekening gebruikt nog: € 6,00 miljoen.',
    ],
    [
      '#opening',
      'veel',
      'Dit is geen bedrag. Typ miljoenen euro’s, zoals 1,55. De berekening gebruikt nog: niet bekend.',
    ],
  ])(
    'keeps what is typed in %s and is no amount, and says what is wrong: "%s"',
    async (field, typed, words) => {
      await mount('cautious');
      const input = inside<HTMLInputElement>(field);
      set(field, typed);
      await vi.waitFor(() => expect(inside('[role=alert]')?.textContent).toBe(words));
      expect(input.value).toBe(typed);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      const [error = ''] = input.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(inside(`#${error}`).textContent).toBe(words);
      expect(changes).toEqual([]);
      expect(element.getAttribute('route')).toBe('cautious');
      set(field, '3');
      await vi.waitFor(() => expect(inside('[role=alert]')).toBeNull());
      expect(input.value).toBe('3');
      expect(input.hasAttribute('aria-invalid')).toBe(false);
    },
  );

  test('lets the slider take the place of what is no amount', async () => {
    await mount('cautious');
    set('#draw-2020', 'x');
    await vi.waitFor(() => expect(inside('[role=alert]')).toBeTruthy());
    set('.stadspeil-draw:nth-of-type(1) input[type=range]', '2', 'input');
    await vi.waitFor(() => expect(inside<HTMLInputElement>('#draw-2020').value).toBe('2'));
    expect(inside('[role=alert]')).toBeNull();
  });

  test.each(['nl', 'en'])('has room for every choice, also on a telephone, in "%s"', async (lang) => {
    document.documentElement.lang = lang;
    document.body.style.inlineSize = '288px';
    document.body.style.font = '16px "DejaVu Sans", sans-serif';
    await mount('optimistic-capped optimistic-full-2020 opening:1');
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    for (const select of element.shadowRoot?.querySelectorAll('select') ?? []) {
      const { font, paddingInlineStart } = getComputedStyle(select);
      context.font = font;
      const widest = Math.max(...[...select.options].map(({ text }) => context.measureText(text).width));
      // The arrow takes as much as the padding before it.
      expect(widest).toBeLessThan(select.clientWidth - 3 * parseFloat(paddingInlineStart));
    }
    expect(inside('#route-hint').textContent).toContain(
      lang === 'nl' ? 'nooit meer dan de storting' : 'never more than the deposit',
    );
    document.body.removeAttribute('style');
  });

  test('names two routes in the legend alone, by the dots and markers that they are drawn with', async () => {
    document.body.style.inlineSize = '800px';
    await mount('cautious optimistic-capped opening:1.55');
    await vi.waitFor(() => expect(inside('.stadspeil-plot-view .stadspeil-mark-line-forecast')).toBeTruthy());
    expect(inside('text.stadspeil-mark-series-label')).toBeNull();
    const looks = [...(element.shadowRoot?.querySelectorAll('.stadspeil-legend li') ?? [])].map(
      ({ innerHTML }) => innerHTML.includes('stadspeil-mark-line-forecast'),
    );
    expect(looks).toEqual([true, true, false]);
    document.body.removeAttribute('style');
  });

  test('says warnings once, when the reader stops', async () => {
    await mount('cautious');
    expect(status()).toBe('Er zijn geen waarschuwingen.');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(status()));
    watch.observe(inside('[role=status]'), { childList: true, characterData: true, subtree: true });
    for (const value of ['4', '5', '6', '7']) {
      set('.stadspeil-draw:nth-of-type(1) input[type=range]', value, 'input');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(status()).toBe('Er zijn geen waarschuwingen.');
    await vi.waitFor(() => expect(status()).toContain('In 2020 wordt € 7,00 miljoen gebruikt'), 2000);
    watch.disconnect();
    expect(new Set(said).size).toBe(1);
  });

  test('keeps the focus in the field that is used', async () => {
    await mount('cautious');
    const range = inside<HTMLInputElement>('.stadspeil-draw:nth-of-type(1) input[type=range]');
    range.focus();
    set('.stadspeil-draw:nth-of-type(1) input[type=range]', '3', 'input');
    await vi.waitFor(() => expect(inside<HTMLInputElement>('#draw-2020').value).toBe('3'));
    expect(element.shadowRoot?.activeElement).toBe(range);
  });

  test('goes back to what the page asked for', async () => {
    await mount('median opening:2');
    inside<HTMLInputElement>('input[type=checkbox]').click();
    set('#ceiling', '3');
    await vi.waitFor(() => expect(element.getAttribute('route')).toContain('ceiling:3'));
    set('#deposit', 'veel');
    await vi.waitFor(() => expect(inside('[role=alert]')).toBeTruthy());
    const reset = inside<HTMLButtonElement>('form button');
    reset.focus();
    reset.click();
    await vi.waitFor(() => expect(inside<HTMLInputElement>('#ceiling').value).toBe('6'));
    expect(element.shadowRoot?.activeElement).toBe(reset);
    expect(inside('[role=alert]')).toBeNull();
    expect(inside<HTMLInputElement>('#deposit').value).toBe('5,15');
    expect(element.getAttribute('route')).toBe('median opening:2');
    expect(inside<HTMLInputElement>('input[type=checkbox]').checked).toBe(true);
  });

  test('says which route does not exist', async () => {
    await mount('cautious');
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    element.setAttribute('route', 'optimistic');
    await vi.waitFor(() => expect(element.state).toBe('error'));
    expect(element.shadowRoot?.textContent).toContain('Deze route of dit bedrag kan niet: "optimistic".');
    vi.restoreAllMocks();
  });

  test('gives every field a name and room for a finger', async () => {
    await mount('cautious median opening:2');
    const fields = [
      ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('select, form input, button') ?? []),
    ];
    expect(fields.length).toBeGreaterThan(10);
    for (const field of fields) {
      const named = field.labels?.length || field.getAttribute('aria-label') || field.textContent?.trim();
      expect(named).toBeTruthy();
      expect(field.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
      expect(field.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    }
  });
});

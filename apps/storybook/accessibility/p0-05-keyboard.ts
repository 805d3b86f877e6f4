/// <reference lib="dom" />
import type { Page } from 'playwright';
import type { StoryCheck } from './story-check.ts';

interface Slider {
  readonly value: number;
  readonly max: number;
  readonly text: string;
  readonly readout: string;
}

/** Every key of the map does what it says on every slider; Tab comes by every control once and out again. */
export const keyboard: StoryCheck = {
  item: 'P0-5 Keyboard',
  faults: async ({ page }) => {
    const faults: string[] = [];
    const cursors = await page.locator('#storybook-root .stadspeil-range').count();
    for (let nth = 0; nth < cursors; nth += 1) faults.push(...(await faultsOfCursor(page, nth)));
    faults.push(...(await faultsOfTab(page)), ...(await faultsOfDetails(page)));
    return faults;
  },
};

async function faultsOfCursor(page: Page, nth: number): Promise<string[]> {
  const faults: string[] = [];
  const slider = page.locator('#storybook-root .stadspeil-range').nth(nth);
  const read = (): Promise<Slider> =>
    slider.evaluate((element) => {
      const input = element as HTMLInputElement;
      return {
        value: Number(input.value),
        max: Number(input.max),
        text: input.getAttribute('aria-valuetext') ?? '',
        readout: input.parentElement?.querySelector('.stadspeil-readout')?.textContent ?? '',
      };
    });
  const press = async (key: string): Promise<Slider> => {
    await page.keyboard.press(key);
    return read();
  };
  const expectAt = async (key: string, value: number): Promise<Slider> => {
    const now = await press(key);
    if (now.value !== value) faults.push(`${key} leads to ${now.value} and not to ${value}`);
    if (!now.text) faults.push(`${key} leads to a point that says nothing`);
    if (now.readout !== now.text) faults.push(`${key}: seen “${now.readout}”, said “${now.text}”`);
    return now;
  };
  await slider.focus();
  const { max } = await expectAt('Home', 0);
  const said = [(await read()).text];
  const steps = Math.min(max, 4);
  for (let step = 1; step <= steps; step += 1)
    said.push((await expectAt(step % 2 ? 'ArrowRight' : 'ArrowUp', step)).text);
  if (new Set(said).size !== said.length) faults.push(`two points say the same: ${said.join(' | ')}`);
  if (steps > 0) {
    const before = await expectAt('ArrowLeft', steps - 1);
    if (before.text !== said[steps - 1]) faults.push('ArrowLeft does not say what ArrowRight said there');
  }
  if (steps > 1) await expectAt('ArrowDown', steps - 2);
  const end = await expectAt('End', max);
  const down = await press('PageDown');
  if (down.text !== end.text && down.value === end.value)
    faults.push('PageDown leads to another figure with the same number, of which Orca says nothing');
  const up = await press('PageUp');
  if (down.text !== up.text && up.max === max && up.value === max && down.value > down.max)
    faults.push('PageDown leads past the end of a series');
  await expectAt('Home', 0);
  const shown = steps > 0 ? await expectAt('ArrowRight', 1) : await read();
  const away = await press('Escape');
  if (away.value !== shown.value || away.text !== shown.text) faults.push('Escape moves the slider');
  if (away.readout) faults.push('Escape leaves the words of the cursor');
  if (!(await slider.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)))
    faults.push('Escape takes the focus away');
  return faults;
}

/** Where the focus is, through shadow roots, among what Tab stops at; -1 when outside the story. */
function focusPlace(page: Page): Promise<number> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return window.probe.focusables().indexOf(active as HTMLElement);
  });
}

async function faultsOfTab(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const { total, allowed } = await page.evaluate(() => {
    const { probe } = window;
    const all = probe.focusables();
    const controls = all.filter((each) => each.matches('button, a[href], input, select, summary'));
    const scrolling = all.filter((each) => each.matches('[role=region]'));
    return { total: all.length, allowed: controls.length + scrolling.length };
  });
  if (total > allowed) faults.push(`${total - allowed} stops of Tab are no control and no scrolling box`);
  // Something to come from and something to go to, as on any page.
  await page.evaluate(() => {
    for (const where of ['beforebegin', 'afterend'] as const) {
      const button = document.createElement('button');
      button.className = 'outside';
      document.querySelector('#storybook-root')?.insertAdjacentElement(where, button);
    }
  });
  await page.locator('button.outside').first().focus();
  const places: number[] = [];
  for (let tab = 0; tab <= total; tab += 1) {
    await page.keyboard.press('Tab');
    places.push(await focusPlace(page));
  }
  const isOut = await page.evaluate(() => document.activeElement?.matches('button.outside:last-of-type'));
  const expected = [...Array.from({ length: total }, (_, place) => place), -1];
  if (places.join() !== expected.join())
    faults.push(`Tab comes by ${places.join(' ')} and not by ${expected.join(' ')}`);
  if (!isOut) faults.push('Tab does not lead out of the story');
  await page.evaluate(() => document.querySelectorAll('button.outside').forEach((each) => each.remove()));
  return faults;
}

async function faultsOfDetails(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const summary of await page.locator('#storybook-root summary').all()) {
    await summary.focus();
    const isOpen = () => summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
    const before = await isOpen();
    await page.keyboard.press('Enter');
    if ((await isOpen()) === before) faults.push('Enter does not toggle the table');
    if (
      !(await summary.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element))
    )
      faults.push('the focus leaves the toggle of the table');
    await page.keyboard.press('Space');
    if ((await isOpen()) !== before) faults.push('Space does not toggle the table');
  }
  return faults;
}

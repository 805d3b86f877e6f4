/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';
import type { Globals } from './stories.ts';

/** What the house styles of Storybook set, and so what must come of it; none leaves it to the page. */
const expected: Readonly<
  Record<Globals['houseStyle'], { readonly color: string; readonly paper: string; readonly font: RegExp }>
> = {
  none: { color: 'rgb(27, 42, 51)', paper: 'rgb(255, 255, 255)', font: /^system-ui/ },
  stad: { color: 'rgb(36, 22, 60)', paper: 'rgb(255, 253, 248)', font: /^Georgia/ },
  nacht: { color: 'rgb(242, 245, 247)', paper: 'rgb(19, 32, 42)', font: /^"?Noto Sans/ },
};

/** Colour, paper, font and ring of focus come from the house style, by `--basis-*` and by `--utrecht-*`. */
export const themeChain: StoryCheck = {
  item: 'P0-12 Theme chain',
  faults: async ({ page }, _id, { houseStyle }) => {
    const faults: string[] = [];
    const { color, paper, font } = expected[houseStyle];
    // A ring is shown to who comes by keyboard: after a script it is as the last input was. A Tab might lead
    // out of the page, to what the browser has.
    await page.keyboard.press('ArrowDown');
    const found = await page.evaluate(() => {
      const { probe } = window;
      const [widget] = probe.widgets();
      if (!widget) return null;
      const { color, backgroundColor, fontFamily, display } = getComputedStyle(widget);
      const summary = probe.elements().find((each) => each.matches('summary')) as HTMLElement | undefined;
      summary?.focus();
      const ring = summary ? getComputedStyle(summary) : null;
      return {
        isBlock: display !== 'inline',
        color,
        backgroundColor,
        fontFamily,
        isRing: !summary || summary.matches(':focus-visible'),
        ring: ring && [ring.outlineStyle, ring.outlineColor, ring.boxShadow],
      };
    });
    if (!found) return ['there is no widget'];
    if (!found.isRing) faults.push('the focus of a keyboard is not seen');
    const tell = (what: string, is: string): void => {
      faults.push(`the ${what} is ${is}`);
    };
    if (found.color !== color) tell('colour', found.color);
    if (found.isBlock && found.backgroundColor !== paper) tell('paper', found.backgroundColor);
    if (!font.test(found.fontFamily)) tell('font', found.fontFamily);
    const [style, , shadow] = found.ring ?? [];
    if (houseStyle === 'nacht' && style && (style !== 'dashed' || !shadow?.includes('rgb(255, 216, 102)')))
      tell('ring of focus', `${style} with ${shadow}`);
    if (houseStyle === 'stad' && style && style !== 'dotted') tell('ring of focus', style);
    return faults;
  },
};

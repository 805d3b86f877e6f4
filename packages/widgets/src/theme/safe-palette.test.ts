import { expect, it } from 'vitest';
import { seriesPalette } from '../chart/chart.styles.ts';
import { colourDistance, contrastOf, hexColour } from './colour.ts';
import { darkPalette } from './dark-palette.ts';
import { safePalette } from './safe-palette.ts';

const colours = seriesPalette.map(hexColour);
const [white, night] = [hexColour('#FFFFFF'), hexColour('#13202A')];

it('leaves a palette that is seen as it is', () => {
  expect(safePalette(colours, white, seriesPalette)).toEqual([null, null, null, null, null, null]);
});

it('replaces what is too faint, and nothing else', () => {
  const faint = [hexColour('#FFEE88'), ...colours.slice(1)];
  expect(safePalette(faint, white, seriesPalette)).toEqual(['#12436D', null, null, null, null, null]);
});

it('replaces what cannot be told from a colour before it', () => {
  const same = [colours[1] ?? white, ...colours.slice(1)];
  const [first, second] = safePalette(same, white, seriesPalette);
  expect(first).toBeNull();
  expect(second).toBe('#12436D');
});

it('is seen and told apart on dark paper', () => {
  const replaced = safePalette(colours, night, darkPalette);
  const shown = replaced.map((colour, slot) => hexColour(colour ?? seriesPalette[slot] ?? ''));
  expect(replaced[0]).toBe(darkPalette[0]);
  for (const [slot, colour] of shown.entries()) {
    expect(contrastOf(colour, night)).toBeGreaterThanOrEqual(3);
    for (const other of shown.slice(0, slot))
      expect(colourDistance(colour, other)).toBeGreaterThanOrEqual(10);
  }
});

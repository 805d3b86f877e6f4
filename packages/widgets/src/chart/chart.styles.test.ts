import { describe, expect, it } from 'vitest';
import { chartStyles, seriesPalette } from './chart.styles.ts';
import { distinctSlots, seriesShape } from './series-shape.ts';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Every colour of the style sheet but that of the grid, which is decoration. */
const colours = [...seriesPalette, ...(chartStyles.match(/#[0-9A-F]{6}/gi) ?? [])].filter(
  (each) => each !== '#DADDE1',
);

describe('the palette', () => {
  it.each(['#FFFFFF', '#F8F8F8'])('has a contrast of 3:1 or more on %s', (paper) => {
    expect(colours.filter((colour) => contrast(colour, paper) < 3)).toEqual([]);
  });

  it('has a colour, a dash and a marker for every slot with a look of its own', () => {
    const slots = seriesPalette.map((_, i) => i + 1);
    const dashes = [...chartStyles.matchAll(/--stadspeil-slot-dash: ([^;]+);/g)].map(([, dash]) => dash);
    expect(slots).toHaveLength(distinctSlots);
    expect(new Set(dashes).size).toBe(distinctSlots);
    expect(new Set(slots.map(seriesShape)).size).toBe(distinctSlots);
  });
});

it('takes the first colour from the house style, and lets an editor set each', () => {
  expect(chartStyles).toContain(
    'var(--stadspeil-chart-series-1-color, var(--basis-color-action-1-color-default, var(--utrecht-button-primary-action-background-color, #12436D)))',
  );
  expect(chartStyles).toContain('var(--stadspeil-chart-series-6-color, #5C4B00)');
});

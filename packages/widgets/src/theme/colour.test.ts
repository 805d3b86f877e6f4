import { describe, expect, it } from 'vitest';
import { seriesDashes, seriesPalette } from '../chart/chart.styles.ts';
import { seriesShape } from '../chart/series-shape.ts';
import { allVisions, colourDistance, contrastOf, hexColour } from './colour.ts';
import { darkPalette } from './dark-palette.ts';

const pairs = (palette: readonly string[]) =>
  palette.flatMap((one, i) => palette.slice(0, i).map((other, j) => ({ one, other, i, j })));

describe('contrastOf', () => {
  // Published: black on white, and the greys that WCAG's techniques give as 4.5:1 and 3:1 on white.
  it.each([
    ['#000000', 21],
    ['#767676', 4.54],
    ['#949494', 3.03],
    ['#FFFFFF', 1],
  ])('gives %s on white %s', (colour, expected) => {
    expect(contrastOf(hexColour(colour), hexColour('#FFFFFF'))).toBeCloseTo(expected, 2);
  });
});

describe('colourDistance', () => {
  it('has black and white 100 apart for every way of seeing', () => {
    for (const vision of allVisions)
      expect(colourDistance(hexColour('#000000'), hexColour('#FFFFFF'), vision)).toBeCloseTo(100, 0);
  });

  it('gives what is published of the palette of the UK Analysis Function: blue and pink 6.0 for protan', () => {
    expect(colourDistance(hexColour('#12436D'), hexColour('#801650'), 'protan')).toBeCloseTo(6, 0);
  });

  it('has red and green nearer for who lacks green cones, blue and yellow for nobody but tritan', () => {
    const [red, green] = [hexColour('#C03030'), hexColour('#3C8C3C')];
    expect(colourDistance(red, green, 'deutan')).toBeLessThan(colourDistance(red, green) / 2);
  });
});

describe('P0-8 Non-colour encoding', () => {
  it.each([{ palette: seriesPalette }, { palette: darkPalette }])(
    'has a dash and a marker of their own beside colours that are near for somebody',
    ({ palette }) => {
      for (const { one, other, i, j } of pairs(palette)) {
        const nearest = Math.min(
          ...allVisions.map((vision) => colourDistance(hexColour(one), hexColour(other), vision)),
        );
        if (nearest >= 10) continue;
        expect(seriesDashes[i]).not.toBe(seriesDashes[j]);
        expect(seriesShape(i + 1)).not.toBe(seriesShape(j + 1));
      }
    },
  );

  it('has no two colours of the dark palette near for anybody', () => {
    for (const vision of allVisions)
      for (const { one, other } of pairs(darkPalette))
        expect(colourDistance(hexColour(one), hexColour(other), vision)).toBeGreaterThanOrEqual(10);
  });

  it('is told apart in grey by dash and marker alone', () => {
    expect(new Set(seriesDashes).size).toBe(seriesPalette.length);
    expect(new Set(seriesPalette.map((_, i) => seriesShape(i + 1))).size).toBe(seriesPalette.length);
  });
});

describe('P0-7 Contrast', () => {
  it.each(['#24323C', '#13202A', '#000000'])('has a dark palette that is seen on %s', (paper) => {
    for (const colour of darkPalette)
      expect(contrastOf(hexColour(colour), hexColour(paper))).toBeGreaterThanOrEqual(3);
  });
});

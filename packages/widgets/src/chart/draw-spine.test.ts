import { describe, expect, test } from 'vitest';
import { drawSpine } from './draw-spine.ts';
import type { AreaMark, Drawing, PointMark, RuleMark } from './drawing.ts';
import type { SpinePlot, SpineRow } from './plot.ts';
import { textBoxes, textsOutside } from './text-boxes.ts';
import { measureText } from './text-width.ts';

const sized = (width: number) => ({ width, height: 0, fontSize: 16, measure: measureText });

const rating: SpineRow = {
  id: 'rating',
  label: 'Waardering buurt',
  valueText: '6,8',
  place: -1,
  range: [-1, 0.8],
  mark: 'worse',
};

const plotOf = (...rows: readonly SpineRow[]): SpinePlot => ({
  kind: 'spine',
  ends: ['ongunstiger', 'Almelo', 'gunstiger'],
  rows,
});

const pointsOf = ({ series }: Drawing): readonly PointMark[] =>
  series.flat().filter((mark): mark is PointMark => mark.type === 'point');

describe('drawSpine', () => {
  test('puts the worst at the left end, the best at the right, and what is as the whole in the middle', () => {
    const drawing = drawSpine(
      plotOf(rating, { ...rating, place: 0, mark: 'none' }, { ...rating, place: 1, mark: 'better' }),
      sized(400),
    );
    expect(pointsOf(drawing).map(({ x, shape }) => [x, shape])).toEqual([
      [16, 'triangle-down'],
      [200, 'circle'],
      [384, 'triangle'],
    ]);
  });

  test('draws the band over all areas around the middle', () => {
    const [band] = drawSpine(plotOf(rating), sized(400)).series[0]?.filter(
      (mark): mark is AreaMark => mark.type === 'area',
    ) as [AreaMark];
    expect(band.x).toBe(16);
    expect(band.x + band.width).toBeCloseTo(16 + 368 * 0.9);
  });

  test('has no shape where there is no figure, and a place for the cursor all the same', () => {
    const drawing = drawSpine(plotOf({ ...rating, place: null, valueText: 'geen cijfer' }), sized(400));
    expect(pointsOf(drawing)).toEqual([]);
    expect(drawing.anchors).toEqual([[[200, expect.any(Number)]]]);
  });

  test.each([288, 640])('draws the line of the whole through no label, %d pixels wide', (width) => {
    const long = { ...rating, label: 'Invloed van inwoners op de leefbaarheid van hun buurt' };
    const drawing = drawSpine(plotOf(rating, long, rating), sized(width));
    const rules = [drawing.frame, ...drawing.series]
      .flat()
      .filter((mark): mark is RuleMark => mark.type === 'rule' && mark.role === 'zero');
    const struck = textBoxes({ ...drawing, frame: [] }, sized(width)).filter(({ left, right, top, bottom }) =>
      rules.some(({ x1, y1, y2 }) => left < x1 && x1 < right && y1 < bottom && top < y2),
    );
    expect(struck).toEqual([]);
    expect(rules).toHaveLength(4);
  });

  test('draws the whole over the band, and the area over both', () => {
    const [marks = []] = drawSpine(plotOf(rating), sized(400)).series;
    expect(marks.map(({ role }) => role)).toEqual([
      'bar-label',
      'grid',
      'spine-range',
      'zero',
      'spine-value',
    ]);
  });

  test.each([320, 640])('keeps every text inside, also %d pixels wide', (width) => {
    const long = {
      ...rating,
      label: 'Invloed van inwoners op de leefbaarheid van hun buurt volgens de gemeente',
    };
    expect(textsOutside(drawSpine(plotOf(rating, long), sized(width)), sized(width))).toEqual([]);
  });
});

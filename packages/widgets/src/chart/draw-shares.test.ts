import { describe, expect, test } from 'vitest';
import { drawShares } from './draw-shares.ts';
import type { AreaMark, TextMark } from './drawing.ts';
import type { SharesPlot } from './plot.ts';

/** Every character is as wide as half the size of the text. */
const size = { width: 402, height: 300, fontSize: 16, measure: (text: string) => text.length / 2 };

function plotOf(...rows: readonly (readonly number[])[]): SharesPlot {
  return {
    kind: 'shares',
    rows: rows.map((row, i) => ({
      id: String(i),
      label: `Rij ${i + 1}`,
      shares: row.map((share, j) => ({ slot: j + 1, label: `deel ${j + 1}`, share, text: `${share}%` })),
    })),
  };
}

const areas = (plot: SharesPlot): readonly AreaMark[] =>
  drawShares(plot, size).series.flatMap((marks) => marks.filter((mark) => mark.type === 'area'));
const texts = (plot: SharesPlot): readonly string[] => {
  const { frame, series } = drawShares(plot, size);
  return [...frame, ...series.flat()]
    .filter((mark): mark is TextMark => mark.type === 'text')
    .map(({ text }) => text);
};

describe('drawShares', () => {
  test('makes parts as wide as their share of the drawing, with a seam between them', () => {
    expect(areas(plotOf([50, 30, 20])).map(({ x, width }) => [x, width])).toEqual([
      [0, 199],
      [201, expect.closeTo(118.6, 9)],
      [expect.closeTo(321.6, 9), expect.closeTo(78.4, 9)],
    ]);
  });

  test('leaves the end empty when the parts are less than the whole', () => {
    const [first, second] = areas(plotOf([40, 40])) as [AreaMark, AreaMark];
    expect(second.x + second.width).toBeLessThan(402 * 0.81);
    expect(first.y).toBe(second.y);
  });

  test('puts a share into its part where there is room, and leaves it out where there is none', () => {
    expect(texts(plotOf([97, 3]))).toEqual(['Rij 1', '97%']);
  });

  test('stacks rows, and every row is a target for a finger', () => {
    const [above, below] = areas(plotOf([100], [100])) as [AreaMark, AreaMark];
    expect(below.y).toBeGreaterThan(above.y + above.height);
    expect(above.height).toBeGreaterThanOrEqual(24);
  });

  test('gives the cursor a place for every part, and one for a row that is not drawn in parts', () => {
    const { anchors, series } = drawShares(plotOf([50, 50], [], [100]), size);
    expect(anchors).toHaveLength(1);
    expect(anchors[0]).toHaveLength(4);
    expect(series).toHaveLength(4);
    expect(series[2]).toEqual([]);
  });

  test('tells parts apart by texture or outline too', () => {
    const { series } = drawShares(plotOf([20, 20, 20, 20, 20]), size);
    const looks = series.map((marks) => {
      const rules = marks.filter(({ role }) => role === 'share-texture');
      const directions = new Set(
        rules.map((rule) => (rule.type === 'rule' && rule.x1 === rule.x2 ? '|' : '-')),
      );
      const [area] = marks as readonly [AreaMark];
      return `${area.variant ?? 'filled'} ${[...directions].sort().join('')}`;
    });
    expect(new Set(looks).size).toBe(5);
  });
});

import type { Drawing, DrawingSize } from '../chart/drawing.ts';
import { textMarks } from '../chart/marks.ts';
import type { AreasPlot, PlotArea } from '../chart/plot.ts';
import { lineHeight } from '../chart/spacing.ts';
import { wrapText } from '../chart/wrap-text.ts';
import type { Ring } from './boundaries.ts';
import { hatch } from './hatch.ts';
import { focusMarks, shapeMark } from './shape-marks.ts';

/** Of a tile, in em. */
const [narrowest, widest, padding] = [8.5, 12, 0.5];

/** Between two tiles, and around them all, in pixels: half of the widest outline. */
const margin = 3;

/**
 * Draws each area as a tile with its name, its figure and the number of its class, row by row. Tiles are as
 * wide as the longest word of a name needs, and a row is as high as its tile with the most lines.
 */
export function drawTiles({ areas }: AreasPlot, size: DrawingSize): Drawing {
  const { width, fontSize } = size;
  const inset = padding * fontSize;
  const words = areas.flatMap(({ label }) =>
    label.split(' ').map((word) => size.measure(word) * size.fontSize),
  );
  const least = Math.max(narrowest * fontSize, ...words.map((room) => room + 2 * (inset + margin)));
  const columns = Math.min(Math.max(1, Math.floor(width / least)), areas.length || 1);
  const across = Math.min(width / columns, Math.max(widest * fontSize, least));
  const texts = areas.map((area) => tileText(area, across - 2 * (inset + margin), size));
  const heights: number[] = [];
  texts.forEach(({ name, value }, i) => {
    const down = (name.length + value.length) * lineHeight * fontSize + 2 * (inset + margin);
    const row = Math.floor(i / columns);
    heights[row] = Math.max(heights[row] ?? 0, down);
  });
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, down) => sum + down, 0));
  const tiles = areas.map((area, i) => {
    const row = Math.floor(i / columns);
    const [left, top] = [(i % columns) * across + margin, (tops[row] ?? 0) + margin];
    const [right, bottom] = [left + across - 2 * margin, top + (heights[row] ?? 0) - 2 * margin];
    const ring: Ring = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ];
    const shape = shapeMark([ring], area.of);
    const { name, value, digit } = texts[i] as TileText;
    const last = bottom - inset - (lineHeight - 1) * fontSize;
    const first = last - (value.length - 1) * lineHeight * fontSize;
    return {
      shape,
      anchor: [(left + right) / 2, (top + bottom) / 2] as const,
      fill: [shape, ...hatch([ring], area.of.texture)],
      texts: [
        ...focusMarks(shape, area),
        ...textMarks('region-label', name, left + inset, top + inset + fontSize, fontSize),
        ...textMarks('region-label', value, left + inset, first, fontSize),
        ...textMarks('region-class', digit, right - inset, last, fontSize, 'end'),
      ],
    };
  });
  const height = Math.ceil(heights.reduce((sum, down) => sum + down, 0));
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    x: { domain: [0, width], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    along: 'y',
    frame: tiles.flatMap(({ fill }) => fill),
    series: tiles.map(({ texts: marks }) => marks),
    anchors: [tiles.map(({ anchor }) => anchor)],
    shapes: tiles.map(({ shape }) => shape),
  };
}

/** The lines of a tile; the number of its class stands beside the last one. */
interface TileText {
  readonly name: readonly string[];
  readonly value: readonly string[];
  readonly digit: readonly string[];
}

function tileText({ label, valueText, of: { number } }: PlotArea, room: number, size: DrawingSize): TileText {
  const digit = number === null ? [] : [String(number)];
  const beside = room - digit.reduce((sum, each) => sum + (size.measure(each) + padding) * size.fontSize, 0);
  const lines = (text: string, width: number): readonly string[] =>
    wrapText(text, width, size).map((line) => shortened(line, width, size));
  return { name: lines(label, room), value: lines(valueText, beside), digit };
}

/** As much of a word as there is room for; the table and the cursor have all of it. */
function shortened(text: string, room: number, { fontSize, measure }: DrawingSize): string {
  if (measure(text) * fontSize <= room) return text;
  let kept = [...text];
  while (kept.length && measure(`${kept.join('')}…`) * fontSize > room) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

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

/** A name takes two lines at most, and the figure one. */
const nameLines = 2;

/** Draws each area as a tile with its name, its figure and the number of its class, row by row. */
export function drawTiles({ areas }: AreasPlot, size: DrawingSize): Drawing {
  const { width, fontSize } = size;
  const columns = Math.max(1, Math.floor(width / (narrowest * fontSize)));
  const across = Math.min(width / Math.min(columns, areas.length || 1), widest * fontSize);
  const down = ((nameLines + 1) * lineHeight + 2 * padding) * fontSize + 2 * margin;
  const tiles = areas.map((area, i) => {
    const [left, top] = [(i % columns) * across + margin, Math.floor(i / columns) * down + margin];
    const [right, bottom] = [left + across - 2 * margin, top + down - 2 * margin];
    const ring: Ring = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ];
    const shape = shapeMark([ring], area.of);
    return {
      shape,
      anchor: [(left + right) / 2, (top + bottom) / 2] as const,
      fill: [shape, ...hatch([ring], area.of.texture)],
      texts: [...focusMarks(shape, area), ...tileTexts(area, left, right, top, size)],
    };
  });
  const height = Math.ceil(Math.ceil(areas.length / columns) * down);
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    x: { domain: [0, width], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    along: 'y',
    frame: tiles.flatMap(({ fill }) => fill),
    series: tiles.map(({ texts }) => texts),
    anchors: [tiles.map(({ anchor }) => anchor)],
    shapes: tiles.map(({ shape }) => shape),
  };
}

function tileTexts(
  { label, valueText, of: { number } }: PlotArea,
  left: number,
  right: number,
  top: number,
  size: DrawingSize,
): ReturnType<typeof textMarks> {
  const { fontSize } = size;
  const inset = padding * fontSize;
  const room = right - left - 2 * inset;
  const first = top + inset + fontSize;
  const [line = '', ...more] = wrapText(label, room, size);
  const name = [line, more.join(' ')].filter(Boolean).map((text) => shortened(text, room, size));
  const last = first + nameLines * lineHeight * fontSize;
  const digit = number === null ? '' : String(number);
  const forValue = room - (digit ? (size.measure(digit) + padding) * fontSize : 0);
  return [
    ...textMarks('region-label', name, left + inset, first, fontSize),
    ...textMarks('region-label', [shortened(valueText, forValue, size)], left + inset, last, fontSize),
    ...textMarks('region-class', digit ? [digit] : [], right - inset, last, fontSize, 'end'),
  ];
}

/** As much of a text as there is room for; the table and the cursor have all of it. */
function shortened(text: string, room: number, { fontSize, measure }: DrawingSize): string {
  if (measure(text) * fontSize <= room) return text;
  let kept = [...text];
  while (kept.length && measure(`${kept.join('')}…`) * fontSize > room) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

import type { Drawing, DrawingSize, Mark, ShapeMark } from '../chart/drawing.ts';
import { textMarks } from '../chart/marks.ts';
import type { AreasPlot, PlotArea } from '../chart/plot.ts';
import { baseline, lineHeight } from '../chart/spacing.ts';
import type { Polygon, Ring } from './boundaries.ts';
import { drawTiles } from './draw-tiles.ts';
import { hatch } from './hatch.ts';
import { hasRoom, roomyPlaces, type RoomyPlace } from './roomy-places.ts';
import { focusMarks, shapeMark } from './shape-marks.ts';

/** Around the map, in pixels: half of the widest outline. */
const margin = 3;

/** A map may be higher than another drawing of its width. */
const higher = 1.5;

/**
 * Draws a map: each area in the tint and with the number of its class, and with its name where there is
 * room. Where none has an outline, each is a tile, in the order of the areas.
 *
 * Absent cells: an area without a class has a texture and no number; one without an outline is not drawn.
 */
export function drawAreas(plot: AreasPlot, size: DrawingSize): Drawing {
  if (!plot.areas.some(({ polygons }) => polygons)) return drawTiles(plot, size);
  const { width } = size;
  const toPixels = fitInto(plot, width, size.height * higher);
  const placed = plot.areas.map((area) => {
    if (!area.polygons) return { shape: null, anchor: null, fill: [], texts: [] };
    const rings = area.polygons.flatMap((polygon) => polygon.map(toPixels.ring));
    const shape = shapeMark(rings, area.of);
    const places = roomyPlaces(rings);
    return {
      shape,
      anchor: places[0]?.place ?? null,
      fill: [shape, ...hatch(rings, area.of.texture)],
      texts: [...focusMarks(shape, area), ...labels(area, rings, places, size)],
    };
  });
  const background = plot.background.map((polygons): ShapeMark => ({
    type: 'shape',
    role: 'region-none',
    rings: polygons.flatMap((polygon) => polygon.map(toPixels.ring)),
  }));
  const height = Math.ceil(toPixels.height);
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    x: { domain: [0, width], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    along: 'y',
    frame: [...background, ...placed.flatMap(({ fill }) => fill)],
    series: placed.map(({ texts }) => texts),
    anchors: [placed.map(({ anchor }) => anchor)],
    shapes: placed.map(({ shape }) => shape),
  };
}

/** The part of an em that there must be around a number: less, and it lies over more than its own area. */
const leastRoom = 0.35;

/** The name of an area over the number of its class, the number alone, or nothing: as there is room. */
function labels(
  { label, of: { number } }: PlotArea,
  rings: readonly Ring[],
  places: readonly RoomyPlace[],
  { fontSize, measure }: DrawingSize,
): readonly Mark[] {
  const line = lineHeight * fontSize;
  const digit = number === null ? [] : [String(number)];
  const box = {
    width: (measure(label) + 0.5) * fontSize,
    height: (1 + digit.length) * line,
  };
  const named = places.find(({ place }) => hasRoom(rings, place, box));
  if (named) {
    const [x, y] = named.place;
    const first = y + baseline * fontSize - (digit.length * line) / 2;
    return [
      ...textMarks('region-label', [label], x, first, fontSize, 'middle'),
      ...textMarks('region-class', digit, x, first + line, fontSize, 'middle'),
    ];
  }
  return places
    .slice(0, 1)
    .filter(({ room }) => room > leastRoom * fontSize)
    .flatMap(({ place: [x, y] }) =>
      textMarks('region-class', digit, x, y + baseline * fontSize, fontSize, 'middle'),
    );
}

/** Makes a map as large as the room allows, in the middle of its width. */
function fitInto(
  { areas, background }: AreasPlot,
  width: number,
  highest: number,
): { readonly height: number; readonly ring: (ring: Ring) => Ring } {
  const polygons: readonly Polygon[] = [
    ...areas.flatMap((area) => area.polygons ?? []),
    ...background.flat(),
  ];
  const places = polygons.flat(2);
  const [left, right, top, bottom] = places.reduce(
    ([left, right, top, bottom], [x, y]) => [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(top, y),
      Math.max(bottom, y),
    ],
    [Infinity, -Infinity, Infinity, -Infinity] as readonly [number, number, number, number],
  );
  // A map of nothing, or of one place, has no scale.
  const [across, down] = [right - left || 1, bottom - top || 1];
  const scale = Math.min((width - 2 * margin) / across, (highest - 2 * margin) / down);
  const edge = (width - across * scale) / 2;
  return {
    height: down * scale + 2 * margin,
    ring: (ring) => ring.map(([x, y]) => [edge + (x - left) * scale, margin + (y - top) * scale] as const),
  };
}

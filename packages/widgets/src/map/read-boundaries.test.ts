import { describe, expect, test } from 'vitest';
import type { Boundaries, Position } from './boundaries.ts';
import { readBoundaries } from './read-boundaries.ts';
import { ringArea } from './ring-area.ts';

type Coordinates = readonly (readonly [number, number])[];

const square: Coordinates = [
  [6, 52],
  [7, 52],
  [7, 53],
  [6, 53],
  [6, 52],
];
const hole: Coordinates = [
  [6.4, 52.4],
  [6.6, 52.4],
  [6.6, 52.6],
  [6.4, 52.6],
  [6.4, 52.4],
];

function feature(properties: object, rings: readonly Coordinates[] = [square], more: object = {}): object {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings }, ...more };
}

const file = (features: readonly object[], more: object = {}): object => ({
  type: 'FeatureCollection',
  features,
  ...more,
});

const codes = ({ areas }: Boundaries): readonly string[] => areas.map(({ code }) => code);

describe('readBoundaries', () => {
  test.each<[string, object, string]>([
    ['the id of a feature', feature({ name: 'Noord' }, [square], { id: 'WK014110' }), 'WK014110'],
    ['statcode, as PDOK has it', feature({ statcode: 'GM0141', gm_code: 'x' }), 'GM0141'],
    ['WK_CODE, as CBS has it, in any case', feature({ WK_CODE: 'WK014110 ' }), 'WK014110'],
    ['a number', feature({ code: 141 }), '141'],
  ])('finds the code in %s', (_what, one, code) => {
    expect(codes(readBoundaries(file([one])))).toEqual([code]);
  });

  test('takes the property that tells most areas apart', () => {
    const districts = ['10', '11'].map((n) => feature({ GM_CODE: 'GM0141', WK_CODE: `WK0141${n}` }));
    expect(codes(readBoundaries(file(districts)))).toEqual(['WK014110', 'WK014111']);
  });

  test('takes the property that is named', () => {
    const districts = file([feature({ statcode: 'GM0141', Wijk: 'noord' })]);
    expect(codes(readBoundaries(districts, 'wijk'))).toEqual(['noord']);
  });

  test('keeps what has one code together, and leaves out what has none', () => {
    const parts = [feature({ code: 'GM0141', naam: 'Almelo' }), feature({ code: 'GM0141' }), feature({})];
    const { areas } = readBoundaries(file(parts));
    expect(areas.map(({ code, polygons }) => [code, polygons.length])).toEqual([['GM0141', 2]]);
  });

  test('reads a geometry of several polygons, a collection of them and a feature alone', () => {
    const several = { type: 'MultiPolygon', coordinates: [[square], [hole]] };
    const one = feature({ code: 'a' }, [], { geometry: several });
    expect(readBoundaries(one).areas[0]?.polygons).toHaveLength(2);
    const collection = { type: 'GeometryCollection', geometries: [several, { type: 'Point' }] };
    expect(
      readBoundaries(feature({ code: 'a' }, [], { geometry: collection })).areas[0]?.polygons,
    ).toHaveLength(2);
  });

  test.each([
    ['as RFC 7946 has it', square, hole.toReversed()],
    ['the other way, as d3 and shapefiles have it', square.toReversed(), hole],
    ['all one way', square, hole],
  ])('turns outlines one way and holes the other, from %s', (_what, outline, inner) => {
    const [area] = readBoundaries(file([feature({ code: 'a' }, [outline, inner])])).areas;
    expect(area?.polygons[0]?.map((ring) => Math.sign(ringArea(ring)))).toEqual([1, -1]);
  });

  test('says who made the file, with an address of the licence that is safe to link to', () => {
    const own = { attribution: 'CBS', licence: 'https://creativecommons.org/licenses/by/4.0/' };
    expect(readBoundaries(file([feature({ code: 'a' })], own))).toMatchObject(own);
    const hostile = { attribution: { a: 1 }, licence: 'javascript:alert(1)' };
    expect(readBoundaries(file([feature({ code: 'a' })], hostile))).toMatchObject({
      attribution: null,
      licence: null,
    });
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a file that does not exist', undefined],
    ['no polygon', file([feature({ code: 'a' }, [], { geometry: { type: 'Point', coordinates: [6, 52] } })])],
    ['no code', file([feature({})])],
    ['words for coordinates', file([feature({ code: 'a' }, [[['x', 'y']]] as never)])],
    ['a polygon without coordinates', file([feature({ code: 'a' }, 'none' as never)])],
    ['a topology without arcs', { type: 'Topology', objects: { a: { type: 'Polygon', arcs: [[0]] } } }],
  ])('refuses %s', (_what, json) => {
    expect(() => readBoundaries(json)).toThrow(expect.objectContaining({ code: 'BOUNDARIES_INVALID' }));
  });
});

// Both forms of the example of the TopoJSON specification, 1.1, with a code for its polygon.
const geometries = (index: number): object => ({
  example: {
    type: 'GeometryCollection',
    geometries: [
      { type: 'Point', properties: { prop0: 'value0' }, coordinates: [102, 0.5] },
      { type: 'LineString', properties: { prop0: 'value0', prop1: 0 }, arcs: [0] },
      { type: 'Polygon', properties: { code: 'a' }, arcs: [[index]] },
    ],
  },
});

test.each<[string, object]>([
  [
    'as it is, with an arc that runs backwards',
    {
      objects: geometries(-2),
      arcs: [
        [
          [102, 0],
          [103, 1],
          [104, 0],
          [105, 1],
        ],
        [
          [100, 0],
          [101, 0],
          [101, 1],
          [100, 1],
          [100, 0],
        ],
      ],
    },
  ],
  [
    'quantized',
    {
      transform: { scale: [0.0005000500050005, 0.0001000100010001], translate: [100, 0] },
      objects: geometries(1),
      arcs: [
        [
          [4000, 0],
          [1999, 9999],
          [2000, -9999],
          [2000, 9999],
        ],
        [
          [0, 0],
          [0, 9999],
          [2000, 0],
          [0, -9999],
          [-2000, 0],
        ],
      ],
    },
  ],
])('readBoundaries reads the topology of the specification %s', (_what, topology) => {
  const ring = readBoundaries({ type: 'Topology', ...topology }).areas[0]?.polygons[0]?.[0] ?? [];
  const narrow = Math.cos((0.5 * Math.PI) / 180);
  const corners = ring.map(([x, y]) => [Math.round(x / narrow), Math.round(-y)].join());
  expect(corners[0]).toBe(corners.at(-1));
  expect(corners.slice(1).toSorted()).toEqual(['100,0', '100,1', '101,0', '101,1']);
  expect(ringArea(ring)).toBeCloseTo(narrow, 3);
});

test('readBoundaries puts arcs that two areas share together once', () => {
  const { areas } = readBoundaries({
    type: 'Topology',
    objects: {
      left: { type: 'Polygon', id: 'left', arcs: [[0, 1]] },
      right: { type: 'MultiPolygon', id: 'right', arcs: [[[2, ~1]]] },
    },
    arcs: [
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
  });
  expect(areas.map(({ code, polygons }) => [code, polygons[0]?.[0]?.length])).toEqual([
    ['left', 5],
    ['right', 5],
  ]);
});

// Three towers in both systems, as the Dutch Kadaster and others publish them to test conversions:
// Amersfoort, the Westertoren of Amsterdam, the Martinitoren of Groningen.
const towers = {
  degrees: [
    [5.38720621, 52.1551744],
    [4.88352559, 52.37453253],
    [6.56820053, 53.21938317],
    [5.38720621, 52.1551744],
  ],
  metres: [
    [155000, 463000],
    [120700.723, 487525.502],
    [233883.131, 582065.167],
    [155000, 463000],
  ],
} as const;

/** The lengths of the sides of the triangle, the longest being 1. */
function sidesOf(json: object): readonly number[] {
  const ring = readBoundaries(json).areas[0]?.polygons[0]?.[0] ?? [];
  const sides = ring.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = ring[i] as Position;
    return Math.hypot(x - fromX, y - fromY);
  });
  return sides.map((side) => side / Math.max(...sides)).toSorted();
}

test.each<[string, object]>([
  ['told by what is not a degree', {}],
  ['told by its name', { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } }],
])('readBoundaries gives places in RD, %s, and in degrees the same form', (_what, more) => {
  const degrees = sidesOf(file([feature({ code: 'a' }, [towers.degrees])]));
  const metres = sidesOf(file([feature({ code: 'a' }, [towers.metres])], more));
  metres.forEach((side, i) => expect(side).toBeCloseTo(degrees[i] ?? 0, 2));
});

test('readBoundaries has the north on top', () => {
  const { areas } = readBoundaries(file([feature({ code: 'a' }, [towers.metres])]));
  const heights = Object.fromEntries(areas[0]?.polygons[0]?.[0]?.map(([x, y]) => [Math.round(x), y]) ?? []);
  expect(heights[233883]).toBeLessThan(heights[155000] ?? NaN);
});

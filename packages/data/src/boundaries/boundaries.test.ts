import { describe, expect, test } from 'vitest';
import { almeloDistricts } from '../regions/almelo-districts.ts';
import { municipalitiesOf } from '../regions/municipalities.ts';
import { hasShared, parseShared } from '../testing/shared-folder.ts';
import almelo from './almelo-districts.json' with { type: 'json' };
import { deriveBoundaries, type Boundaries, type BoundaryFeature } from './derive-boundaries.ts';
import overijssel from './overijssel-municipalities.json' with { type: 'json' };
import { signedArea, type Ring } from './ring.ts';
import twente from './twente-municipalities.json' with { type: 'json' };

const committed = [
  { name: 'almelo-wijken-2018', boundaries: almelo as unknown as Boundaries },
  { name: 'twente-gemeenten-2018', boundaries: twente as unknown as Boundaries },
  { name: 'overijssel-gemeenten-2018', boundaries: overijssel as unknown as Boundaries },
];

function ringsOf({ geometry }: BoundaryFeature): readonly Ring[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Every side of every ring, from corner to corner. */
function sidesOf({ features }: Boundaries): readonly string[] {
  return features
    .flatMap(ringsOf)
    .flatMap((ring) => ring.slice(1).map((to, i) => `${String(ring[i])} ${String(to)}`));
}

describe.each(committed)('$name', ({ name, boundaries }) => {
  test('says whose it is, and weighs little', () => {
    expect(boundaries).toMatchObject({
      type: 'FeatureCollection',
      year: 2018,
      attribution: 'CBS, Kadaster (PDOK)',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(JSON.stringify(boundaries).length).toBeLessThan(30_000);
  });

  test('has closed rings of at least four positions, exteriors counter-clockwise', () => {
    for (const feature of boundaries.features) {
      for (const ring of ringsOf(feature)) {
        expect(ring.length, feature.id).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), feature.id).toEqual(ring[0]);
        expect(signedArea(ring), feature.id).toBeGreaterThan(0);
      }
    }
  });

  test('lies in the east of the Netherlands, in degrees of three decimals', () => {
    for (const [x, y] of boundaries.features.flatMap(ringsOf).flat()) {
      expect(x).toBeGreaterThan(5.7);
      expect(x).toBeLessThan(7.1);
      expect(y).toBeGreaterThan(52);
      expect(y).toBeLessThan(52.9);
      expect([Number(x.toFixed(3)), Number(y.toFixed(3))]).toEqual([x, y]);
    }
  });

  test('neighbours share their borders: a side is there twice, once in each direction, or on the outside', () => {
    const sides = sidesOf(boundaries);
    expect(new Set(sides).size).toBe(sides.length);
    const known = new Set(sides);
    const turned = (side: string): string => side.split(' ').toReversed().join(' ');
    const outer = sides.filter((side) => !known.has(turned(side)));
    // What is left of all sides runs once around the whole: each corner is left as often as it is reached.
    const starts = outer.map((side) => side.split(' ')[0]).sort();
    const ends = outer.map((side) => side.split(' ')[1]).sort();
    expect(starts).toEqual(ends);
    expect(new Set(starts).size).toBe(starts.length);
    // One ring: following it from any corner comes past all of them.
    const next = new Map(outer.map((side) => side.split(' ') as [string, string]));
    let corner = next.keys().next().value;
    const seen = new Set<string>();
    while (corner !== undefined && !seen.has(corner)) {
      seen.add(corner);
      corner = next.get(corner);
    }
    expect(seen.size).toBe(outer.length);
  });

  test.skipIf(!hasShared(`fixtures/geo/${name}.geojson`))(
    'is derived again, with areas within 2% (needs ../shared)',
    () => {
      const recorded = parseShared(`fixtures/geo/${name}.geojson`);
      expect(deriveBoundaries(recorded, 2018)).toEqual(boundaries);
      const { features } = recorded as Boundaries;
      for (const [i, feature] of boundaries.features.entries()) {
        const [area, original] = [feature, features[i] as BoundaryFeature].map((each) =>
          Math.abs(ringsOf(each).reduce((sum, ring) => sum + signedArea(ring), 0)),
        ) as [number, number];
        expect(Math.abs(area / original - 1), feature.id).toBeLessThan(0.02);
      }
    },
  );
});

describe('boundaries', () => {
  const codesOf = ({ features }: Boundaries): readonly string[] => features.map(({ id }) => id).sort();

  test('have each region once', () => {
    expect(codesOf(committed[0]!.boundaries)).toEqual(almeloDistricts.map(({ code }) => code).sort());
    expect(codesOf(committed[1]!.boundaries)).toEqual(municipalitiesOf(2018, 'CR12').map(({ code }) => code));
    expect(codesOf(committed[2]!.boundaries)).toEqual(municipalitiesOf(2018, 'PV23').map(({ code }) => code));
  });

  test('name their regions as the lists do', () => {
    const names = new Map<string, string>(municipalitiesOf(2018).map(({ code, name }) => [code, name]));
    for (const { id, properties } of committed[2]!.boundaries.features) {
      expect(properties.name).toBe(names.get(id));
    }
  });
});

describe('deriveBoundaries', () => {
  const square = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ];
  const hole = [
    [0.2, 0.2],
    [0.8, 0.2],
    [0.8, 0.8],
    [0.2, 0.2],
  ];
  const build = (geometry: unknown, statcode = 'GM0141'): unknown => ({
    features: [{ properties: { statcode, statnaam: 'Wijk 10 Binnenstad' }, geometry }],
  });

  test('turns exteriors counter-clockwise and holes clockwise', () => {
    const { features } = deriveBoundaries(build({ type: 'Polygon', coordinates: [square, hole] }), 2018);
    const [exterior, inner] = ringsOf(features[0]!) as [Ring, Ring];
    expect(signedArea(exterior)).toBeCloseTo(1);
    expect(signedArea(inner)).toBeCloseTo(-0.18);
    expect(features[0]).toMatchObject({ id: 'GM0141', properties: { name: 'Binnenstad' } });
  });

  test('rounds, and lets positions fall together', () => {
    const ring = [
      [0, 0],
      [0, 1.0004],
      [0, 1.0001],
      [1, 1],
      [0, 0],
    ];
    const { features } = deriveBoundaries(build({ type: 'MultiPolygon', coordinates: [[ring]] }), 2018);
    expect(ringsOf(features[0]!)).toEqual([
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ]);
  });

  test.each<[why: string, geojson: unknown, code: string]>([
    ['what is no GeoJSON', '<html>', 'SOURCE_INVALID'],
    ['a feature without a shape', { features: [{ properties: {} }] }, 'SOURCE_INVALID'],
    ['a point', build({ type: 'Point', coordinates: [0, 0] }), 'SOURCE_INVALID'],
    ['an open ring', build({ type: 'Polygon', coordinates: [square.slice(1)] }), 'SOURCE_INVALID'],
    [
      'a ring without area',
      build({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      }),
      'SOURCE_INVALID',
    ],
    ['words for a number', build({ type: 'Polygon', coordinates: [[['0', 0]]] }), 'SOURCE_INVALID'],
    [
      'an id that is no code',
      build({ type: 'Polygon', coordinates: [square] }, 'XX1'),
      'REGION_CODE_INVALID',
    ],
  ])('refuses %s', (_why, geojson, code) => {
    expect(() => deriveBoundaries(geojson, 2018)).toThrow(expect.objectContaining({ code }));
  });
});

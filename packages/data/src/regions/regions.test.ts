import { describe, expect, test } from 'vitest';
import { readTwenteRecordings } from '../datasets/twente/read-recordings.ts';
import { hasShared, readShared } from '../testing/shared-folder.ts';
import { almeloDistricts } from './almelo-districts.ts';
import { coropRegions } from './corop-regions.ts';
import { deriveDivisions } from './derive-divisions.ts';
import { deriveReorganisations } from './derive-reorganisations.ts';
import divisions from './divisions.json' with { type: 'json' };
import { municipalities, municipalitiesOf, municipalityRegion } from './municipalities.ts';
import { country, provinces } from './provinces.ts';
import recorded from './reorganisations.json' with { type: 'json' };
import { reorganisations } from './reorganisations.ts';
import { sizeClasses, sizeClassOf, sizeClassRegion } from './size-classes.ts';

const named = (code: string): string | undefined => municipalities.find((each) => each.code === code)?.name;

describe('the division of the country', () => {
  test('has 12 provinces and 40 COROP regions, Twente in Overijssel', () => {
    expect(provinces.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, i) => `PV${20 + i}`));
    expect(coropRegions).toHaveLength(40);
    expect(coropRegions.find(({ code }) => code === 'CR12')).toMatchObject({
      name: { nl: 'Twente' },
      parents: ['PV23', 'NL01'],
    });
    expect(
      coropRegions.every(({ parents: [province] }) => provinces.some(({ code }) => code === province)),
    ).toBe(true);
    expect(provinces.every(({ parents }) => parents[0] === country.code)).toBe(true);
  });

  // The numbers of municipalities that CBS gives for 1 January of these years.
  test.each([
    [2015, 393],
    [2016, 390],
    [2017, 388],
    [2018, 380],
    [2019, 355],
    [2020, 355],
    [2021, 352],
    [2022, 345],
    [2023, 342],
    [2026, 342],
    [2014, 0],
    [2027, 0],
  ])('of %i has %i municipalities', (year, count) => {
    expect(municipalitiesOf(year)).toHaveLength(count);
  });

  test('has the 14 municipalities of Twente and the 25 of Overijssel in every year', () => {
    const twente = [
      'GM0141', 'GM0147', 'GM0153', 'GM0158', 'GM0163', 'GM0164', 'GM0168',
      'GM0173', 'GM0183', 'GM0189', 'GM1700', 'GM1735', 'GM1742', 'GM1774',
    ]; // prettier-ignore
    const beside = [
      'GM0148', 'GM0150', 'GM0160', 'GM0166', 'GM0175', 'GM0177', 'GM0180', 'GM0193', 'GM1708', 'GM1773', 'GM1896',
    ]; // prettier-ignore
    for (let year = 2015; year <= 2026; year += 1) {
      expect(municipalitiesOf(year, 'CR12').map(({ code }) => code)).toEqual(twente);
      expect(municipalitiesOf(year, 'PV23').map(({ code }) => code)).toEqual([...twente, ...beside].sort());
    }
  });

  test.each([
    ['GM0164', 'Hengelo'],
    ['GM0373', 'Bergen (NH.)'],
    ['GM0893', 'Bergen (L.)'],
    ['GM0014', 'Groningen (gemeente)'],
    ['GM0518', "'s-Gravenhage"],
    ['GM0370', 'Beemster'],
    ['GM1940', 'De Fryske Marren'],
  ])('calls %s %s', (code, name) => {
    expect(named(code)).toBe(name);
  });

  test('knows when a municipality was there', () => {
    const years = (code: string): unknown => {
      const { validFrom, validTo } = municipalities.find((each) => each.code === code) ?? {};
      return [validFrom, validTo];
    };
    expect(years('GM0141')).toEqual([2015, undefined]);
    expect(years('GM0738')).toEqual([2015, 2018]);
    expect(years('GM1959')).toEqual([2019, undefined]);
    expect(years('GM0457')).toEqual([2015, 2022]);
  });

  test('gives a municipality as a region, in either language', () => {
    const groningen = municipalities.find(({ code }) => code === 'GM0014')!;
    expect(municipalityRegion(groningen)).toMatchObject({
      name: { nl: 'Groningen (gemeente)', en: 'Groningen (municipality)' },
      parents: ['CR03', 'PV20', 'NL01'],
    });
    const altena = municipalities.find(({ code }) => code === 'GM1959')!;
    expect(municipalityRegion(altena).parents).toEqual(['PV30', 'NL01']);
  });

  test('has the twelve neighbourhoods of Almelo', () => {
    expect(almeloDistricts.map(({ code, name }) => `${code} ${name.nl}`)).toEqual([
      'WK014110 Binnenstad',
      'WK014111 De Riet',
      'WK014112 Noorderkwartier',
      'WK014113 Sluitersveld',
      'WK014114 Wierdense Hoek',
      'WK014115 Nieuwstraat-Kwartier',
      'WK014116 Ossenkoppelerhoek',
      'WK014117 Hofkamp',
      'WK014118 Schelfhorst',
      'WK014119 Windmolenbroek',
      'WK014120 Aadorp',
      'WK014121 Bornerbroek',
    ]);
  });
});

describe('reorganisations', () => {
  test('say of every municipality that ended into whom it went', () => {
    const ended = municipalities.filter(({ validTo }) => validTo !== undefined).map(({ code }) => code);
    const gone = new Set(
      reorganisations.flatMap(({ from, into }) => from.map(({ code }) => code).filter((c) => c !== into)),
    );
    expect([...gone].sort()).toEqual([...ended].sort());
  });

  test('say of every municipality that began where it came from', () => {
    const begun = municipalities.filter(({ validFrom }) => validFrom > 2015).map(({ code }) => code);
    const made = new Set(reorganisations.map(({ into }) => into));
    expect(begun.filter((code) => !made.has(code))).toEqual([]);
  });

  test('are in the order of time, from 2015 to 2023', () => {
    const dates = reorganisations.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect([dates[0], dates.at(-1)]).toEqual(['2015-07-01', '2023-01-01']);
  });

  test.each([
    [
      'GM1959',
      {
        date: '2019-01-01',
        kind: 'merger',
        from: [
          { code: 'GM0738', homes: 5167, inhabitants: 13_321 },
          { code: 'GM0870', homes: 10_929, inhabitants: 27_295 },
          { code: 'GM0874', homes: 6125, inhabitants: 14_770 },
        ],
      },
    ],
    ['GM1945', { date: '2016-01-01', kind: 'renaming', from: [{ code: 'GM0241', isWhole: true }] }],
    [
      'GM0439',
      {
        date: '2022-01-01',
        kind: 'merger',
        from: [
          { code: 'GM0439', isWhole: true },
          { code: 'GM0370', isWhole: true },
        ],
      },
    ],
    ['GM0363', { date: '2022-03-24', from: [{ code: 'GM0363' }, { code: 'GM0457', inhabitants: 20_766 }] }],
  ])('hold what became %s', (into, expected) => {
    expect(reorganisations.find((each) => each.into === into)).toMatchObject(expected);
  });

  test('know that Haaren was divided over four', () => {
    const parts = reorganisations.flatMap(({ into, from }) =>
      from.filter(({ code }) => code === 'GM0788').map((part) => ({ into, ...part })),
    );
    expect(parts.map(({ into }) => into)).toEqual(['GM0757', 'GM0824', 'GM0855', 'GM0865']);
    expect(parts.every(({ isWhole }) => !isWhole)).toBe(true);
    expect(parts.reduce((sum, { inhabitants = 0 }) => sum + inhabitants, 0)).toBe(14_318);
  });
});

describe('size classes', () => {
  test.each([
    [0, 'size-0-20k'],
    [19_999, 'size-0-20k'],
    [20_000, 'size-20-50k'],
    [50_000, 'size-50-100k'],
    [99_999, 'size-50-100k'],
    [100_000, 'size-100k-up'],
    [-1, undefined],
    [NaN, undefined],
  ])('put a municipality of %i inhabitants in %s', (inhabitants, id) => {
    expect(sizeClassOf(inhabitants)?.id).toBe(id);
  });

  test('name their year', () => {
    expect(sizeClassRegion(sizeClasses[2]!, 2015)).toMatchObject({
      code: 'size-50-100k-2015',
      kind: 'size-class',
      year: 2015,
      name: { nl: '50.000–100.000 inwoners (2015)' },
      phrase: { nl: 'gemeenten van 50.000 tot 100.000 inwoners (2015)' },
    });
  });
});

describe('deriveDivisions and deriveReorganisations', () => {
  test.skipIf(!hasShared('fixtures'))('give the committed lists again (needs ../shared)', () => {
    const { divisions: recordings } = readTwenteRecordings((path) => readShared(`fixtures/${path}`));
    const derived = deriveDivisions(recordings);
    expect(derived).toEqual(divisions);
    expect(deriveReorganisations(recordings.regionCodes, derived)).toEqual(recorded);
  });

  test('refuse a municipality that ended and does not say into whom', () => {
    const regionCodes = { value: [{ Identifier: 'GM0001', Description: 'Begindatum voor 1830' }] };
    const some = {
      provinces: {},
      corops: {},
      districts: {},
      municipalities: {
        GM0001: ['Adorp', 'PV20', 2015, 2018, null],
        GM0002: ['Almelo', 'PV23', 2015, 2026, null],
      },
    } as const;
    expect(() => deriveReorganisations(regionCodes, some)).toThrow(
      expect.objectContaining({ code: 'SOURCE_INVALID' }),
    );
  });

  test('read a dissolution, a division and a renaming from what CBS writes', () => {
    const regionCodes = {
      value: [
        {
          Identifier: 'GM0001',
          Description:
            'Opgeheven per 01-01-2019, overgegaan naar:\r\n- Nieuw (GM0003),\r\n... 12 hectare met 1 woning en 3 inwoners\r\n- Blijver (GM0004) \r\n... 5,5 hectare met 20 woningen en 40 inwoners\r\n\r\nGrenswijziging per 01-01-2016, overgegaan naar:\r\n- Ander (GM0009),\r\n... 1 hectare met 0 woningen en 0 inwoners',
        },
        { Identifier: 'GM0002', Description: 'Begindatum voor 1830' },
        { Identifier: 'GM0003', Description: 'Begindatum 01-01-2019' },
        { Identifier: 'GM0004', Description: '' },
        {
          Identifier: 'GM0005',
          Description: 'Naamswijziging per 01-07-2016,\r\noude naam: Oud (GM0002)\r\n',
        },
      ],
    };
    const found = deriveReorganisations(regionCodes, {
      provinces: {},
      corops: {},
      districts: {},
      municipalities: {
        GM0001: ['Eerste', 'PV20', 2015, 2018, null],
        GM0002: ['Oud', 'PV20', 2015, 2016, null],
        GM0003: ['Nieuw', 'PV20', 2019, 2026, null],
        GM0004: ['Blijver', 'PV20', 2015, 2026, null],
        GM0005: ['Herdoopt', 'PV20', 2017, 2026, null],
      },
    });
    expect(found).toEqual([
      { date: '2016-07-01', into: 'GM0005', kind: 'renaming', from: [{ code: 'GM0002', isWhole: true }] },
      {
        date: '2019-01-01',
        into: 'GM0003',
        kind: 'merger',
        from: [{ code: 'GM0001', isWhole: false, homes: 1, inhabitants: 3 }],
      },
      {
        date: '2019-01-01',
        into: 'GM0004',
        kind: 'merger',
        from: [
          { code: 'GM0004', isWhole: true },
          { code: 'GM0001', isWhole: false, homes: 20, inhabitants: 40 },
        ],
      },
    ]);
  });
});

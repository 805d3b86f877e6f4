import { periodParts, type MeasuredObservation, type Observation } from '@stadspeil/core';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkObservations } from '../../checker/check-observations.ts';
import { parseDelimited } from '../../connectors/cbs/parse-delimited.ts';
import { applyReorganisation } from '../../regions/apply-reorganisation.ts';
import { combineObservations } from '../../regions/combine-observations.ts';
import { municipalities, municipalitiesOf } from '../../regions/municipalities.ts';
import { reorganisations } from '../../regions/reorganisations.ts';
import { shardScopes } from '../../writer/shard-scopes.ts';
import { publishedObservations } from './published-observations.ts';
import { classesOf } from './size-class-members.ts';
import { twente } from './twente.ts';

const { indicators, observations, regions } = twente;

function find(indicator: string, region: string, period: string): Observation | undefined {
  return observations.find(
    (each) => each.indicator === indicator && each.region === region && each.period === period,
  );
}

function valueOf(indicator: string, region: string, period: string): number | null | undefined {
  return find(indicator, region, period)?.value;
}

/** Picked by hand from the recorded answers. */
const [, ...golden] = parseDelimited(
  readFileSync(new URL('../../../expected/twente.csv', import.meta.url), 'utf8'),
  ',',
);

describe('twente', () => {
  test.each(golden)('%s of %s in %s is %s, from table %s', (indicator, region, period, value, table) => {
    expect(valueOf(indicator!, region!, period!)).toBe(Number(value));
    const { sources } = indicators[indicator as keyof typeof indicators];
    expect(sources.map((source) => source.table)).toContain(table);
  });

  test('has picked figures of every indicator', () => {
    expect([...new Set(golden.map(([indicator]) => indicator))].sort()).toEqual(
      Object.keys(indicators).sort(),
    );
  });

  test('passes every check', () => {
    expect(checkObservations(twente)).toEqual([]);
  });

  // Regions × periods, but for the years in which a municipality was not there.
  test.each([
    ['population', 'country', 9],
    ['population', 'province', 12 * 9],
    ['population', 'corop', 9],
    ['population', 'district', 12],
    ['population', 'municipality', 393 + 355 + 355 + 352 + 345 + 4 * 342],
    ['average-sale-price', 'province', 12 * 11],
    // In 2015, De Friese Meren is there under its old and its new code.
    ['average-sale-price', 'municipality', 394 + 390 + 388 + 380 + 355 + 355 + 352 + 345 + 3 * 342],
    ['house-price-index', 'province', 12 * 25],
    ['house-sales', 'country', 25],
    ['dwelling-stock', 'country', 105],
    ['dwellings-built', 'country', 100],
    ['dwellings-demolished', 'country', 100],
    ['average-woz-value', 'municipality', 393],
    ['cars-per-household', 'district', 12],
  ])('has of %s of each %s %i figures', (indicator, kind, count) => {
    const codes = new Set(regions.filter((each) => each.kind === kind).map(({ code }) => code));
    const found = observations.filter((each) => each.indicator === indicator && codes.has(each.region));
    expect(found.filter(({ state }) => state === 'measured')).toHaveLength(count);
  });

  test('covers the periods of the recordings', () => {
    const ends = (indicator: string): unknown => {
      const periods = [
        ...new Set(observations.filter((each) => each.indicator === indicator).map((each) => each.period)),
      ];
      const sorted = periods.sort();
      return [sorted[0], sorted.at(-1)];
    };
    expect(ends('population')).toEqual(['2015', '2026']);
    expect(ends('average-sale-price')).toEqual(['2015', '2025']);
    expect(ends('house-price-index')).toEqual(['2020-Q1', '2026-Q1']);
    expect(ends('house-sales')).toEqual(['2020-Q1', '2026-Q1']);
    expect(ends('dwelling-stock')).toEqual(['1921', '2025']);
    const quarterly = observations.filter(
      ({ indicator }) => indicators[indicator as keyof typeof indicators].frequency === 'quarterly',
    );
    expect(quarterly.every((each) => periodParts(each.period).kind === 'quarter')).toBe(true);
  });

  test('has only final figures, as CBS calls all periods of these tables', () => {
    expect(
      observations.flatMap((each) => ('status' in each && each.status !== 'normal' ? [each] : [])),
    ).toEqual([]);
  });

  test('has no figure of a municipality in a year in which it was not there', () => {
    const years = new Map(municipalities.map((each) => [each.code, each]));
    for (const { region, period, indicator } of observations) {
      const { validFrom = 0, validTo = 9999 } = years.get(region) ?? {};
      const year = Number(period.slice(0, 4));
      const isRenamedThatYear = region === 'GM1940' && indicator === 'average-sale-price' && year === 2015;
      expect(isRenamedThatYear || (validFrom <= year && year <= validTo), `${region} ${period}`).toBe(true);
    }
  });

  test.each([
    ['population', 'persons', 0, 'count'],
    ['population-density', 'persons/km2', 0, 'ratio'],
    ['old-age-dependency', '%', 1, 'ratio'],
    ['birth-rate', 'births/1000', 1, 'rate'],
    ['residents-65-plus', 'persons', 0, 'count'],
    ['households', 'households', 0, 'count'],
    ['single-person-households', 'households', 0, 'count'],
    ['single-person-household-share', '%', 1, 'share'],
    ['average-household-size', 'persons/household', 2, 'mean'],
    ['house-price-index', '2020=100', 1, 'index'],
    ['house-sales', 'dwellings', 0, 'count'],
    ['average-sale-price', 'EUR', 0, 'mean'],
    ['dwelling-stock', 'dwellings_1000', 0, 'count'],
    ['dwellings-built', 'dwellings', 0, 'count'],
    ['dwellings-demolished', 'dwellings', 0, 'count'],
    ['dwellings', 'dwellings', 0, 'count'],
    ['owner-occupied-share', '%', 1, 'share'],
    ['average-woz-value', 'EUR_1000', 0, 'mean'],
    ['business-establishments', 'establishments', 0, 'count'],
    ['cars-per-1000', 'cars/1000', 0, 'rate'],
    ['cars-per-household', 'cars/household', 1, 'ratio'],
    ['social-assistance-recipients', 'persons', 0, 'count'],
    ['distance-to-supermarket', 'km', 1, 'mean'],
  ] as const)('gives %s in %s with %i decimals, a %s', (id, unit, decimals, valueType) => {
    expect(indicators[id]).toMatchObject({ unit: { code: unit }, decimals, valueType });
  });

  test('judges nothing: no direction of these figures is better', () => {
    expect(Object.values(indicators).filter(({ polarity }) => polarity !== 'none')).toEqual([]);
  });

  test('says whose figures they are, and from when', () => {
    for (const { publisher, licence, table, url } of twente.sources) {
      expect(publisher).toBe('Centraal Bureau voor de Statistiek');
      expect(licence).toMatchObject({ id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' });
      expect(url).toContain(table);
    }
    expect(twente.sources.map(({ title }) => title.nl.slice(0, 19))).toContain('CBS, tabel 85792NED');
    expect(twente.sources.map(({ retrieved }) => retrieved)).toEqual([
      '2026-07-02',
      '2026-07-17',
      '2026-07-17',
      '2026-07-02',
      '2018-06-06',
      undefined,
    ]);
  });

  test('gives files to few regions and a ranking to all', () => {
    const prices = observations.filter(({ indicator }) => indicator === 'average-sale-price');
    const scopes = shardScopes(twente, prices);
    expect(scopes.find(({ name }) => name === 'all.2025')?.regions).toHaveLength(342 + 12 + 1 + 1);
    expect(scopes.find(({ name }) => name === 'GM0141')?.regions).toEqual([
      'GM0141',
      'CR12',
      'size-50-100k-2015',
      'size-50-100k-2025',
      'PV23',
      'NL01',
      'GM0153',
      'GM0164',
    ]);
    expect(scopes.map(({ name }) => name)).not.toContain('GM0363');
    expect(scopes.length).toBeLessThan(60);
  });
});

describe('sums', () => {
  test.each([
    ['population', 'GM0153', '2024', 1],
    ['population', 'PV29', '2015', -1],
    ['house-sales', 'PV31', '2023-Q3', 1],
    ['households', 'WK014118', '2020', 60],
  ])('find %s of %s in %s when it is changed by %i', (indicator, region, period, change) => {
    const changed = observations.map((each) =>
      each.indicator === indicator &&
      each.region === region &&
      each.period === period &&
      each.state === 'measured'
        ? { ...each, value: each.value + change }
        : each,
    );
    expect(checkObservations({ ...twente, observations: changed })).toMatchObject([
      { indicator, problem: expect.stringContaining('the parts add up to') as string },
    ]);
  });

  const years = ['2015', ...Array.from({ length: 8 }, (_, i) => String(2019 + i))];

  test.each(years)('provinces, and municipalities, add up to the country in %s', (year) => {
    const add = (codes: readonly string[]): number =>
      codes.reduce((sum, code) => sum + (valueOf('population', code, year) ?? NaN), 0);
    const country = valueOf('population', 'NL01', year);
    expect(add(regions.filter(({ kind }) => kind === 'province').map(({ code }) => code))).toBe(country);
    expect(add(municipalitiesOf(Number(year)).map(({ code }) => code))).toBe(country);
    expect(add(municipalitiesOf(Number(year), 'PV23').map(({ code }) => code))).toBe(
      valueOf('population', 'PV23', year),
    );
    expect(add(municipalitiesOf(Number(year), 'CR12').map(({ code }) => code))).toBe(
      valueOf('population', 'CR12', year),
    );
  });

  // Each of twelve figures can be off by at most 4 when it is rounded to a multiple of 5.
  test.each([
    ['population', 12],
    ['households', 9],
    ['single-person-households', 3],
    ['residents-65-plus', 13],
    ['social-assistance-recipients', -10],
  ])('neighbourhoods add up to Almelo within what rounding can do: %s is off by %i', (indicator, off) => {
    const districts = regions.filter(({ kind }) => kind === 'district');
    const sum = districts.reduce((total, { code }) => total + (valueOf(indicator, code, '2020') ?? NaN), 0);
    expect((valueOf(indicator, 'GM0141', '2020') ?? NaN) - sum).toBe(off);
    expect(Math.abs(off)).toBeLessThanOrEqual(12 * 4);
  });

  test('the stock shrinks in the war, and in 1947 when CBS corrected it by 61,308', () => {
    const stock = (year: number): number => valueOf('dwelling-stock', 'NL01', String(year)) ?? NaN;
    const years = Array.from({ length: 2025 - 1921 }, (_, i) => 1922 + i);
    expect(years.filter((year) => !(stock(year) >= stock(year - 1)))).toEqual([
      1940, 1943, 1944, 1945, 1946, 1947,
    ]);
  });

  // The rest are other additions and withdrawals and corrections, which are no indicators here.
  test('the stock grows by what is built less what is demolished, and no more than 61,000 else', () => {
    const growths = observations.flatMap(({ indicator, period }) => {
      const before = String(Number(period) - 1);
      if (indicator !== 'dwelling-stock' || Number(period) < 1945) return [];
      const [is, was] = [period, before].map((year) => valueOf('dwelling-stock', 'NL01', year) ?? NaN);
      const built = valueOf('dwellings-built', 'NL01', period) ?? NaN;
      const demolished = valueOf('dwellings-demolished', 'NL01', period) ?? NaN;
      return [is! - was! - (built - demolished) / 1000];
    });
    expect(growths).toHaveLength(81);
    expect(Math.max(...growths.map(Math.abs))).toBeLessThan(61);
  });
});

describe('reorganisations', () => {
  const begun = reorganisations.filter(
    ({ date, into, from }) => date >= '2019' && from.every(({ code }) => code !== into),
  );

  test.each(begun)(
    '$into begins on $date with the inhabitants that went over to it',
    ({ date, into, from }) => {
      expect(from.reduce((sum, { inhabitants = NaN }) => sum + inhabitants, 0)).toBe(
        valueOf('population', into, date.slice(0, 4)),
      );
    },
  );

  test('give Altena the population of 2015 of the three that it came from', () => {
    const altena = reorganisations.find(({ into }) => into === 'GM1959')!;
    const { observations: earlier } = applyReorganisation(altena, indicators.population, observations);
    expect(earlier).toMatchObject([
      {
        region: 'GM1959',
        period: '2015',
        value: 53_762,
        qualifier: 'derived',
        note: 'Sum of GM0738, GM0870, GM0874.',
      },
    ]);
  });

  test('cannot give Oisterwijk what Haaren, which was divided, had', () => {
    const oisterwijk = reorganisations.find(({ into }) => into === 'GM0824')!;
    const { observations: earlier, refused } = applyReorganisation(
      oisterwijk,
      indicators.population,
      observations,
    );
    expect(earlier).toEqual([]);
    expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(['part-moved']));
  });
});

describe('what figures are made of', () => {
  test.each([
    ['population-density', 1],
    ['old-age-dependency', 100],
    ['birth-rate', 1000],
    ['single-person-household-share', 100],
    ['cars-per-1000', 1000],
  ] as const)('gives %s again in every region, to its last decimal or a thousandth', (id, scale) => {
    const figures = publishedObservations.filter(
      (each): each is MeasuredObservation => each.indicator === id && each.state === 'measured',
    );
    const recomputed = figures.filter(({ numerator }) => numerator !== undefined);
    // The country, 12 provinces, Twente and 393 municipalities.
    expect(recomputed).toHaveLength(407);
    for (const { value, numerator = NaN, denominator = NaN, region } of recomputed) {
      const again = (scale * numerator) / denominator;
      const last = 10 ** -indicators[id].decimals;
      expect(Math.abs(value - again), region).toBeLessThan(Math.max(last, value / 1000));
    }
  });
});

describe('what is computed', () => {
  test.each([
    ['2019', 629_284],
    ['2020', 631_064],
    ['2023', 638_897],
    ['2026', 646_496],
  ])('the population of Twente in %s is the sum of 14 and marked as derived', (year, value) => {
    const figure = find('population', 'CR12', year) as MeasuredObservation;
    expect(figure).toMatchObject({ value, qualifier: 'derived', status: 'normal' });
    expect(figure.note?.match(/GM\d{4}/g)).toHaveLength(14);
  });

  test('the population of Twente in 2015 is as published', () => {
    expect(find('population', 'CR12', '2015')).toMatchObject({ value: 625_976, qualifier: 'exact' });
  });

  test('the mean sale price of Twente is not published in any year', () => {
    const figures = observations.filter(
      ({ indicator, region }) => indicator === 'average-sale-price' && region === 'CR12',
    );
    expect(figures).toHaveLength(11);
    expect(figures.every((each) => each.state === 'absent' && each.reason === 'not-published')).toBe(true);
  });

  test('size classes hold 393 municipalities in 2015 and 342 in 2025; 45 and 64 are of Almelo’s size', () => {
    const membersOf = (code: string): number =>
      regions.filter(({ parents }) => parents.some((each) => each === code)).length;
    const sizes = ['0-20k', '20-50k', '50-100k', '100k-up'];
    expect(sizes.map((size) => membersOf(`size-${size}-2015`))).toEqual([125, 192, 45, 31]);
    expect(membersOf('size-50-100k-2025')).toBe(64);
    expect(sizes.reduce((sum, size) => sum + membersOf(`size-${size}-2025`), 0)).toBe(342);
    expect(classesOf(municipalities.find(({ name }) => name === 'Almelo')!.code)).toEqual([
      'size-50-100k-2015',
      'size-50-100k-2025',
    ]);
  });

  // Computed from the download by another route: sums of its columns over the 45.
  test.each([
    ['population', 3_059_302],
    ['single-person-household-share', 34.9],
    ['cars-per-1000', 464],
    ['average-woz-value', 192],
  ])('size class 50,000–100,000 of 2015: %s is %d', (indicator, value) => {
    expect(find(indicator, 'size-50-100k-2015', '2015')).toMatchObject({ value, qualifier: 'derived' });
  });

  test('has no mean price of size classes, for which the number of sales is not known', () => {
    expect(find('average-sale-price', 'size-50-100k-2025', '2025')).toBeUndefined();
  });

  // What CBS publishes for Twente and the country tests the rule by which size classes are computed.
  test.each(['CR12', 'NL01'] as const)('the same rule gives what CBS publishes for %s', (whole) => {
    const members = new Set<string>(
      municipalitiesOf(2015, whole === 'NL01' ? undefined : whole).map(({ code }) => code),
    );
    for (const [id, definition] of Object.entries(indicators)) {
      const parts = publishedObservations.filter(
        (each) => each.indicator === id && each.period === '2015' && members.has(each.region),
      );
      if (id === 'average-sale-price' || parts.length === 0) continue;
      const combination = combineObservations(definition, regions[0]!.code, parts);
      const published = publishedObservations.find(
        (each) => each.indicator === id && each.period === '2015' && each.region === whole,
      );
      const computed = combination.outcome === 'combined' ? combination.observation.value : NaN;
      // Counts of establishments are rounded to 5 each; all else comes out at its last decimal.
      const tolerance =
        id === 'business-establishments' ? 5 * members.size : 1.001 * 10 ** -definition.decimals;
      const exact = ['population', 'households', 'single-person-households', 'dwellings'].includes(id);
      expect(Math.abs(computed - (published?.value ?? NaN)), id).toBeLessThanOrEqual(exact ? 0 : tolerance);
    }
  });
});

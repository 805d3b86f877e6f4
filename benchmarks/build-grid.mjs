import { period, rate, regionCode } from '@stadspeil/core';

const years = Array.from({ length: 25 }, (_, i) => period(String(2000 + i)));
const names = (text) => ({ nl: text, en: text });

const indicator = {
  id: 'events-per-1000-inhabitants',
  title: names('Events per 1,000 inhabitants'),
  shortTitle: names('Events'),
  description: names('Made for measuring time; no figure of any place.'),
  theme: 'benchmark',
  unit: { code: 'events/1000', label: names('events'), pattern: names('{n} events') },
  decimals: 1,
  valueType: 'rate',
  polarity: 'lower-is-better',
  basis: 'register',
  frequency: 'annual',
  sources: [],
};

/**
 * A grid of made-up figures, one for each region and year, with intervals: so many municipalities in regions of
 * about nine, twelve provinces and one country. The same on every run.
 *
 * @param {number} size How many municipalities.
 */
export function buildGrid(size) {
  const above = (kind, code, ...parents) => ({ kind, code: regionCode(code), name: names(code), parents });
  const country = above('country', 'NL01');
  const provinces = Array.from({ length: 12 }, (_, i) => above('province', `PV${20 + i}`, country.code));
  const corops = Array.from({ length: Math.ceil(size / 9) }, (_, i) => {
    const province = provinces[i % provinces.length];
    return above('corop', `CR${String(i + 1).padStart(2, '0')}`, province.code, country.code);
  });
  const municipalities = Array.from({ length: size }, (_, i) => {
    const corop = corops[Math.floor(i / 9)];
    return above('municipality', `GM${String(i + 1).padStart(4, '0')}`, corop.code, ...corop.parents);
  });
  const regions = [country, ...provinces, ...corops, ...municipalities];
  let seed = 1;
  const next = (below) => {
    // The generator of Park and Miller: no chance from run to run.
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const observations = regions.flatMap(({ code }) =>
    years.map((year) => {
      const { value, interval } = rate({ count: 100 + next(900), denominator: 50_000, per: 1000 });
      const { lower, upper, level } = interval;
      return {
        indicator: indicator.id,
        region: code,
        period: year,
        state: 'measured',
        value,
        interval: { lower, upper, level },
        status: 'normal',
        kind: 'observed',
        qualifier: 'exact',
        certainty: 'proven',
      };
    }),
  );
  return { indicator, regions, municipalities, years, observations };
}

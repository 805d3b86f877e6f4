import { period, regionCode, type Observation } from '@stadspeil/core';
import type { AlmeloIndicator } from './indicators.ts';
import { printed, printedRun, type PrintedFacts } from './printed.ts';
import type { AlmeloRegion } from './regions.ts';

type Cell = readonly [
  standing: 'mean' | 'lower' | 'higher',
  region: AlmeloRegion,
  value: number,
  lines: string,
  facts?: PrintedFacts,
];

const latestWave = period('2017?');
const almelo = regionCode('GM0141');

const orderMapped: PrintedFacts = { certainty: 'order-mapped' };
const withoutDecimal: PrintedFacts = { note: 'Printed without a decimal.' };
const unitNotPrinted: PrintedFacts = { inferred: ['unit'] };

/** What the appendix 10 jaar Waar staat Almelo prints. */
export const surveyAppendixObservations: readonly Observation[] = [
  ...topic('neighbourhood-rating', unitNotPrinted, [
    ['mean', 'GM0141', 7.8, '1925;1930'],
    ['lower', 'almelo/de-riet', 7.3, '1925;1930;1933', orderMapped],
    ['lower', 'almelo/nieuwstraatkwartier', 6.8, '1925;1931;1934', orderMapped],
    ['lower', 'almelo/ossenkoppelerhoek', 7.4, '1925;1932;1935', orderMapped],
    ['higher', 'almelo/noorderkwartier', 8.4, '1925;1936;1939', orderMapped],
    ['higher', 'almelo/hofkamp', 8.4, '1925;1937;1940', orderMapped],
    ['higher', 'almelo/bornerbroek', 8.6, '1925;1938;1941', orderMapped],
  ]),
  ...topic('maintenance-rating', unitNotPrinted, [
    ['mean', 'GM0141', 7, '1942;1945', withoutDecimal],
    ['lower', 'almelo/de-riet', 6.3, '1942;1945;1948', orderMapped],
    ['lower', 'almelo/nieuwstraatkwartier', 6, '1942;1946;1949', orderMapped],
    ['lower', 'almelo/ossenkoppelerhoek', 6.4, '1942;1947;1950', orderMapped],
  ]),
  ...topic('neighbourhood-development-balance', unitNotPrinted, [
    ['mean', 'GM0141', -12, '1951;1953'],
    ['lower', 'almelo/de-riet', -22, '1951;1953;1955', orderMapped],
    ['lower', 'almelo/wierdensehoek', -26, '1951;1954;1956', orderMapped],
    ['higher', 'almelo/bornerbroek', 28, '1951;1957;1959', orderMapped],
    ['higher', 'almelo/hofkamp', 2, '1951;1958;1960', orderMapped],
  ]),
  ...topic('resident-influence-rating', unitNotPrinted, [
    ['mean', 'GM0141', 5.6, '1961;1965'],
    ['higher', 'almelo/bornerbroek', 6.9, '1961;1965'],
  ]),
  ...topic('resident-effort-intensive', orderMapped, [['mean', 'GM0141', 7, '1966;1967;1969']]),
  ...topic('resident-effort-incidental', orderMapped, [
    ['mean', 'GM0141', 50, '1966;1968;1970'],
    ['lower', 'almelo/nieuwstraatkwartier', 27, '1966;1971-1973'],
  ]),
  ...topic('trust-in-municipal-government', unitNotPrinted, [
    ['mean', 'GM0141', 5.5, '1974'],
    ['lower', 'almelo/nieuwstraatkwartier', 4.7, '1974'],
  ]),
  ...topic('resident-municipality-cooperation', unitNotPrinted, [
    ['mean', 'GM0141', 5.5, '1975'],
    ['higher', 'almelo/bornerbroek', 6.2, '1975'],
  ]),
  ...topic('life-satisfaction', unitNotPrinted, [
    ['mean', 'GM0141', 7.8, '1976'],
    ['lower', 'almelo/nieuwstraatkwartier', 6.9, '1976'],
    ['higher', 'almelo/schelfhorst', 8, '1976;1978', { ...orderMapped, ...withoutDecimal }],
    ['higher', 'almelo/bornerbroek', 8.1, '1976;1977;1979', orderMapped],
  ]),
  ...topic('health-satisfaction', unitNotPrinted, [
    ['mean', 'GM0141', 7.5, '1980'],
    ['lower', 'almelo/nieuwstraatkwartier', 6.7, '1980'],
  ]),
  ...topic('participation-barrier-not-belonging', orderMapped, [
    ['higher', 'almelo/nieuwstraatkwartier', 20, '1981-1982;1986'],
  ]),
  ...topic('participation-barrier-health', orderMapped, [
    ['higher', 'almelo/schelfhorst', 20, '1981;1983-1984;1987'],
  ]),
  ...topic('participation-barrier-functioning', orderMapped, [
    ['higher', 'almelo/schelfhorst', 21, '1981;1983;1985;1988'],
  ]),
  // Twenty-two values stand apart from eight neighbourhoods and four barriers; no order fits them all.
  ...printedRun('participation-barriers-chart', 'unmapped', latestWave, [
    [11, '1901;1923'],
    [18, '1902;1923'],
    [12, '1903;1923'],
    [11, '1904;1923'],
    [16, '1905;1923'],
    [11, '1906;1923'],
    [21, '1907;1923'],
    [11, '1908;1923'],
    [18, '1909;1923'],
    [18, '1910;1923'],
    [13, '1911;1923'],
    [12, '1912;1923'],
    [15, '1913;1923'],
    [10, '1914;1923'],
    [13, '1915;1923'],
    [12, '1916;1923'],
    [13, '1917;1923'],
    [20, '1917;1923'],
    [11, '1918;1923'],
    [15, '1918;1923'],
    [12, '1919;1923'],
    [20, '1920;1923'],
  ]),
  ...topic('social-support', {}, [
    ['mean', 'GM0141', 79, '1989', unitNotPrinted],
    ['lower', 'almelo/de-riet', 62, '1989;1991'],
    ['lower', 'almelo/nieuwstraatkwartier', 62, '1989;1990;1992'],
    ['higher', 'almelo/noorderkwartier', 95, '1989;1993;1995', orderMapped],
    ['higher', 'almelo/bornerbroek', 93, '1989;1994;1996', orderMapped],
  ]),
  printed('survey-respondents', 'GM0141', latestWave, 1268, '1922'),
];

function topic(
  indicator: AlmeloIndicator,
  ofAll: PrintedFacts,
  cells: readonly Cell[],
): readonly Observation[] {
  return cells.map(([standing, region, value, lines, facts]) =>
    printed(indicator, region, latestWave, value, lines, {
      ...ofAll,
      ...facts,
      ...(standing !== 'mean' && { significance: { direction: standing, than: almelo } }),
    }),
  );
}

import { regionCode, type Region, type RegionCode } from '@stadspeil/core';

const country = regionCode('NL01');

const provinceNames = [
  ['PV20', 'Groningen', 'Groningen'],
  ['PV21', 'Fryslân', 'Friesland'],
  ['PV22', 'Drenthe', 'Drenthe'],
  ['PV23', 'Overijssel', 'Overijssel'],
  ['PV24', 'Flevoland', 'Flevoland'],
  ['PV25', 'Gelderland', 'Gelderland'],
  ['PV26', 'Utrecht', 'Utrecht'],
  ['PV27', 'Noord-Holland', 'North Holland'],
  ['PV28', 'Zuid-Holland', 'South Holland'],
  ['PV29', 'Zeeland', 'Zeeland'],
  ['PV30', 'Noord-Brabant', 'North Brabant'],
  ['PV31', 'Limburg', 'Limburg'],
] as const;

/** Two provinces bear the name of their city, so a sentence says which is meant. */
const namesakes: readonly string[] = ['Groningen', 'Utrecht'];

const provinces = provinceNames.map(([code, nl, en]): Region => ({
  code: regionCode(code),
  kind: 'province',
  name: { nl, en },
  ...(namesakes.includes(nl) && { phrase: { nl: `de provincie ${nl}`, en: `the province of ${en}` } }),
  parents: [country],
}));

/** The country and its twelve provinces. */
export const regions: readonly Region[] = [
  {
    code: country,
    kind: 'country',
    name: { nl: 'Nederland', en: 'Netherlands' },
    phrase: { nl: 'Nederland', en: 'the Netherlands' },
    parents: [],
  },
  ...provinces,
];

/** Each province is held against the country and the other provinces. */
export const benchmarks: Readonly<Record<string, readonly RegionCode[]>> = Object.fromEntries(
  provinces.map(({ code }) => [
    code,
    [country, ...provinces.map((other) => other.code).filter((other) => other !== code)],
  ]),
);

import { regionCode, type Region } from '@stadspeil/core';
import divisions from './divisions.json' with { type: 'json' };

/** The Netherlands. */
export const country: Region = {
  code: regionCode('NL01'),
  kind: 'country',
  name: { nl: 'Nederland', en: 'Netherlands' },
  phrase: { nl: 'Nederland', en: 'the Netherlands' },
  parents: [],
};

const english: Readonly<Record<string, string>> = {
  Fryslân: 'Friesland',
  'Noord-Holland': 'North Holland',
  'Zuid-Holland': 'South Holland',
  'Noord-Brabant': 'North Brabant',
};

/** Two provinces bear the name of their city, so a sentence says which is meant. */
const namesakes: readonly string[] = ['Groningen', 'Utrecht'];

/** The twelve provinces, by code. */
export const provinces: readonly Region[] = Object.entries(divisions.provinces).map(([code, nl]) => {
  const en = english[nl] ?? nl;
  return {
    code: regionCode(code),
    kind: 'province',
    name: { nl, en },
    ...(namesakes.includes(nl) && { phrase: { nl: `de provincie ${nl}`, en: `the province of ${en}` } }),
    parents: [country.code],
  };
});

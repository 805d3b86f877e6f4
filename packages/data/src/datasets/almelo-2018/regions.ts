import { regionCode, type LocalisedText, type Region, type RegionCode } from '@stadspeil/core';

const almelo = regionCode('GM0141');

const neighbourhoods = [
  ['almelo/binnenstad', 'Binnenstad', 'WK014110'],
  ['almelo/de-riet', 'De Riet', 'WK014111'],
  ['almelo/noorderkwartier', 'Noorderkwartier', 'WK014112'],
  ['almelo/sluitersveld', 'Sluitersveld', 'WK014113'],
  ['almelo/wierdensehoek', 'Wierdensehoek', 'WK014114'],
  ['almelo/nieuwstraatkwartier', 'Nieuwstraatkwartier', 'WK014115'],
  ['almelo/ossenkoppelerhoek', 'Ossenkoppelerhoek', 'WK014116'],
  ['almelo/hofkamp', 'Hofkamp', 'WK014117'],
  ['almelo/schelfhorst', 'Schelfhorst', 'WK014118'],
  ['almelo/windmolenbroek', 'Windmolenbroek', 'WK014119'],
  ['almelo/aadorp', 'Aadorp', 'WK014120'],
  ['almelo/bornerbroek', 'Bornerbroek', 'WK014121'],
] as const;

/** Where the figures of this dataset lie; another code does not compile. */
export type AlmeloRegion =
  | 'GM0141'
  | 'NL01'
  | 'CR12'
  | 'size-50-100k'
  | 'almelo-binnenstad'
  | 'almelo-bedrijvenpark-twente'
  | 'unmapped'
  | (typeof neighbourhoods)[number][0];

/** All regions that the booklet speaks of, in its order of comparison, then the neighbourhoods. */
export const regions: readonly Region[] = [
  {
    code: almelo,
    kind: 'municipality',
    name: same('Almelo'),
    parents: codes('CR12', 'PV23', 'NL01'),
  },
  {
    code: regionCode('GM0153'),
    kind: 'municipality',
    name: same('Enschede'),
    parents: codes('CR12', 'PV23', 'NL01'),
  },
  {
    code: regionCode('GM0164'),
    kind: 'municipality',
    name: same('Hengelo'),
    parents: codes('CR12', 'PV23', 'NL01'),
  },
  { code: regionCode('CR12'), kind: 'corop', name: same('Twente'), parents: codes('PV23', 'NL01') },
  { code: regionCode('PV23'), kind: 'province', name: same('Overijssel'), parents: codes('NL01') },
  {
    code: regionCode('size-50-100k'),
    kind: 'size-class',
    name: { nl: '50.000–100.000 inwoners', en: '50,000–100,000 inhabitants' },
    phrase: {
      nl: 'gemeenten van 50.000 tot 100.000 inwoners',
      en: 'municipalities of 50,000 to 100,000 inhabitants',
    },
    parents: [],
  },
  {
    code: regionCode('NL01'),
    kind: 'country',
    name: { nl: 'Nederland', en: 'Netherlands' },
    phrase: { nl: 'Nederland', en: 'the Netherlands' },
    parents: [],
  },
  ...neighbourhoods.map(([slug, name, district]): Region => ({
    code: regionCode(slug),
    kind: 'district',
    name: same(name),
    parents: [almelo],
    correspondsTo: { code: regionCode(district), basis: 'name' },
  })),
  {
    code: regionCode('almelo-bedrijvenpark-twente'),
    kind: 'area',
    name: same('Bedrijvenpark Twente'),
    phrase: { nl: 'het Bedrijvenpark Twente', en: 'the business park Bedrijvenpark Twente' },
    parents: [almelo],
  },
  {
    code: regionCode('almelo-binnenstad'),
    kind: 'area',
    name: { nl: 'Binnenstad (gebied)', en: 'City centre (area)' },
    phrase: { nl: 'de Almelose binnenstad', en: 'the city centre of Almelo' },
    parents: [almelo],
  },
  {
    code: regionCode('unmapped'),
    kind: 'unmapped',
    name: { nl: 'Wijk niet bekend', en: 'Neighbourhood not known' },
    phrase: { nl: 'een wijk die niet bekend is', en: 'a neighbourhood that is not known' },
    parents: [almelo],
  },
  {
    code: regionCode('not-stated'),
    kind: 'unmapped',
    name: { nl: 'Gebied niet genoemd', en: 'Area not stated' },
    phrase: { nl: 'een gebied dat niet is genoemd', en: 'an area that is not stated' },
    parents: [],
  },
];

function same(name: string): LocalisedText {
  return { nl: name, en: name };
}

function codes(...texts: readonly string[]): readonly RegionCode[] {
  return texts.map(regionCode);
}

import type { PrintedClaim } from '@stadspeil/core';
import { bookletClaim } from './booklet-claim.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { said } from './said.ts';

/** What the booklet says of the city centre without a number. */
export const cityCentreClaims: readonly PrintedClaim[] = [
  bookletClaim('retail-vacancy-rank-overijssel', {
    title: { nl: 'Leegstand van winkels', en: 'Vacancy of shops' },
    themes: ['city-centre'],
    indicator: 'retail-vacancy',
    inferredRegions: [places.almelo],
    ...said.ranked(references.peersIn(places.overijssel), 'higher'),
    polarity: 'lower-is-better',
    lines: '1254-1255;1277',
  }),
  bookletClaim('retail-vacancy-trend', {
    title: { nl: 'Leegstand van winkels', en: 'Vacancy of shops' },
    themes: ['city-centre'],
    indicator: 'retail-vacancy',
    ...said.overTime('higher'),
    timeframe: 'recent',
    polarity: 'lower-is-better',
    lines: '1267-1269',
  }),
  bookletClaim('city-centre-visitors-trend', {
    title: { nl: 'Bezoekers van de binnenstad', en: 'Visitors of the city centre' },
    themes: ['city-centre'],
    indicator: 'city-centre-visitors',
    region: places.cityCentre,
    ...said.overTime('lower'),
    timeframe: 'recent',
    valueType: 'count',
    polarity: 'higher-is-better',
    lines: '1269-1270',
  }),
  bookletClaim('city-centre-hospitality', {
    title: { nl: 'Horeca in de binnenstad', en: 'Hospitality in the city centre' },
    themes: ['city-centre'],
    indicator: 'city-centre-hospitality',
    region: places.cityCentre,
    ...said.against(references.unspecified, 'higher'),
    polarity: 'higher-is-better',
    lines: '1271',
    note: {
      nl: 'Het gaat goed, zegt het boekje, zonder vergelijking.',
      en: 'It does well, the booklet says, without a comparison.',
    },
  }),
  bookletClaim('city-centres-demography-trend', {
    title: {
      nl: 'Jonge en internationale inwoners van binnensteden',
      en: 'Young and international residents of city centres',
    },
    themes: ['city-centre'],
    indicator: 'city-centres-demography',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.overTime('higher'),
    polarity: 'none',
    lines: '1313-1314',
  }),
  bookletClaim('retail-floor-oversupply', {
    title: { nl: 'Aanbod van winkelruimte', en: 'Supply of retail floor space' },
    themes: ['city-centre'],
    indicator: 'retail-floor-supply',
    ...said.supplied('higher'),
    polarity: 'lower-is-better',
    lines: '1369-1371',
  }),
  bookletClaim('retail-trade-trend', {
    title: { nl: 'Detailhandel', en: 'Retail trade' },
    themes: ['city-centre'],
    indicator: 'retail-trade',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.overTime('lower'),
    polarity: 'none',
    lines: '1321',
  }),
  bookletClaim('retail-format-trend', {
    title: { nl: 'Soorten winkels', en: 'Kinds of shops' },
    themes: ['city-centre'],
    indicator: 'shops-by-format',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.overTime('higher'),
    dimensions: { format: 'small' },
    also: [{ dimensions: { format: 'large' } }],
    categories: [
      {
        id: 'format',
        label: { nl: 'soort winkel', en: 'kind of shop' },
        categories: {
          small: {
            nl: 'kleine, gespecialiseerde en gemengde winkels',
            en: 'small, specialised and mixed shops',
          },
          large: { nl: 'grote winkels', en: 'large shops' },
        },
      },
    ],
    valueType: 'count',
    polarity: 'none',
    lines: '1323-1332',
  }),
  bookletClaim('online-offline-interweaving', {
    title: { nl: 'Online en offline winkelen door elkaar', en: 'Online and offline shopping interwoven' },
    themes: ['city-centre'],
    indicator: 'online-offline-interweaving',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.overTime('higher'),
    polarity: 'none',
    lines: '1305-1308',
  }),
  bookletClaim('digitalisation-impact-on-retail', {
    title: { nl: 'Gevolgen voor winkelgebieden', en: 'Consequences for shopping areas' },
    themes: ['city-centre'],
    indicator: 'shopping-area-impact',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.against(references.otherCategories({ development: 'online-shopping' }), 'higher'),
    dimensions: { development: 'digitalisation' },
    categories: [
      {
        id: 'development',
        label: { nl: 'ontwikkeling', en: 'development' },
        categories: {
          digitalisation: { nl: 'digitalisering van de samenleving', en: 'digitalisation of society' },
          'online-shopping': { nl: 'online winkelen', en: 'online shopping' },
        },
      },
    ],
    timeframe: 'future',
    kind: 'forecast',
    polarity: 'none',
    lines: '1308-1311',
  }),
];

import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Duurzaamheid en klimaat. */
export const sustainabilityStatements: ReportStatements = {
  trends: [
    {
      id: 'transition-asks-for-support',
      part: 'sustainability',
      text: {
        nl: 'Het boekje ziet een omslag in de hele samenleving. Die vraagt volgens het boekje om begrip en deelname.',
        en: 'The booklet sees a transition of the whole society. It says this asks for understanding and participation.',
      },
      indicators: [],
      claims: ['renewable-energy-share'],
      lines: '1123-1124;1137-1145;1239-1240',
    },
    {
      id: 'national-climate-agreement',
      part: 'sustainability',
      text: {
        nl: 'Het boekje beschrijft het werk aan een landelijk klimaatakkoord en de doelen van het IBP.',
        en: 'The booklet describes the work on a national climate agreement and the goals of the IBP.',
      },
      indicators: ['ibp-co2-reduction', 'ibp-gas-free-new-homes', 'ibp-gas-free-existing-homes'],
      claims: [],
      lines: '1146-1168',
    },
    {
      id: 'energy-turns-local',
      part: 'sustainability',
      text: {
        nl: 'Volgens het boekje wordt energie vaker lokaal gemaakt en is de rol van de gemeente niet vrijblijvend. Almelo maakt met andere gemeenten een plan voor de regio.',
        en: 'According to the booklet, energy is made locally more often and the municipality gets a binding role. Almelo makes a regional plan with other municipalities.',
      },
      indicators: [],
      claims: ['renewable-energy-share', 'solar-installations'],
      lines: '1169-1185',
    },
  ],
  recommendations: [
    {
      id: 'couple-energy-and-neighbourhood',
      part: 'sustainability',
      text: {
        nl: 'Werk per gebied en verbind energie met wijkvernieuwing, zoals in het Nieuwstraatkwartier.',
        en: 'Work by area and couple energy with neighbourhood renewal, as in Nieuwstraatkwartier.',
      },
      indicators: [],
      claims: ['home-gas-use-trend', 'nieuwstraatkwartier-satisfaction'],
      lines: '1193-1203;1236-1237',
    },
    {
      id: 'use-regular-work',
      part: 'sustainability',
      text: {
        nl: 'Neem duurzaamheid mee bij gewoon werk: bouwen en onderhoud van groen, straat en water.',
        en: 'Take sustainability along in regular work: building and upkeep of green, streets and water.',
      },
      indicators: ['ibp-gas-free-new-homes', 'ibp-gas-free-existing-homes', 'ibp-co2-reduction'],
      claims: [],
      lines: '1204-1214',
    },
    {
      id: 'keep-transition-affordable',
      part: 'sustainability',
      text: {
        nl: 'Houd de omslag betaalbaar voor mensen met een laag inkomen.',
        en: 'Keep the transition affordable for people with a low income.',
      },
      indicators: [],
      claims: ['socio-economic-index', 'average-income'],
      lines: '1215-1221;1237',
    },
    {
      id: 'use-potential-of-industry',
      part: 'sustainability',
      text: {
        nl: 'Benut de kracht van de industrie en koop circulair in.',
        en: 'Use the potential of industry and buy in a circular way.',
      },
      indicators: ['htsm-workers', 'ibp-co2-reduction'],
      claims: [],
      lines: '1222-1232;1237-1238',
    },
  ],
  findings: [
    {
      id: 'mixed-signs-on-sustainability',
      part: 'sustainability',
      text: {
        nl: 'Het boekje noemt de lucht in Almelo beter dan gemiddeld en ziet minder stroom en afval. Schone auto’s en laadpunten noemt het schaars.',
        en: 'The booklet calls the air in Almelo better than average and sees less electricity and waste. It calls clean cars and charging points scarce.',
      },
      indicators: [],
      claims: [
        'air-quality',
        'ev-and-biofuel-cars',
        'charging-points',
        'home-electricity-use-trend',
        'household-waste-trend',
      ],
      lines: '1127-1134',
    },
  ],
};

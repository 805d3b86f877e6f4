import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Binnenstad. */
export const cityCentreStatements: ReportStatements = {
  trends: [
    {
      id: 'from-shopping-to-city-heart',
      part: 'city-centre',
      text: {
        nl: 'Het boekje ziet binnensteden veranderen van een plek om te kopen in een plek om te zijn. Functies komen er volgens het boekje samen.',
        en: 'The booklet sees city centres change from a place to buy into a place to be. It sees functions mix there.',
      },
      indicators: ['main-street-retail-floor-area', 'city-centre-residents', 'city-centre-workers'],
      claims: [],
      lines: '1258-1267;1282-1288;1296-1303',
    },
    {
      id: 'digital-buying',
      part: 'city-centre',
      text: {
        nl: 'Volgens het boekje verandert digitalisering hoe mensen kopen.',
        en: 'According to the booklet, digitalisation changes how people buy.',
      },
      indicators: [],
      claims: ['online-offline-interweaving', 'digitalisation-impact-on-retail'],
      lines: '1304-1311',
    },
    {
      id: 'younger-international-centres',
      part: 'city-centre',
      text: {
        nl: 'Het boekje ziet binnensteden jonger en internationaler worden. Ouderen volgen volgens het boekje de jongeren.',
        en: 'The booklet sees city centres become younger and more international. It says older people follow the young.',
      },
      indicators: ['age-structure-2030'],
      claims: ['city-centres-demography-trend'],
      lines: '1312-1319',
    },
    {
      id: 'retail-shrinks-and-mixes',
      part: 'city-centre',
      text: {
        nl: 'Het boekje ziet minder detailhandel, met kleine zaken en mengvormen. Het ziet ook winkels die juist groter worden.',
        en: 'The booklet sees less retail, with small shops and mixed formats. It also sees shops that scale up.',
      },
      indicators: ['retail-space-surplus'],
      claims: ['retail-trade-trend', 'retail-format-trend'],
      lines: '1320-1332',
    },
    {
      id: 'turnover-fell-sharply',
      part: 'city-centre',
      text: {
        nl: 'Het boekje meldt een sterke daling van de omzet en ziet een mogelijk herstel.',
        en: 'The booklet reports a sharp fall in turnover and sees a possible recovery.',
      },
      indicators: ['retail-turnover-change'],
      claims: [],
      lines: '1333-1344',
    },
  ],
  recommendations: [
    {
      id: 'mix-around-own-identity',
      part: 'city-centre',
      text: {
        nl: 'Meng functies rond een duidelijke eigen identiteit. Zoek die met een DNA-analyse.',
        en: 'Mix functions around a clear identity of its own. Find it with a DNA analysis.',
      },
      indicators: [],
      claims: ['retail-vacancy-trend', 'city-centre-visitors-trend', 'city-centre-hospitality'],
      lines: '1289-1295;1345-1366',
    },
    {
      id: 'choose-between-shopping-areas',
      part: 'city-centre',
      text: {
        nl: 'Kies welke winkelgebieden kans hebben en welke niet. Maak de oppervlakte kleiner en geef de randen een andere functie.',
        en: 'Choose which shopping areas have a chance and which have none. Reduce floor space and give the fringes another function.',
      },
      indicators: ['retail-space-surplus'],
      claims: ['retail-vacancy-rank-overijssel', 'retail-floor-oversupply'],
      lines: '1292;1367-1383',
    },
    {
      id: 'municipality-as-intermediary',
      part: 'city-centre',
      text: {
        nl: 'Treed als gemeente op als tussenpersoon.',
        en: 'Act as an intermediary, as a municipality.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '1384-1390',
    },
    {
      id: 'reluctant-with-wider-assortments',
      part: 'city-centre',
      text: {
        nl: 'Wees terughoudend met een breder aanbod in winkelgebieden aan de rand.',
        en: 'Be reluctant with wider assortments at shopping sites on the edge.',
      },
      indicators: [],
      claims: ['retail-floor-oversupply'],
      lines: '1391-1401',
    },
  ],
  findings: [],
};

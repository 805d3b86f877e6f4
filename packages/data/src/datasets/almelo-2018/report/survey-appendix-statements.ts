import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Bijlage: 10 jaar Waar staat Almelo 2007 - 2017. */
export const surveyAppendixStatements: ReportStatements = {
  trends: [],
  recommendations: [],
  findings: [
    {
      id: 'ten-year-trend-flat',
      part: 'survey-appendix',
      text: {
        nl: 'Het boekje ziet over tien jaar in grote lijnen geen verandering.',
        en: 'Over ten years the booklet sees no change on the whole.',
      },
      indicators: [],
      claims: ['survey-trend-2007-2017'],
      lines: '1867',
    },
    {
      id: 'involvement-in-plans-matters',
      part: 'survey-appendix',
      text: {
        nl: 'Volgens het boekje is meepraten over plannen in de buurt belangrijk.',
        en: 'According to the booklet, a say in plans for the neighbourhood is important.',
      },
      indicators: ['resident-influence-rating'],
      claims: ['neighbourhood-plan-involvement'],
      lines: '1868',
    },
    {
      id: 'nieuwstraatkwartier-less-satisfied',
      part: 'survey-appendix',
      text: {
        nl: 'Het boekje noemt bewoners van het Nieuwstraatkwartier minder tevreden. Zij voelen zich vaker buitengesloten, meldt het boekje.',
        en: 'The booklet calls residents of Nieuwstraatkwartier less satisfied. They feel left out more often, the booklet reports.',
      },
      indicators: ['life-satisfaction', 'health-satisfaction', 'participation-barrier-not-belonging'],
      claims: ['nieuwstraatkwartier-satisfaction', 'nieuwstraatkwartier-not-belonging'],
      lines: '1869-1871',
    },
    {
      id: 'decline-felt-in-two-districts',
      part: 'survey-appendix',
      text: {
        nl: 'Het boekje meldt dat bewoners van Wierdensehoek en De Riet hun buurt vaker zien verslechteren.',
        en: 'The booklet reports that residents of Wierdensehoek and De Riet see their neighbourhood get worse more often.',
      },
      indicators: ['neighbourhood-development-balance'],
      claims: ['neighbourhood-decline-perception'],
      lines: '1871-1872',
    },
    {
      id: 'physical-barriers',
      part: 'survey-appendix',
      text: {
        nl: 'Het boekje toont per wijk wat bewoners hindert bij het meedoen, ook lichamelijk.',
        en: 'The booklet shows by district what hinders residents in taking part, physically too.',
      },
      indicators: [
        'participation-barrier-health',
        'participation-barrier-functioning',
        'participation-barriers-chart',
      ],
      claims: [],
      lines: '1893-1921;1923;1981-1988',
    },
    {
      id: 'sample-of-development-chart',
      part: 'survey-appendix',
      text: {
        nl: 'Het boekje noemt bij de grafiek over de buurt hoeveel mensen antwoord gaven.',
        en: 'With the chart on the neighbourhood, the booklet says how many people answered.',
      },
      indicators: ['survey-respondents'],
      claims: [],
      lines: '1922',
    },
    {
      id: 'promises-and-listening',
      part: 'survey-appendix',
      text: {
        nl: 'Volgens het boekje weegt voor vertrouwen het meest dat de gemeente luistert en doet wat zij belooft.',
        en: 'According to the booklet, what counts most for trust is a municipality that listens and does as promised.',
      },
      indicators: [],
      claims: ['trust-driver-ranking'],
      lines: '1873-1874',
    },
    {
      id: 'carers-less-hindered',
      part: 'survey-appendix',
      text: {
        nl: 'Het boekje meldt dat mantelzorgers in Almelo zich minder gehinderd voelen dan die in Enschede en Hengelo.',
        en: 'The booklet reports that carers in Almelo feel less hindered than those in Enschede and Hengelo.',
      },
      indicators: [],
      claims: ['carers-barriers-vs-peer-cities'],
      lines: '1875-1877',
    },
    {
      id: 'loneliness-with-income-and-work',
      part: 'survey-appendix',
      text: {
        nl: 'Volgens het boekje gaan eenzaamheid, een laag inkomen en geen werk vaak samen.',
        en: 'According to the booklet, loneliness, a low income and having no work often go together.',
      },
      indicators: [],
      claims: ['loneliness-drivers'],
      lines: '1877-1878',
    },
  ],
};

import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Economie. */
export const economyStatements: ReportStatements = {
  trends: [
    {
      id: 'tight-labour-market-as-chance',
      part: 'economy',
      text: {
        nl: 'Het boekje ziet een krappe arbeidsmarkt en noemt dat ook een kans op meer deelname. Goede bereikbaarheid en geschoold personeel noemt het als voorwaarden.',
        en: 'The booklet sees a tight labour market and also calls it a chance for more participation. It names access and skilled staff as conditions.',
      },
      indicators: [],
      claims: ['labour-market-tightness', 'unemployment-rate'],
      lines: '482-490',
    },
    {
      id: 'attractive-places-count-more',
      part: 'economy',
      text: {
        nl: 'Volgens het boekje hangt groei steeds meer af van een prettige plek om te wonen en te werken.',
        en: 'According to the booklet, growth depends more and more on pleasant places to live and work.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '491-495;567-569',
    },
    {
      id: 'industry-overtaken-or-revalued',
      part: 'economy',
      text: {
        nl: 'Het boekje houdt twee wegen open. Diensten kunnen de industrie voorbijgaan, of de duurzame omslag geeft de industrie nieuwe waarde. Grenzen tussen sectoren worden volgens het boekje vager.',
        en: 'The booklet keeps two roads open. Services may overtake industry, or the sustainable transition gives industry new value. The booklet sees borders between sectors blur.',
      },
      indicators: ['sector-difference-from-nl', 'htsm-workers'],
      claims: [
        'industry-vs-services-outlook',
        'city-sector-outlook',
        'sector-dominance',
        'sector-growth',
        'sector-stability',
        'htsm-share-vs-twente-and-nl',
      ],
      lines: '499-515;566-571',
    },
    {
      id: 'polarising-jobs-and-leaving-firms',
      part: 'economy',
      text: {
        nl: 'Het boekje verwacht dat banen verder uit elkaar groeien. Het hecht meer aan groeiende dan aan startende bedrijven. De meeste bedrijven verhuizen dichtbij, maar te vaak vertrekt een groeiend bedrijf, vindt het boekje.',
        en: 'The booklet expects jobs to grow further apart. It sets more store by growing firms than by new ones. Most firms move nearby, but growing firms leave too often, the booklet finds.',
      },
      indicators: [],
      claims: [
        'job-polarisation',
        'firm-growth-vs-startups',
        'scale-up-departure',
        'firm-relocation-range',
        'fast-growing-companies',
      ],
      lines: '516-527',
    },
  ],
  recommendations: [
    {
      id: 'sharpen-maker-profile',
      part: 'economy',
      text: {
        nl: 'Maak van Almelo nog duidelijker een maakstad. Steun nieuwe plannen die daarbij passen.',
        en: 'Make Almelo more clearly a city of makers. Support new plans that fit.',
      },
      indicators: ['htsm-workers'],
      claims: ['manufacturing-vs-peer-cities'],
      lines: '530-533',
    },
    {
      id: 'help-firms-scale-up',
      part: 'economy',
      text: { nl: 'Help bedrijven die groter willen worden.', en: 'Help firms that want to scale up.' },
      ambition: 'more',
      indicators: [],
      claims: ['scale-up-departure', 'fast-growing-companies'],
      lines: '534-536',
    },
    {
      id: 'attract-groups-that-want-to-come',
      part: 'economy',
      text: {
        nl: 'Richt je op groepen met een midden of hoge opleiding die hier willen wonen.',
        en: 'Aim at groups with mid-level or higher education who want to settle here.',
      },
      ambition: 'better',
      indicators: [],
      claims: ['education-level-trend'],
      lines: '537-541',
    },
    {
      id: 'policy-for-innovation',
      part: 'economy',
      text: {
        nl: 'Ga van ruimtelijke plannen naar beleid voor vernieuwing als geheel. Breng kennis bij elkaar.',
        en: 'Move from spatial plans to policy for innovation as a whole. Bring knowledge together.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '542-547',
    },
    {
      id: 'cooperate-on-accessibility',
      part: 'economy',
      text: {
        nl: 'Werk in de regio samen, ook aan goede bereikbaarheid.',
        en: 'Cooperate in the region, on accessibility too.',
      },
      indicators: ['jobs-share-bedrijvenpark-twente'],
      claims: ['commuting-balance', 'job-concentration-within-city'],
      lines: '548-551',
    },
    {
      id: 'procure-for-transition',
      part: 'economy',
      text: {
        nl: 'Gebruik de inkoop van de overheid voor een duurzame omslag.',
        en: 'Use public procurement for a sustainable transition.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '552-555',
    },
    {
      id: 'raise-adaptability',
      part: 'economy',
      text: {
        nl: 'Maak de economie wendbaar: mengvormen, blijven leren, wisselen van werk. Geef sociale vaardigheden een plaats naast kennis.',
        en: 'Make the economy adaptable: cross-overs, lifelong learning, changing jobs. Give social skills a place next to knowledge.',
      },
      measuredBy: 'nothing',
      ambition: 'more',
      indicators: [],
      claims: [],
      lines: '556-559;563-565',
    },
  ],
  findings: [
    {
      id: 'more-jobs-than-expected',
      part: 'economy',
      text: {
        nl: 'Het boekje telt in Almelo meer banen dan bij zo’n stad te verwachten is, en meer dan elders.',
        en: 'The booklet counts more jobs in Almelo than such a city would be expected to have, and more than elsewhere.',
      },
      indicators: ['jobs-advantage-per-1000'],
      claims: ['jobs-vs-expected'],
      lines: '431-434',
    },
  ],
};

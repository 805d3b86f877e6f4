import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Tegenstellingen en ongelijkheid. */
export const inequalityStatements: ReportStatements = {
  trends: [
    {
      id: 'inequality-and-segregation-grow',
      part: 'inequality',
      text: {
        nl: 'Het boekje wijst op studies die meer ongelijkheid en scheiding zien. Het noemt ook ongelijke vooruitzichten en zorgen over het samenleven.',
        en: 'The booklet points to studies that see more inequality and segregation. It also names unequal prospects and worries about living together.',
      },
      indicators: [],
      claims: [
        'segregation-inequality-trend',
        'precarious-work-trend',
        'income-inequality-trend',
        'living-together-concern',
      ],
      lines: '597-599;635-640;655-661',
    },
    {
      id: 'groups-in-their-own-bubble',
      part: 'inequality',
      text: {
        nl: 'Volgens het boekje leven groepen langs elkaar heen. Het meldt dat jongeren met een migratieachtergrond zich buitengesloten voelen.',
        en: 'According to the booklet, groups live in separate bubbles. It reports that young people with a migration background feel excluded.',
      },
      indicators: [],
      claims: [
        'migrant-youth-exclusion',
        'western-nonwestern-gap',
        'participation-turkish-moroccan-women',
        'ethnic-diversity-rank-overijssel',
      ],
      lines: '585-595;648-649;662-668',
    },
    {
      id: 'divides-in-health-and-work-persist',
      part: 'inequality',
      text: {
        nl: 'Het boekje ziet blijvende verschillen in gezondheid en werk tussen groepen.',
        en: 'The booklet sees lasting differences in health and work between groups.',
      },
      indicators: [],
      claims: [
        'health-gap-trend',
        'health-ses-link',
        'education-gap-trend',
        'education-level-divide',
        'education-outcome-gap',
        'labour-market-dichotomy',
        'social-trust-trend',
      ],
      lines: '602-606;618-633;640-642;718-720',
    },
  ],
  recommendations: [
    {
      id: 'equal-chances-in-education',
      part: 'inequality',
      text: {
        nl: 'Geef kinderen gelijke kansen op school en begin vroeg.',
        en: 'Give children equal chances at school and start early.',
      },
      indicators: [],
      claims: ['school-advice-gap', 'education-gap-trend', 'education-level-trend'],
      lines: '684-690',
    },
    {
      id: 'jobs-at-the-lower-end',
      part: 'inequality',
      text: {
        nl: 'Maak en houd banen voor mensen met weinig opleiding.',
        en: 'Create and keep jobs at the lower end of the labour market.',
      },
      indicators: [],
      claims: ['unemployment-rate', 'low-income-households-trend', 'long-term-poverty-trend'],
      lines: '691-694',
    },
    {
      id: 'fit-education-to-regional-work',
      part: 'inequality',
      text: {
        nl: 'Laat mbo en hbo aansluiten op het werk in de regio. Let op sociale vaardigheden en laat dreigende uitvallers niet gaan.',
        en: 'Fit vocational and higher education to work in the region. Mind social skills and hold on to pupils at risk of dropping out.',
      },
      indicators: [],
      claims: ['mbo-profile'],
      lines: '695-703',
    },
    {
      id: 'practical-contact-between-groups',
      part: 'inequality',
      text: {
        nl: 'Breng groepen praktisch met elkaar in contact. Heb oog voor de middengroep.',
        en: 'Bring groups into practical contact. Keep an eye on the middle.',
      },
      indicators: ['social-support'],
      claims: ['neighbourhood-income-gap'],
      lines: '704-707',
    },
    {
      id: 'identity-through-stories',
      part: 'inequality',
      text: {
        nl: 'Versterk met verhalen wat Almelo eigen is.',
        en: 'Strengthen with stories what is typical of Almelo.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '708-712',
    },
    {
      id: 'stay-close-and-build-bridges',
      part: 'inequality',
      text: {
        nl: 'Blijf als bestuur en ambtenaren dicht bij de verschillende groepen. Sla bruggen, zodat de afstand niet groeit.',
        en: 'Stay close to the separate groups, as council and officials. Build bridges, so that dividing lines do not deepen.',
      },
      indicators: [],
      claims: ['neighbourhood-income-gap', 'migrant-youth-exclusion'],
      lines: '673-682',
    },
    {
      id: 'tune-policies-against-division',
      part: 'inequality',
      text: {
        nl: 'Stem sociaal beleid, onderwijs en wonen op elkaar af. Laat inwoners vaker meebeslissen, tegen tweedeling en versnippering.',
        en: 'Tune social, education and housing policy to each other. Let residents take part in decisions more, against division and fragmentation.',
      },
      ambition: 'more',
      indicators: [],
      claims: ['segregation-inequality-trend', 'health-gap-trend', 'labour-market-dichotomy'],
      lines: '720-723',
    },
  ],
  findings: [
    {
      id: 'debts-in-twente',
      part: 'inequality',
      text: {
        nl: 'Het boekje noemt landelijk het deel van een groep met risicovolle of problematische schulden. Welke groep is niet duidelijk. Binnen Overijssel noemt het Twente het hoogst.',
        en: 'The booklet names the national share of a group with risky or problematic debts. Which group is not clear. Within Overijssel it names Twente as the highest.',
      },
      indicators: ['risky-problematic-debt-share'],
      claims: ['problematic-debt-rank'],
      lines: '607-612',
    },
  ],
};

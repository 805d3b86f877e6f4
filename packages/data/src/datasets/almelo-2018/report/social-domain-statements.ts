import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Transformatie sociaal domein. */
export const socialDomainStatements: ReportStatements = {
  trends: [
    {
      id: 'deficits-against-renewal',
      part: 'social-domain',
      text: {
        nl: 'Het boekje ziet tekorten botsen met vernieuwing op de lange termijn.',
        en: 'The booklet sees deficits collide with long-term renewal.',
      },
      indicators: [],
      claims: ['social-domain-deficits-trend'],
      lines: '824-834',
    },
    {
      id: 'too-much-asked-of-self-reliance',
      part: 'social-domain',
      text: {
        nl: 'Het boekje haalt de WRR aan: de overheid verwacht te veel van wat mensen zelf kunnen.',
        en: 'The booklet cites the WRR: government expects too much of what people can do themselves.',
      },
      indicators: [
        'participation-barrier-not-belonging',
        'participation-barrier-health',
        'participation-barrier-functioning',
        'social-support',
      ],
      claims: [],
      lines: '835-844',
    },
    {
      id: 'transformation-yet-to-begin',
      part: 'social-domain',
      text: {
        nl: 'Volgens het boekje moet de echte omslag nog komen. Het noemt regels en eigen processen die veel tijd vragen. Zorg komt volgens het boekje vaker aan huis.',
        en: 'According to the booklet, the real change has yet to come. It names rules and internal processes that take much time. It sees care move to the home.',
      },
      indicators: ['older-people-living-independently', 'households-relying-on-provisions'],
      claims: ['care-in-living-environment-trend'],
      lines: '776-777;845-861;883-887',
    },
    {
      id: 'prevention-and-new-silos',
      part: 'social-domain',
      text: {
        nl: 'Het boekje ziet meer preventie en lichte hulp in plaats van zware zorg. Tegelijk ziet het nieuwe hokjes ontstaan.',
        en: 'The booklet sees more prevention and light help instead of heavy care. At the same time it sees new silos arise.',
      },
      indicators: ['youth-care-use'],
      claims: ['youth-care-rank-twente', 'care-use-vs-nl'],
      lines: '862-872',
    },
    {
      id: 'frail-groups-shape-demand',
      part: 'social-domain',
      text: {
        nl: 'Volgens het boekje komt de zorgvraag vooral van ouderen die kwetsbaar zijn, en van mensen met een beperking. Het waarschuwt voor een mogelijk tekort aan zorg. Corporaties worden volgens het boekje een vangnet.',
        en: 'According to the booklet, demand for care comes mainly from frail older and disabled people. It warns of a possible shortage of care. It sees housing corporations become a safety net.',
      },
      indicators: [],
      claims: ['care-shortage-risk', 'housing-corporations-safety-net'],
      lines: '873-880',
    },
  ],
  recommendations: [
    {
      id: 'from-transition-to-transformation',
      part: 'social-domain',
      text: {
        nl: 'De taken zijn bijna over: begin nu aan omslag en vernieuwing. Maak de stad zorgzaam, ook met hulp van buiten de overheid. Kijk naast zelfredzaamheid naar meedoen naar vermogen, met haalbare verwachtingen.',
        en: 'The handover of tasks is nearly done: now turn to transformation and innovation. Make the city caring, with help from outside the public sector too. Besides self-reliance, look at taking part as far as people can, with realistic expectations.',
      },
      indicators: [
        'participation-barrier-not-belonging',
        'participation-barrier-health',
        'participation-barrier-functioning',
        'social-support',
      ],
      claims: [],
      lines: '815-821',
    },
    {
      id: 'quick-wins-and-long-breath',
      part: 'social-domain',
      text: {
        nl: 'Neem de tijd: verbind snelle resultaten met volhouden. Maak doelen concreet.',
        en: 'Take the time: combine quick wins with perseverance. Make goals concrete.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '785-791',
    },
    {
      id: 'invest-in-prevention',
      part: 'social-domain',
      text: {
        nl: 'Investeer breed in preventie, gezond leven en hulp bij opvoeden.',
        en: 'Invest broadly in prevention, healthy living and help with parenting.',
      },
      ambition: 'more',
      indicators: ['youth-care-use', 'health-satisfaction'],
      claims: ['children-disadvantage-health'],
      lines: '792-795;803',
    },
    {
      id: 'proximity-and-certainty',
      part: 'social-domain',
      text: {
        nl: 'Wees dichtbij en bied zekerheid aan mensen die zich buitengesloten voelen.',
        en: 'Be close by and offer certainty to people who feel left out.',
      },
      ambition: 'more',
      indicators: ['participation-barrier-not-belonging', 'loneliness'],
      claims: ['loneliness-vs-nl'],
      lines: '796-799',
    },
    {
      id: 'inclusive-society',
      part: 'social-domain',
      text: {
        nl: 'Kies voor een samenleving waarin iedereen meedoet. Zet verzorgingshuizen open.',
        en: 'Choose a society in which everyone takes part. Open up care homes.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '800-802',
    },
    {
      id: 'practice-before-systems',
      part: 'social-domain',
      text: {
        nl: 'Laat de praktijk bepalen welk systeem nodig is. Wees voorzichtig met nieuwe, zware systemen.',
        en: 'Let practice decide which system is needed. Be careful with new, heavy systems.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '803-810',
    },
    {
      id: 'care-as-economic-activity',
      part: 'social-domain',
      text: { nl: 'Zie zorg ook als economische activiteit.', en: 'See care as an economic activity too.' },
      ambition: 'better',
      indicators: [],
      claims: ['care-employment'],
      lines: '811-814',
    },
  ],
  findings: [
    {
      id: 'many-residents-need-help',
      part: 'social-domain',
      text: {
        nl: 'Het boekje noemt de vraag naar hulp en de kans op armoede in Almelo groot. Het meldt meer mantelzorgers, minder tevredenheid over hulp en meer jonge verdachten.',
        en: 'The booklet calls demand for help and the risk of poverty in Almelo high. It reports more carers, less satisfaction with support and more young suspects.',
      },
      indicators: ['children-in-poverty'],
      claims: [
        'poverty-risk',
        'recovery-benefit-spread',
        'demand-on-government-help',
        'support-satisfaction',
        'informal-carers-share',
        'suspects-18-24-trend',
      ],
      lines: '772-776;890-907',
    },
  ],
};

import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Arbeidsmarkt en inkomen. */
export const labourIncomeStatements: ReportStatements = {
  trends: [
    {
      id: 'technology-and-flexible-work',
      part: 'labour-income',
      text: {
        nl: 'Het boekje ziet techniek en flexibel werk de banen veranderen. Volgens het boekje passen vraag en aanbod niet bij elkaar en groeit een tweedeling.',
        en: 'The booklet sees technology and flexible work change jobs. It says supply and demand do not match and a divide arises.',
      },
      indicators: [],
      claims: [
        'labour-market-mismatch',
        'labour-market-dichotomy',
        'flexible-work-trend',
        'unemployment-rate',
      ],
      lines: '959-960;966-967;988-991;998-1001;1007-1023',
    },
    {
      id: 'good-outlook-for-some-sectors',
      part: 'labour-income',
      text: {
        nl: 'Het boekje noemt de vooruitzichten gunstig voor steden met industrie, diensten aan personen, ICT, logistiek en zorg.',
        en: 'The booklet calls the outlook favourable for cities with industry, personal services, ICT, logistics and care.',
      },
      indicators: [],
      claims: ['city-sector-outlook'],
      lines: '1002-1006;1024-1028',
    },
    {
      id: 'work-less-central',
      part: 'labour-income',
      text: {
        nl: 'Volgens het boekje staat werk bij minder mensen centraal. Het ziet wijken waar een groot deel niet werkt.',
        en: 'According to the booklet, work is the centre of life for fewer people. It sees districts where a large part is not active.',
      },
      indicators: [],
      claims: ['work-centrality-trend', 'inactive-neighbourhoods'],
      lines: '1029-1038',
    },
    {
      id: 'higher-demands-and-hourglass',
      part: 'labour-income',
      text: {
        nl: 'Het boekje ziet hogere eisen op het werk. Het noemt de kans dat middelbare banen verdwijnen, als in een zandloper.',
        en: 'The booklet sees higher demands at work. It names the chance that mid-level jobs disappear, as in an hourglass.',
      },
      indicators: [],
      claims: ['mid-level-diploma-status', 'education-level-divide', 'mbo-profile', 'education-gap-trend'],
      lines: '1039-1053',
    },
  ],
  recommendations: [
    {
      id: 'one-approach-to-work-and-income',
      part: 'labour-income',
      text: {
        nl: 'Pak economie, werk, opleiding en inkomen samen aan, met minder mismatches. Investeer in maken, bouw, logistiek en zorg.',
        en: 'Take economy, work, education and income in one approach, with fewer mismatches. Invest in making, building, logistics and care.',
      },
      indicators: ['jobs-per-1000-inhabitants'],
      claims: ['labour-market-mismatch', 'jobs-vs-midsize-cities'],
      lines: '992-997;1054-1065',
    },
    {
      id: 'invest-in-talent-regionally',
      part: 'labour-income',
      text: {
        nl: 'Investeer in de regio in opleiding en talent, ook met het scholingsfonds.',
        en: 'Invest regionally in education and talent, also with the training fund.',
      },
      ambition: 'better',
      indicators: [],
      claims: ['education-level-trend'],
      lines: '1066-1077',
    },
    {
      id: 'connect-schools-and-business',
      part: 'labour-income',
      text: {
        nl: 'Verbind mbo, hbo en universiteit met bedrijven.',
        en: 'Connect vocational schools, colleges and university with business.',
      },
      ambition: 'better',
      indicators: [],
      claims: ['mbo-profile'],
      lines: '1078-1087',
    },
    {
      id: 'participation-for-everyone',
      part: 'labour-income',
      text: {
        nl: 'Stimuleer meedoen voor iedereen, minder per doelgroep.',
        en: 'Encourage participation for everyone, less by target group.',
      },
      indicators: ['resident-effort-incidental'],
      claims: ['social-assistance-recipients'],
      lines: '1088-1099',
    },
    {
      id: 'accept-part-time-work',
      part: 'labour-income',
      text: {
        nl: 'Accepteer dat niet iedereen een volle baan aankan. Bied deeltijdwerk en dagbesteding.',
        en: 'Accept that not everyone can manage a full job. Offer part-time work and daytime activity.',
      },
      indicators: [
        'sheltered-work-target-previous-cabinet',
        'sheltered-work-target-extra',
        'sheltered-work-target-2016',
        'sheltered-work-realised-2016',
      ],
      claims: ['unemployment-rate'],
      lines: '1100-1108',
    },
    {
      id: 'fewer-benefits-and-debts',
      part: 'labour-income',
      text: {
        nl: 'Breng het aantal mensen met bijstand of problematische schulden omlaag.',
        en: 'Bring down the number of people on benefits or with problem debts.',
      },
      indicators: ['risky-problematic-debt-share'],
      claims: ['social-assistance-recipients', 'debt-and-poverty', 'problematic-debt-rank'],
      lines: '916-917;922-928;995-996',
    },
    {
      id: 'sheltered-work-and-poverty-trap',
      part: 'labour-income',
      text: {
        nl: 'Kom tot meer beschut werk en een kleinere armoedeval, zoals het kabinet volgens het boekje wil.',
        en: 'Work towards more sheltered jobs and a smaller poverty trap, as the cabinet wants according to the booklet.',
      },
      indicators: [
        'sheltered-work-target-previous-cabinet',
        'sheltered-work-target-extra',
        'sheltered-work-target-2016',
        'sheltered-work-realised-2016',
      ],
      claims: [],
      lines: '942-958',
    },
  ],
  findings: [],
};

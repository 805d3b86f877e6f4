import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Vergrijzing. */
export const ageingStatements: ReportStatements = {
  trends: [
    {
      id: 'labour-supply-shrinks',
      part: 'ageing',
      text: {
        nl: 'Volgens het boekje krimpt de beroepsbevolking door de vergrijzing. Het vindt dat personeel in Twente lastiger te krijgen is.',
        en: 'According to the booklet, ageing makes the labour force shrink. It finds staff in Twente harder to get.',
      },
      indicators: [],
      claims: ['labour-force-trend', 'labour-market-tightness'],
      lines: '352-353',
    },
    {
      id: 'older-people-in-social-roles',
      part: 'ageing',
      text: {
        nl: 'Het boekje noemt ouderen gezond genoeg voor taken in de samenleving, als de gemeente hen uitnodigt. Het verwacht dat zij ook vaker zelf hun zorg regelen.',
        en: 'The booklet calls older people fit enough for tasks in society, if the municipality invites them. It expects them to look after themselves more, too.',
      },
      indicators: [],
      claims: ['older-people-vitality', 'older-people-self-care-outlook'],
      lines: '320-323;353-356',
    },
    {
      id: 'households-ask-for-other-homes',
      part: 'ageing',
      text: {
        nl: 'Het boekje ziet meer, kleinere en oudere huishoudens. Volgens het boekje vragen zij om andere woningen: toegankelijk, met diensten, voor één persoon of net boven het midden.',
        en: 'The booklet sees more, smaller and older households. It says they ask for other homes: accessible, with services, for one person or just above mid-price.',
      },
      indicators: [
        'single-person-households-growth',
        'single-person-households-growth-pct',
        'age-structure-2030',
        'households-growth-to-2030-twente',
      ],
      claims: [
        'households-trend-almelo',
        'senior-households-trend',
        'housing-demand-mid-plus',
        'care-housing-demand-trend',
      ],
      lines: '277-292;334-336;340-344;347-351;356-364',
    },
    {
      id: 'housing-stock-out-of-balance',
      part: 'ageing',
      text: {
        nl: 'Het boekje noemt de woningen in Almelo goedkoop en het aanbod niet in balans. Het ziet te veel sociale huur.',
        en: 'The booklet calls homes in Almelo cheap and the stock unbalanced. It sees too much social rent.',
      },
      indicators: [],
      claims: ['house-price-rank-overijssel', 'housing-market-price-rank-twente', 'social-rent-supply'],
      lines: '337-339;344-351',
    },
    {
      id: 'care-as-employer-and-market',
      part: 'ageing',
      text: {
        nl: 'Het boekje noemt de zorg een grote werkgever, die wel minder overheerst. Het ziet in zorgtechniek en aanpassing van woningen een markt voor makers en bouwers.',
        en: 'The booklet calls care a large employer that dominates less than it did. It sees a market for makers and builders in care technology and home adaptation.',
      },
      indicators: ['htsm-workers'],
      claims: ['care-employment', 'ageing-construction-labour'],
      lines: '294-295;315-319;323-326',
    },
    {
      id: 'senior-leisure-spending-grows',
      part: 'ageing',
      text: {
        nl: 'Het boekje ziet 65-plussers meer uitgeven aan vakantie. Het noemt dat een mogelijke groeimarkt.',
        en: 'The booklet sees people over 65 spend more on holidays. It calls this a possible growth market.',
      },
      indicators: ['senior-holiday-spending'],
      claims: [],
      lines: '327-331',
    },
    {
      id: 'fewer-pupils-and-young-people',
      part: 'ageing',
      text: {
        nl: 'Het boekje ziet minder basisschoolleerlingen en minder mensen onder de 45. Het meldt ook dat er meer mensen uit Almelo vertrekken dan er komen wonen.',
        en: 'The booklet sees fewer primary pupils and fewer people under 45. It also reports that more people leave Almelo than move in.',
      },
      indicators: [
        'primary-pupils-change-to-2025',
        'youth-population-change-to-2030',
        'population-growth-to-2030',
      ],
      claims: ['population-under-45-trend', 'domestic-migration-balance'],
      lines: '237-242;365-372',
    },
    {
      id: 'housing-by-residents-themselves',
      part: 'ageing',
      text: {
        nl: 'Het boekje ziet dat bewoners vaker zelf hun woonvorm regelen, bijvoorbeeld in een coöperatie.',
        en: 'The booklet sees residents arrange their own housing more often, in a cooperative for example.',
      },
      indicators: [],
      claims: ['own-housing-initiative-trend'],
      lines: '254-264',
    },
  ],
  recommendations: [
    {
      id: 'team-up-with-care-employers',
      part: 'ageing',
      text: {
        nl: 'Werk samen met werkgevers in de zorg, opleidingen en de maakindustrie.',
        en: 'Work together with care employers, schools and the making industry.',
      },
      indicators: [],
      claims: ['care-employment'],
      lines: '294-298',
    },
    {
      id: 'decide-on-senior-leisure',
      part: 'ageing',
      text: {
        nl: 'Bepaal hoe ver Almelo zich op de vrije tijd van ouderen wil richten.',
        en: 'Decide how far Almelo wants to court the leisure market of older people.',
      },
      indicators: ['senior-holiday-spending'],
      claims: ['hospitality-jobs-trend'],
      lines: '299-303',
    },
    {
      id: 'build-for-quality',
      part: 'ageing',
      text: {
        nl: 'Bouw met kwaliteit: vrije huur en koopwoningen net boven het midden.',
        en: 'Build for quality: free-sector rent and homes for sale just above mid-price.',
      },
      indicators: [],
      claims: ['housing-demand-mid-plus', 'social-rent-supply'],
      lines: '304-309',
    },
    {
      id: 'fit-homes-and-schools',
      part: 'ageing',
      text: {
        nl: 'Pas het aanbod van woningen en de planning van scholen aan de nieuwe bevolking aan.',
        en: 'Fit the housing stock and the planning of schools to the new population.',
      },
      indicators: ['age-structure-2030', 'primary-pupils-change-to-2025'],
      claims: [],
      lines: '273-276;312-314',
    },
  ],
  findings: [],
};

import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Goed openbaar bestuur in een veranderende samenleving. */
export const goodGovernanceStatements: ReportStatements = {
  trends: [
    {
      id: 'crime-falls-and-undermines',
      part: 'good-governance',
      text: {
        nl: 'Het boekje ziet minder zware misdaad en meer ondermijning.',
        en: 'The booklet sees less serious crime and more subversive crime.',
      },
      indicators: ['subversive-crime-proceeds'],
      claims: ['serious-crime-trend', 'subversive-crime-trend'],
      lines: '1497-1510',
    },
    {
      id: 'more-left-to-residents',
      part: 'good-governance',
      text: {
        nl: 'Volgens het boekje laat de overheid meer aan inwoners over. De gemeente blijft volgens het boekje verantwoordelijk.',
        en: 'According to the booklet, government leaves more to residents. It says responsibility stays with the municipality.',
      },
      indicators: ['resident-influence-rating', 'resident-effort-intensive', 'resident-effort-incidental'],
      claims: [],
      lines: '1511-1522',
    },
    {
      id: 'ask-for-tailor-made-government',
      part: 'good-governance',
      text: {
        nl: 'Volgens het boekje vraagt de samenleving om een overheid die alles samen bekijkt en maatwerk levert.',
        en: 'According to the booklet, society asks for a government that is integrated, flexible and tailor-made.',
      },
      indicators: ['trust-in-municipal-government'],
      claims: [],
      lines: '1523-1528',
    },
  ],
  recommendations: [
    {
      id: 'choose-a-clear-role',
      part: 'good-governance',
      text: {
        nl: 'Kies per initiatief een duidelijke rol: de regels vooraf stellen, of zelf beslissen.',
        en: 'Choose a clear role for each initiative: set the rules beforehand, or decide yourself.',
      },
      indicators: ['resident-municipality-cooperation'],
      claims: [],
      lines: '1529-1542;1556-1557',
    },
    {
      id: 'clear-goals-and-main-lines',
      part: 'good-governance',
      text: {
        nl: 'Stel heldere doelen, in cijfers en in woorden. Stuur op hoofdlijnen.',
        en: 'Set clear goals, in figures and in words. Steer on main lines.',
      },
      measuredBy: 'everything',
      ambition: 'more',
      indicators: [],
      claims: [],
      lines: '1543-1556',
    },
    {
      id: 'eye-for-people-without-network',
      part: 'good-governance',
      text: {
        nl: 'Houd oog voor mensen met weinig contacten, geld of vaardigheden.',
        en: 'Keep an eye on people with few contacts, little money or few skills.',
      },
      indicators: [
        'participation-barrier-not-belonging',
        'participation-barrier-health',
        'participation-barrier-functioning',
        'social-support',
      ],
      claims: [],
      lines: '1518-1522;1557-1560',
    },
  ],
  findings: [
    {
      id: 'trust-by-responsiveness',
      part: 'good-governance',
      text: {
        nl: 'Volgens het boekje groeit vertrouwen door luisteren, doen wat je zegt en een verzorgde buurt.',
        en: 'According to the booklet, trust grows by listening, keeping promises and a well-kept neighbourhood.',
      },
      indicators: ['maintenance-rating', 'neighbourhood-rating', 'trust-in-municipal-government'],
      claims: ['trust-driver-ranking'],
      lines: '1412-1429',
    },
  ],
};

import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Financiële positie van Almelo. */
export const financeStatements: ReportStatements = {
  trends: [
    {
      id: 'savings-still-to-be-made',
      part: 'finance',
      text: {
        nl: 'Het boekje meldt dat er nog vaste bezuinigingen nodig zijn. Het noemt ook verschillende risico’s.',
        en: 'The booklet reports that structural savings are still to be made. It also names several risks.',
      },
      indicators: [
        'savings-target-remaining',
        'savings-target-own-organisation',
        'savings-realised',
        'budget-distribution-2018',
      ],
      claims: [],
      lines: '1646-1665',
    },
    {
      id: 'national-money-may-help',
      part: 'finance',
      text: {
        nl: 'Het boekje verwacht dat regeerakkoord en IBP waarschijnlijk helpen. De bedragen zijn volgens het boekje nog niet bekend.',
        en: 'The booklet expects the coalition agreement and the IBP to help, probably. It says the amounts are not known yet.',
      },
      indicators: [
        'accres-increase',
        'deficit-fund-total',
        'deficit-fund-state-part',
        'deficit-fund-municipal-part',
      ],
      claims: ['accres-outlook', 'deficit-fund-net-recipient', 'buig-balance'],
      lines: '1640-1645;1666-1705;1726-1734',
    },
    {
      id: 'room-in-recovery-plan',
      part: 'finance',
      text: {
        nl: 'Het boekje ziet ruimte ontstaan in het herstelplan.',
        en: 'The booklet sees room arise inside the recovery plan.',
      },
      indicators: [
        'recovery-lead',
        'recovery-annual-deposit',
        'recovery-plan-duration',
        'general-reserve-positive-year',
        'resilience-ratio-met-year',
        'share-sale-proceeds',
        'multi-year-balance-adopted',
        'september-circular-effect',
        'multi-year-balance-updated',
      ],
      claims: ['recovery-ahead-of-schedule'],
      lines: '1591-1616;1706-1725;1790-1795',
    },
    {
      id: 'reserve-not-enough-yet',
      part: 'finance',
      text: {
        nl: 'Het boekje noemt de reserve nog te klein voor tegenvallers.',
        en: 'The booklet calls the reserve still too small for setbacks.',
      },
      indicators: ['required-resilience-capacity'],
      claims: ['reserve-sufficiency'],
      lines: '1608-1610;1622-1624',
    },
  ],
  recommendations: [
    {
      id: 'reassess-open-savings',
      part: 'finance',
      text: {
        nl: 'Bekijk opnieuw of de open bezuinigingen haalbaar en gewenst zijn. Schrappen maakt het vooruitzicht en het herstelplan slechter, waarschuwt het boekje.',
        en: 'Look again whether the open savings are feasible and wanted. Dropping them worsens the perspective and the plan, the booklet warns.',
      },
      indicators: ['savings-target-remaining'],
      claims: [],
      lines: '1743-1753',
    },
    {
      id: 'reformulate-social-budget',
      part: 'finance',
      text: {
        nl: 'Bouw de begroting voor het sociaal domein opnieuw op met de drie W-vragen.',
        en: 'Build the budget of the social domain anew with the three W-questions.',
      },
      ambition: 'different',
      indicators: [],
      claims: ['social-domain-deficits-trend'],
      lines: '1765-1771',
    },
    {
      id: 'speed-up-with-fund-money',
      part: 'finance',
      text: {
        nl: 'Gebruik het geld uit het fonds om de omslag te versnellen.',
        en: 'Use the money of the fund to speed up the transformation.',
      },
      indicators: [],
      claims: ['deficit-fund-net-recipient'],
      lines: '1772-1778',
    },
    {
      id: 'wait-for-details-of-the-state',
      part: 'finance',
      text: {
        nl: 'Wacht af wat het Rijk precies uitwerkt.',
        en: 'Wait for what the state works out in detail.',
      },
      indicators: ['accres-increase'],
      claims: ['accres-outlook'],
      lines: '1702-1705;1785-1788',
    },
    {
      id: 'discuss-room-with-province',
      part: 'finance',
      text: {
        nl: 'Bespreek met de provincie de ruimte, het gebruik ervan en het toezicht. Kies een route.',
        en: 'Discuss the room, its use and the supervision with the province. Choose a route.',
      },
      indicators: [
        'recovery-room-incidental-max',
        'recovery-room-structural-from-2023',
        'recovery-alternative-structural-from-2020',
        'recovery-alternative-remaining-from-2023',
        'recovery-route-cautious-draw',
        'full-recovery-year-reconsidered',
        'resilience-ratio-target',
      ],
      claims: ['financial-supervision-status'],
      lines: '1797-1802;1818-1857',
    },
  ],
  findings: [],
};

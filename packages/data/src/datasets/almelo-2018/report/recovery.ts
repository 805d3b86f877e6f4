import type { RecoveryReport } from '@stadspeil/core';

/** The recovery plan in words; its amounts are figures of the dataset. */
export const recovery: RecoveryReport = {
  facts: [
    {
      id: 'under-preventive-supervision',
      part: 'finance',
      text: {
        nl: 'Almelo staat volgens het boekje onder preventief toezicht van de provincie.',
        en: 'According to the booklet, Almelo is under preventive supervision of the province.',
      },
      indicators: [],
      claims: ['financial-supervision-status'],
      lines: '1568;1585',
    },
    {
      id: 'reserve-at-required-capacity',
      part: 'finance',
      text: {
        nl: 'Het doel van het plan is volgens het boekje een algemene reserve die de benodigde weerstandscapaciteit haalt.',
        en: 'The goal of the plan, according to the booklet, is a general reserve that meets the required resilience capacity.',
      },
      indicators: ['resilience-ratio-target'],
      claims: [],
      lines: '1587-1590',
    },
    {
      id: 'yearly-deposit',
      part: 'finance',
      text: {
        nl: 'Elk jaar gaat volgens het boekje een vast bedrag naar de algemene reserve.',
        en: 'According to the booklet, a fixed amount goes to the general reserve each year.',
      },
      indicators: ['recovery-annual-deposit'],
      claims: [],
      lines: '1591-1594;1839',
    },
    {
      id: 'length-of-plan',
      part: 'finance',
      text: {
        nl: 'Het boekje noemt het begin van het plan en het uiterste einde.',
        en: 'The booklet names the start of the plan and its latest end.',
      },
      indicators: ['recovery-plan-duration'],
      claims: [],
      lines: '1594-1596',
    },
    {
      id: 'reserve-turns-positive',
      part: 'finance',
      text: {
        nl: 'Het boekje noemt het jaar waarin de reserve naar verwachting boven nul komt.',
        en: 'The booklet names the year in which the reserve is expected to rise above zero.',
      },
      indicators: ['general-reserve-positive-year'],
      claims: [],
      lines: '1600-1603',
    },
    {
      id: 'sale-of-shares',
      part: 'finance',
      text: {
        nl: 'De verkoop van aandelen in Enexis en Vitens droeg volgens het boekje bij.',
        en: 'The sale of shares in Enexis and Vitens contributed, according to the booklet.',
      },
      indicators: ['share-sale-proceeds'],
      claims: [],
      lines: '1604-1606',
    },
    {
      id: 'ahead-of-plan',
      part: 'finance',
      text: {
        nl: 'Het herstel ligt volgens het boekje voor op het plan.',
        en: 'According to the booklet, recovery runs ahead of the plan.',
      },
      indicators: ['recovery-lead'],
      claims: ['recovery-ahead-of-schedule'],
      lines: '1574-1575;1597-1598;1607-1608;1617-1618;1791-1793',
    },
    {
      id: 'capacity-needed',
      part: 'finance',
      text: {
        nl: 'Het boekje noemt hoeveel weerstandscapaciteit nodig is.',
        en: 'The booklet names how much resilience capacity is needed.',
      },
      indicators: ['required-resilience-capacity'],
      claims: ['reserve-sufficiency'],
      lines: '1608-1610',
    },
    {
      id: 'ratio-one-expected',
      part: 'finance',
      text: {
        nl: 'Het boekje noemt het jaar waarin de reserve groot genoeg is. Twee voorwaarden gelden: de inleg blijft gelijk en de bezuinigingen lukken.',
        en: 'The booklet names the year in which the reserve is large enough. Two conditions hold: the deposit stays equal and the savings are realised.',
      },
      indicators: ['resilience-ratio-met-year'],
      claims: [],
      lines: '1611-1616',
    },
    {
      id: 'open-savings',
      part: 'finance',
      text: {
        nl: 'Het boekje meldt vaste bezuinigingen die nog openstaan, deels bij de eigen organisatie.',
        en: 'The booklet reports structural savings that are still open, in part in the own organisation.',
      },
      indicators: ['savings-target-remaining', 'savings-target-own-organisation'],
      claims: [],
      lines: '1570-1572;1648-1657',
    },
    {
      id: 'savings-made',
      part: 'finance',
      text: {
        nl: 'Het boekje meldt hoeveel al voor vast is bezuinigd.',
        en: 'The booklet reports how much has already been saved structurally.',
      },
      indicators: ['savings-realised'],
      claims: [],
      lines: '1652-1653',
    },
    {
      id: 'dropping-savings-worsens',
      part: 'finance',
      text: {
        nl: 'Schrappen van open bezuinigingen maakt volgens het boekje het vooruitzicht en het plan slechter.',
        en: 'Dropping open savings worsens the perspective and the plan, according to the booklet.',
      },
      indicators: ['savings-target-remaining'],
      claims: [],
      lines: '1751-1753',
    },
    {
      id: 'risks-named',
      part: 'finance',
      text: {
        nl: 'Het boekje noemt risico’s: uitbesteding die niet doorgaat, het sociaal domein en het investeringsplan. Ook noemt het de omgevingsdienst, de binnenstad en verbonden partijen.',
        en: 'The booklet names risks: outsourcing that falls through, the social domain and the investment plan. It also names the environment agency, the city centre and related parties.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '1658-1665',
    },
    {
      id: 'room-until-recovery',
      part: 'finance',
      text: {
        nl: 'Bij volledig herstel op tijd is er volgens het boekje ruimte, eerst eenmalig en daarna elk jaar.',
        en: 'With full recovery in time there is room, according to the booklet: first once, then every year.',
      },
      indicators: [
        'recovery-room-incidental-max',
        'recovery-room-structural-from-2023',
        'full-recovery-year-reconsidered',
      ],
      claims: [],
      lines: '1840-1844',
    },
  ],
  decisions: [
    {
      id: 'decide-savings-tasks',
      part: 'finance',
      text: {
        nl: 'De open bezuinigingen, waarover in 2015 is besloten: blijven ze haalbaar en gewenst?',
        en: 'The open savings, decided in 2015: are they still feasible and wanted?',
      },
      indicators: ['savings-target-remaining'],
      claims: [],
      lines: '1743-1753',
    },
    {
      id: 'decide-social-budget',
      part: 'finance',
      text: {
        nl: 'De begroting van het sociaal domein: opnieuw bepalen met de drie W-vragen.',
        en: 'The budget of the social domain: set anew with the three W-questions.',
      },
      indicators: [],
      claims: ['social-domain-deficits-trend'],
      lines: '1754-1771',
    },
    {
      id: 'decide-social-fund',
      part: 'finance',
      text: {
        nl: 'Het fonds voor het sociaal domein: waarvoor gaat het geld gebruikt worden?',
        en: 'The fund for the social domain: what will its money be used for?',
      },
      indicators: ['deficit-fund-total'],
      claims: ['deficit-fund-net-recipient'],
      lines: '1772-1778',
    },
    {
      id: 'decide-accres',
      part: 'finance',
      text: {
        nl: 'De groei van het gemeentefonds: rekenen met geld dat nog niet vaststaat?',
        en: 'The growth of the municipal fund: count on money that is not certain yet?',
      },
      indicators: ['accres-increase'],
      claims: ['accres-outlook'],
      lines: '1779-1788',
    },
    {
      id: 'decide-supervision',
      part: 'finance',
      text: {
        nl: 'De vorm van toezicht en het herstelplan: hoe wordt de ruimte gebruikt?',
        en: 'The form of supervision and the recovery plan: how will the room be used?',
      },
      indicators: ['recovery-lead'],
      claims: ['financial-supervision-status'],
      lines: '1790-1802',
    },
  ],
  routes: [
    {
      route: 'cautious',
      title: { nl: 'De voorzichtige route (behoedzame variant)', en: 'The cautious route' },
      text: {
        nl: 'De ruimte gaat in een rustig tempo op. Het boekje geeft bedragen per jaar, als voorbeeld.',
        en: 'The room is used at a careful pace. The booklet gives amounts for each year, as an example.',
      },
      lines: '1821-1826',
      amounts: 'printed',
      ambiguous: false,
    },
    {
      route: 'optimistic-full-2020',
      title: {
        nl: 'De optimistische route (scherpe variant): alles in 2020',
        en: 'The optimistic route: all in 2020',
      },
      text: {
        nl: 'Alle ruimte gaat in één jaar op. Dat is meer dan de inleg van dat jaar.',
        en: 'All room is used in one year. That is more than the deposit of that year.',
      },
      lines: '1827-1829',
      amounts: 'computed',
      ambiguous: true,
    },
    {
      route: 'optimistic-capped',
      title: {
        nl: 'De optimistische route (scherpe variant): niet meer dan de inleg',
        en: 'The optimistic route: never more than the deposit',
      },
      text: {
        nl: 'De ruimte gaat zo snel op als de inleg van elk jaar toelaat.',
        en: 'The room is used as fast as the deposit of each year allows.',
      },
      lines: '1827-1829;1837-1839;1852-1854',
      amounts: 'computed',
      ambiguous: true,
    },
    {
      route: 'median',
      title: { nl: 'De gemiddelde route (mediaan variant)', en: 'The median route' },
      text: {
        nl: 'Elk jaar gaat een gelijk deel van de ruimte op.',
        en: 'Each year an equal part of the room is used.',
      },
      lines: '1830-1834',
      amounts: 'computed',
      ambiguous: false,
    },
    {
      route: 'structural',
      title: { nl: 'Het alternatief: structureel', en: 'The alternative: structural' },
      text: {
        nl: 'Vanaf 2020 gaat elk jaar een vast bedrag op. Volgens het boekje kan er dan veel meer worden geïnvesteerd, maar blijft er vanaf 2023 minder over.',
        en: 'From 2020 a fixed amount is used every year. According to the booklet, much more can be invested then, but less is left from 2023.',
      },
      lines: '1845-1851',
      amounts: 'printed',
      ambiguous: false,
    },
  ],
};

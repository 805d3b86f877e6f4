import { period, type PrintedClaim } from '@stadspeil/core';
import { bookletClaim } from './booklet-claim.ts';
import { references } from './references.ts';
import { said } from './said.ts';

/** What the booklet says of the finances without a number. */
export const financeClaims: readonly PrintedClaim[] = [
  bookletClaim('recovery-ahead-of-schedule', {
    title: { nl: 'Voortgang van het herstelplan', en: 'Progress of the recovery plan' },
    themes: ['finance'],
    indicator: 'recovery-progress',
    ...said.aimed('higher'),
    period: period('2018'),
    polarity: 'higher-is-better',
    figures: ['recovery-lead'],
    lines: '1574-1575;1617-1618;1792-1793',
    note: {
      nl: 'Ook de financiële ontwikkelingen zijn volgens het boekje gematigd positief.',
      en: 'According to the booklet, financial developments are moderately positive too.',
    },
    testedBy: [
      {
        dataset: 'almelo-2018',
        indicator: 'recovery-lead',
        operation: 'balance',
        reference: { kind: 'zero' },
      },
    ],
  }),
  bookletClaim('reserve-sufficiency', {
    title: { nl: 'Algemene reserve', en: 'General reserve' },
    themes: ['finance'],
    indicator: 'general-reserve',
    ...said.aimed('lower', 'required-resilience-capacity'),
    period: period('2018'),
    valueType: 'amount',
    polarity: 'higher-is-better',
    lines: '1622-1624',
  }),
  bookletClaim('buig-balance', {
    title: { nl: 'Saldo van de bijstandsbudgetten', en: 'Balance of the social assistance budget' },
    themes: ['finance'],
    indicator: 'buig-balance',
    ...said.balanced('lower'),
    also: [said.against(references.otherMunicipalities, null)],
    valueType: 'balance',
    polarity: 'higher-is-better',
    lines: '1688-1693',
    note: {
      nl: '"Zoals veel gemeenten": welke, en hoeveel, staat er niet.',
      en: '"Like many municipalities": which ones, and how much, is not said.',
    },
  }),
  bookletClaim('deficit-fund-net-recipient', {
    title: {
      nl: 'Ontvangst uit het fonds, min de bijdrage',
      en: 'Receipt from the fund, less the contribution',
    },
    themes: ['finance'],
    indicator: 'deficit-fund-receipt',
    ...said.supplied('higher'),
    period: period('2018'),
    kind: 'forecast',
    valueType: 'amount',
    polarity: 'higher-is-better',
    lines: '1677-1679;1773-1775',
  }),
  bookletClaim('accres-outlook', {
    title: { nl: 'Accres', en: 'Growth of the municipal fund (accres)' },
    themes: ['finance'],
    indicator: 'accres',
    ...said.againstNow('higher'),
    period: period('2018/..'),
    kind: 'forecast',
    valueType: 'amount',
    polarity: 'higher-is-better',
    lines: '1640-1643;1726-1728;1780-1783',
    note: { nl: 'Hoeveel, is nog niet bekend.', en: 'How much is not known yet.' },
  }),
  bookletClaim('financial-supervision-status', {
    title: {
      nl: 'Preventief financieel toezicht door de provincie',
      en: 'Preventive financial supervision by the province',
    },
    themes: ['finance'],
    indicator: 'financial-supervision-status',
    ...said.stated,
    period: period('2018'),
    polarity: 'none',
    lines: '1568;1585',
  }),
];

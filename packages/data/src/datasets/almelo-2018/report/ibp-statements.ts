import type { ReportStatements } from './report-statements.ts';

/** What the booklet says under Kansen door samenwerking: het interbestuurlijk programma (IBP). */
export const ibpStatements: ReportStatements = {
  trends: [],
  recommendations: [],
  findings: [
    {
      id: 'programme-signed',
      part: 'ibp',
      text: {
        nl: 'Volgens het boekje tekenden Rijk, gemeenten, provincies en waterschappen het programma op 14 februari 2018.',
        en: 'According to the booklet, state, municipalities, provinces and water boards signed the programme on 14 February 2018.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '192-200',
    },
    {
      id: 'agreements-still-to-come',
      part: 'ibp',
      text: {
        nl: 'Het boekje meldt dat deelakkoorden nog volgen, met kansen voor Almelo.',
        en: 'The booklet reports that further agreements are still to come, with chances for Almelo.',
      },
      measuredBy: 'nothing',
      indicators: [],
      claims: [],
      lines: '201-204',
    },
  ],
};

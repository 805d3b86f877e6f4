import type { Report } from '../dataset/report.ts';

/** For tests and examples: a report with one of everything. */
export function buildReport(): Report {
  const text = (nl: string, en: string) => ({ nl, en });
  const title = text('Arbeidsmarkt', 'Labour market');
  const part = 'labour-income';
  const measured = { indicators: ['jobs'], claims: ['jobs-vs-midsize-cities'] };
  const said = { part, text: text('Er is veel werk.', 'There is much work.'), lines: '959;965-966' };
  return {
    title: text('Staat van de stad', 'State of the city'),
    lineCount: 2032,
    parts: [
      {
        id: part,
        kind: 'theme',
        title,
        slogan: title,
        lines: '908-1108',
        blocks: [{ kind: 'trends', heading: null, lead: '988-991', lines: '998-1053' }],
      },
    ],
    principles: [
      { id: 'core-goals', kind: 'steering', text: text('Kies doelen.', 'Choose goals.'), lines: '1-4' },
    ],
    goals: [
      {
        number: 3,
        title,
        text: text('Genoeg goed werk.', 'Enough good work.'),
        lines: '174-177',
        links: [{ part, basis: 'by-subject', lines: '387-395' }],
      },
    ],
    trends: [{ ...said, ...measured, id: 'tight-labour-market' }],
    recommendations: [
      { ...said, id: 'one-approach', indicators: [], claims: [], measuredBy: 'nothing', ambition: 'more' },
    ],
    findings: [{ ...said, ...measured, id: 'many-jobs' }],
    charts: [
      {
        ...measured,
        id: 'P16',
        part,
        title,
        shows: text('Almelo en de grootteklasse', 'Almelo and the size class'),
        numbers: 'complete',
        lines: '980',
        placeholder: 'jobs-chart',
        publicTables: [{ publisher: 'CBS', id: null, title: 'Banen', verified: false, note: title }],
        note: title,
      },
    ],
    notes: [
      {
        ...measured,
        id: 'I6',
        text: said.text,
        encoding: text('Als noot.', 'As a note.'),
        lines: '980',
        parts: [part],
        charts: ['P16'],
      },
    ],
    recovery: {
      facts: [{ ...said, ...measured, id: 'deposit' }],
      decisions: [{ ...said, ...measured, id: 'savings' }],
      routes: [
        { route: 'median', title, text: said.text, lines: '1830', amounts: 'computed', ambiguous: false },
      ],
    },
    works: [{ title: 'De staat van de gemeente', lines: '2006' }],
  };
}

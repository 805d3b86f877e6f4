/** What a publication says of the theme of the example: one of everything, made up. */
const text = (nl: string, en: string): object => ({ nl, en });

const part = 'example';
const measured = { indicators: [], claims: [] };

const claim = {
  region: 'GM9999',
  operation: 'difference',
  reference: { kind: 'country' },
  direction: 'higher',
  themes: [part],
  kind: 'observed',
  polarity: 'higher-is-better',
  period: '2018',
};

/** As a server gives it: `report/example.json`. */
export const exampleReport = {
  format: 1,
  dataset: 'example',
  edition: { id: '2018' },
  report: {
    title: text('Staat van de stad', 'State of the city'),
    lineCount: 100,
    parts: [
      {
        id: part,
        kind: 'theme',
        title: text('Werken en wonen', 'Working and living'),
        slogan: text('Samen vooruit', 'Forward together'),
        lines: '1-50',
        blocks: [],
      },
    ],
    principles: [],
    goals: [
      {
        number: 3,
        title: text('Iedereen doet mee', 'Everyone takes part'),
        text: text('Werk voor wie kan.', 'Work for who can.'),
        lines: '5',
        links: [{ part, basis: 'inferred', lines: '6-7' }],
      },
    ],
    trends: [
      {
        ...measured,
        id: 'more-jobs',
        part,
        text: text('Het rapport ziet meer banen.', 'The report sees more jobs.'),
        lines: '8-9;12',
        indicators: ['jobs', 'nothing'],
        claims: ['jobs-vs-country'],
      },
    ],
    recommendations: [
      {
        ...measured,
        id: 'train-people',
        part,
        text: text('Leid mensen op.', 'Train people.'),
        lines: '10',
        measuredBy: 'nothing',
        ambition: 'more',
      },
    ],
    findings: [],
    charts: [
      {
        ...measured,
        id: 'P01',
        part,
        title: text('Banen per wijk', 'Jobs by district'),
        shows: text('Banen naar wijk en jaar.', 'Jobs by district and year.'),
        numbers: 'none',
        lines: '20',
        placeholder: 'jobs-by-district',
        publicTables: [
          { publisher: 'CBS', id: '00000NED', title: 'Voorbeeldtabel', verified: true },
          { publisher: 'LISA', id: null, verified: false },
        ],
      },
    ],
    notes: [
      {
        ...measured,
        id: 'I1',
        text: text('Twee getallen spreken elkaar tegen.', 'Two numbers contradict each other.'),
        encoding: text('het eerste telt', 'the first counts'),
        lines: '21',
        parts: [part],
        charts: ['P01'],
        indicators: ['jobs'],
      },
    ],
    works: [],
  },
  claims: [
    {
      ...claim,
      id: 'rating-of-parts',
      indicator: 'parks',
      title: text('Parken', 'Parks'),
      lines: '14',
      drivers: [text('geld', 'money')],
      testedBy: [{ dataset: 'elsewhere', indicator: 'parks' }],
    },
    { ...claim, id: 'jobs-vs-country', indicator: 'jobs', title: text('Banen', 'Jobs'), lines: '13' },
    {
      ...claim,
      id: 'jobs-below-country',
      indicator: 'jobs',
      title: text('Minder banen', 'Fewer jobs'),
      direction: 'lower',
      lines: '15',
      framing: 'booklet',
      note: text('Zo staat het er.', 'So it says.'),
    },
  ],
} as const;

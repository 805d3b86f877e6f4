/**
 * Figures handed to a widget by the page, made up to show what the booklet of Almelo does not hold:
 * a secret figure, a zero, an interval, a gap. Every title says that they are made up.
 */
import { defineIndicator, period, regionCode, type Observation, type Region } from '@stadspeil/core';

/** An indicator of nobody: its figures are made up. */
export const borrowedBooks = defineIndicator({
  id: 'borrowed-books',
  title: { nl: 'Geleende boeken per inwoner (verzonnen)', en: 'Borrowed books per inhabitant (made up)' },
  shortTitle: { nl: 'Geleende boeken (verzonnen)', en: 'Borrowed books (made up)' },
  description: {
    nl: 'Verzonnen cijfers, om te laten zien hoe een widget ermee omgaat.',
    en: 'Made-up figures, to show what a widget does with them.',
  },
  theme: 'example',
  unit: {
    code: 'books/person',
    label: { nl: 'boeken per inwoner', en: 'books per inhabitant' },
    pattern: { nl: '{n} boeken per inwoner', en: '{n} books per inhabitant' },
  },
  decimals: 1,
  valueType: 'rate',
  polarity: 'higher-is-better',
  basis: 'register',
  frequency: 'annual',
  sources: [
    {
      id: 'made-up',
      title: { nl: 'Verzonnen voorbeeld', en: 'Made-up example' },
      publisher: 'Stadspeil',
      licence: { id: 'CC0-1.0', title: { nl: 'CC0', en: 'CC0' } },
    },
  ],
});

const names = {
  'voorstad/noord': { nl: 'Noord', en: 'North' },
  'voorstad/oost': { nl: 'Oost', en: 'East' },
  'voorstad/zuid': { nl: 'Zuid', en: 'South' },
  'voorstad/west': { nl: 'West', en: 'West' },
  voorstad: { nl: 'Voorstad (verzonnen)', en: 'Voorstad (made up)' },
} as const;

type Place = keyof typeof names;

const city = regionCode('voorstad');

const regions: readonly Region[] = Object.entries(names).map(([code, name]) => ({
  code: regionCode(code),
  kind: code === city ? 'area' : 'neighbourhood',
  name,
  parents: code === city ? [] : [city],
}));

function key(place: Place, year: string) {
  return { indicator: borrowedBooks.id, region: regionCode(place), period: period(year) };
}

function figure(place: Place, year: string, value: number, facts: Partial<Observation> = {}): Observation {
  return {
    ...key(place, year),
    state: 'measured',
    value,
    kind: 'observed',
    certainty: 'proven',
    status: 'normal',
    qualifier: 'exact',
    ...facts,
  } as Observation;
}

function absent(place: Place, year: string, reason: 'confidential' | 'missing'): Observation {
  return { ...key(place, year), state: 'absent', value: null, reason };
}

const own = (...observations: readonly Observation[]) => ({
  indicator: borrowedBooks,
  observations,
  regions,
});

/** A figure that may not be published beside one that may. */
export const secretFigure = own(
  absent('voorstad/noord', '2024', 'confidential'),
  figure('voorstad', '2024', 3.2),
);

/** A zero beside a figure. */
export const zeroFigure = own(figure('voorstad/noord', '2024', 0), figure('voorstad', '2024', 3.2));

/** A figure with an interval that excludes its benchmark. */
export const figureWithInterval = own(
  figure('voorstad/noord', '2024', 4.1, { interval: { lower: 3.6, upper: 4.6, level: 0.95 } }),
  figure('voorstad', '2024', 3.2),
);

/** Neighbourhoods of which one is secret and one is zero. */
export const neighbourhoods = own(
  figure('voorstad/noord', '2024', 4.1),
  figure('voorstad/oost', '2024', 0),
  absent('voorstad/zuid', '2024', 'confidential'),
  figure('voorstad/west', '2024', 2.7),
  figure('voorstad', '2024', 3.2),
);

/** Neighbourhoods, and two figures of which the source does not say whose they are. */
export const neighbourhoodsAndRun = own(
  figure('voorstad/noord', '2024', 4.1),
  figure('voorstad/oost', '2024', 1.9),
  figure('voorstad/west', '2024', 2.7),
  figure('voorstad', '2024', 3.2),
  figure('voorstad', '2024', 5.2, { certainty: 'uncertain', run: 1 }),
  figure('voorstad', '2024', 0.4, { certainty: 'uncertain', run: 2 }),
);

/** Years with a gap and a forecast. */
export const yearsWithGap = own(
  figure('voorstad', '2019', 4.4),
  figure('voorstad', '2020', 2.1),
  absent('voorstad', '2021', 'missing'),
  figure('voorstad', '2022', 3.0),
  figure('voorstad', '2023', 3.1),
  figure('voorstad', '2024', 3.2, { status: 'provisional' }),
  figure('voorstad', '2025', 3.4, { kind: 'forecast' }),
);

/** Years with margins, a break and a goal. */
export const yearsWithMarks = own(
  ...[3.1, 3.3, 3.2, 3.6].map((value, i) =>
    figure('voorstad', String(2018 + i), value, {
      interval: { lower: value - 0.3, upper: value + 0.3, level: 0.95 },
    }),
  ),
  figure('voorstad', '2022', 2.4, {
    status: 'break',
    interval: { lower: 2.1, upper: 2.7, level: 0.95 },
  }),
  figure('voorstad', '2023', 2.6, { interval: { lower: 2.3, upper: 2.9, level: 0.95 } }),
  figure('voorstad', '2024', 2.9, { interval: { lower: 2.6, upper: 3.2, level: 0.95 } }),
  figure('voorstad', '2030', 4.5, { kind: 'target' }),
);

/** Years with remarks: two beside each other, one on a year without a figure, two on one year, which is a break. */
export const yearsWithRemarks = {
  ...own(
    figure('voorstad', '2018', 3.4),
    figure('voorstad', '2019', 3.5),
    figure('voorstad', '2020', 2.1),
    absent('voorstad', '2021', 'missing'),
    figure('voorstad', '2022', 3.0, { status: 'break' }),
    figure('voorstad', '2023', 3.1),
    figure('voorstad', '2024', 3.2),
  ),
  annotations: [
    {
      period: '2020',
      text: {
        nl: 'De bibliotheek was vier maanden dicht (verzonnen).',
        en: 'The library was closed for four months (made up).',
      },
    },
    {
      period: '2021',
      text: { nl: 'Er is niet geteld (verzonnen).', en: 'Nothing was counted (made up).' },
    },
    {
      period: '2022',
      text: {
        nl: 'Er kwam een filiaal bij (verzonnen).',
        en: 'A branch was opened (made up).',
      },
    },
    {
      period: '2022',
      text: {
        nl: 'E-boeken tellen mee vanaf 2022 (verzonnen).',
        en: 'E-books count from 2022 on (made up).',
      },
    },
  ],
};

/** One year: a point and no line. */
export const oneYear = own(figure('voorstad', '2024', 3.2));

/** A figure that its source may still change. */
export const provisionalFigure = own(figure('voorstad', '2024', 3.2, { status: 'provisional' }));

/** A figure of which it is not certain what it belongs to. */
export const uncertainFigure = own(figure('voorstad', '2024', 3.2, { certainty: 'uncertain' }));

/** A course with gaps, and a goal that it has passed. */
export const yearsWithGoal = own(
  figure('voorstad', '2019', 2.4),
  figure('voorstad', '2020', 2.6),
  figure('voorstad', '2022', 3.0),
  figure('voorstad', '2024', 3.2),
  figure('voorstad', '2023', 3.0, { kind: 'target' }),
);

const ages = {
  '0-17': { nl: '0 tot 18 jaar', en: 'aged 0 to 17' },
  '18+': { nl: '18 jaar of ouder', en: 'aged 18 or over' },
};

/** A figure of each age, over two years. */
export const booksByAge = {
  indicator: {
    ...borrowedBooks,
    dimensions: [{ id: 'age', label: { nl: 'Leeftijd', en: 'Age' }, categories: ages }],
  },
  observations: (['voorstad/noord', 'voorstad'] as const).flatMap((place, i) =>
    (['2023', '2024'] as const).flatMap((year, j) =>
      Object.keys(ages).map((age, k) => figure(place, year, 3 + i + j / 2 + k, { dimensions: { age } })),
    ),
  ),
  regions,
};

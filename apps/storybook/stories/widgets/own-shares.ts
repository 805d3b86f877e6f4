/** Parts of a whole, handed to a widget by the page: made-up figures, and every title says so. */
import { defineIndicator, period, regionCode, type Observation } from '@stadspeil/core';
import { borrowedBooks } from './own-figures.ts';

const kinds = {
  never: ['Nooit', 'Never'],
  sometimes: ['Soms', 'Sometimes'],
  often: ['Vaak', 'Often'],
} as const;

const reading = defineIndicator({
  ...borrowedBooks,
  id: 'reading',
  title: { nl: 'Hoe vaak inwoners lezen (verzonnen)', en: 'How often inhabitants read (made up)' },
  shortTitle: { nl: 'Lezen (verzonnen)', en: 'Reading (made up)' },
  unit: {
    code: '%',
    label: { nl: '% van de inwoners', en: '% of the inhabitants' },
    pattern: { nl: '{n}% van de inwoners', en: '{n}% of the inhabitants' },
    shortPattern: { nl: '{n}%', en: '{n}%' },
  },
  valueType: 'share',
  polarity: 'none',
  dimensions: [
    {
      id: 'reading',
      label: { nl: 'Lezen', en: 'Reading' },
      categories: Object.fromEntries(Object.entries(kinds).map(([id, [nl, en]]) => [id, { nl, en }])),
    },
  ],
});

const names = { 'voorstad/noord': ['Noord', 'North'], 'voorstad/zuid': ['Zuid', 'South'] } as const;

const regions = Object.entries(names).map(([code, [nl, en]]) => ({
  code: regionCode(code),
  kind: 'neighbourhood' as const,
  name: { nl, en },
  parents: [],
}));

function whole(region: string, ...values: readonly (number | null)[]): readonly Observation[] {
  return Object.keys(kinds).map((category, i): Observation => {
    const key = {
      indicator: reading.id,
      region: regionCode(region),
      period: period('2024'),
      dimensions: { reading: category },
    };
    const value = values[i] ?? null;
    return value === null
      ? { ...key, state: 'absent', value, reason: 'confidential' }
      : {
          ...key,
          state: 'measured',
          value,
          kind: 'observed',
          certainty: 'proven',
          status: 'normal',
          qualifier: 'exact',
        };
  });
}

const own = (...wholes: readonly (readonly Observation[])[]) => ({
  indicator: reading,
  observations: wholes.flat(),
  regions,
});

/** Two wholes, of which one does not make 100 when rounded plainly. */
export const readers = own(
  whole('voorstad/noord', 33.4, 33.3, 33.3),
  whole('voorstad/zuid', 20.5, 50.2, 29.3),
);

/** A whole of which one part may not be published. */
export const readersSecret = own(whole('voorstad/noord', 33.4, null, 33.3));

/** Several answers to one question. */
export const readersOverlapping = own(whole('voorstad/noord', 60, 45, 30));

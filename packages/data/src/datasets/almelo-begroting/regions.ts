import { regionCode, type Region } from '@stadspeil/core';

/** Almelo, and the size class that its municipality compares itself with. */
export const regions: readonly Region[] = [
  {
    code: regionCode('GM0141'),
    kind: 'municipality',
    name: { nl: 'Almelo', en: 'Almelo' },
    parents: [regionCode('size-50-100k')],
  },
  {
    code: regionCode('size-50-100k'),
    kind: 'size-class',
    name: { nl: '50.000–100.000 inwoners', en: '50,000–100,000 inhabitants' },
    phrase: {
      nl: 'gemeenten van 50.000 tot 100.000 inwoners',
      en: 'municipalities of 50,000 to 100,000 inhabitants',
    },
    parents: [],
  },
];

import { regionCode, type Region } from '@stadspeil/core';
import divisions from './divisions.json' with { type: 'json' };
import { country } from './provinces.ts';

/** The forty COROP regions (NUTS 3), by code; `CR12` is Twente. Their names are Dutch in both languages. */
export const coropRegions: readonly Region[] = Object.entries(divisions.corops).map(
  ([code, [name = '', province = '']]) => ({
    code: regionCode(code),
    kind: 'corop',
    name: { nl: name, en: name },
    parents: [regionCode(province), country.code],
  }),
);

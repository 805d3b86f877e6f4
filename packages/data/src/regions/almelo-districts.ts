import { regionCode, type Region } from '@stadspeil/core';
import divisions from './divisions.json' with { type: 'json' };

const almelo = regionCode('GM0141');

/** The twelve neighbourhoods (wijken) of Almelo, in the division of 2020; those of 2017 and 2018 have the same codes. */
export const almeloDistricts: readonly Region[] = Object.entries(divisions.districts).map(([code, name]) => ({
  code: regionCode(code),
  kind: 'district',
  name: { nl: name, en: name },
  parents: [almelo],
  year: 2020,
}));

import type { Comparison, RequestNotCompared } from '../comparison/compare.ts';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import type { WordingOptions } from '../words/naming.ts';
import { sentence } from '../words/sentence.ts';
import { buildFigure } from './build-figures.ts';
import { almelo, regions as exampleRegions } from './example-values.ts';

/** For tests of words: Almelo with its region, its province and two other municipalities. */
export const regions: readonly Region[] = [
  ...exampleRegions,
  region('PV23', 'province', 'Overijssel', ['NL01']),
  region('CR12', 'corop', 'Twente', ['PV23', 'NL01']),
  region('GM0164', 'municipality', 'Hengelo', ['CR12', 'PV23', 'NL01']),
  region('GM0153', 'municipality', 'Enschede', ['CR12', 'PV23', 'NL01']),
  region('GM0180', 'municipality', 'Staphorst', ['PV23', 'NL01']),
];

/** For tests of words: a figure of Almelo in a year. */
export function at(
  year: string,
  value: number,
  changes: Partial<MeasuredObservation> = {},
): MeasuredObservation {
  return buildFigure(value, { period: period(year), ...changes });
}

/** For tests of words: figures of Hengelo, Enschede and Staphorst in 2018, in this order. */
export function peers(...values: readonly number[]): readonly MeasuredObservation[] {
  const codes = ['GM0164', 'GM0153', 'GM0180'].map(regionCode);
  return values.map((value, i) => at('2018', value, { region: codes[i] ?? almelo.region }));
}

/** For tests of words: the sentence of a comparison in Dutch and in English. */
export function sayInBoth(
  comparison: Comparison | RequestNotCompared,
  options: WordingOptions = {},
): readonly [dutch: string, english: string] {
  const all = { regions, ...options };
  return [sentence(comparison, nl, all), sentence(comparison, en, all)];
}

function region(code: string, kind: Region['kind'], name: string, parents: readonly string[]): Region {
  return { code: regionCode(code), kind, name: { nl: name, en: name }, parents: parents.map(regionCode) };
}

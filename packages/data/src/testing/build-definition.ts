import {
  defineIndicator,
  period,
  regionCode,
  type Indicator,
  type LocalisedText,
  type MeasuredObservation,
  type Region,
  type Source,
} from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';

/** The same text in both languages. */
export function buildText(text: string): LocalisedText {
  return { nl: text, en: text };
}

const source: Source = {
  id: 'own-count',
  title: buildText('Eigen telling'),
  publisher: 'Gemeente Voorbeeld',
  licence: { id: 'CC0-1.0', title: buildText('Publiek domein') },
};

/** An indicator in its smallest form, changed as a test needs it. */
export function buildIndicator(changes: Partial<Indicator> = {}): Indicator {
  return defineIndicator({
    id: 'jobs',
    title: buildText('Banen'),
    shortTitle: buildText('Banen'),
    description: buildText('Aantal banen.'),
    theme: 'work',
    unit: { code: 'jobs', label: buildText('banen'), pattern: buildText('{n} banen') },
    decimals: 1,
    valueType: 'count',
    polarity: 'none',
    basis: 'register',
    frequency: 'annual',
    sources: [source],
    ...changes,
  });
}

/** A municipality in a province in a country, with three neighbourhoods. */
export const exampleRegions: readonly Region[] = [
  buildRegion('GM0141', 'municipality', 'PV23', 'NL01'),
  buildRegion('almelo/a', 'district', 'GM0141'),
  buildRegion('almelo/b', 'district', 'GM0141'),
  buildRegion('almelo/c', 'district', 'GM0141'),
  buildRegion('PV23', 'province', 'NL01'),
  buildRegion('NL01', 'country'),
];

function buildRegion(code: string, kind: Region['kind'], ...parents: readonly string[]): Region {
  return { code: regionCode(code), kind, name: buildText(`Naam ${code}`), parents: parents.map(regionCode) };
}

/** A plain figure of the indicator `jobs`. */
export function buildFigure(
  region: string,
  when: string,
  value: number,
  changes: Partial<MeasuredObservation> = {},
): MeasuredObservation {
  return {
    indicator: 'jobs',
    region: regionCode(region),
    period: period(when),
    state: 'measured',
    value,
    status: 'normal',
    kind: 'observed',
    qualifier: 'exact',
    certainty: 'proven',
    ...changes,
  };
}

/** A small dataset of the indicator `jobs`, changed as a test needs it. */
export function buildDefinition(changes: Partial<DatasetDefinition> = {}): DatasetDefinition {
  return {
    description: {
      id: 'example',
      title: buildText('Voorbeeld'),
      description: buildText('Een voorbeeld.'),
      publisher: source.publisher,
      licence: source.licence,
    },
    edition: { id: '2018' },
    themes: [{ id: 'work', title: buildText('Werk') }],
    indicators: { jobs: buildIndicator() },
    regions: exampleRegions,
    benchmarks: {},
    sources: [source],
    observations: [buildFigure('GM0141', '2017', 844.9), buildFigure('NL01', '2017', 740.1)],
    ...changes,
  };
}

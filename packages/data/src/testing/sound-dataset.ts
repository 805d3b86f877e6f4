import type { Observation } from '@stadspeil/core';
import { readPointer, shardPath, summaryPath } from '@stadspeil/core/dataset';
import { writeEditions } from '../writer/merge-editions.ts';
import { buildDefinition, buildFigure, buildIndicator, buildText } from './build-definition.ts';
import { sha256 } from './sha256.ts';

const age = {
  id: 'age',
  label: buildText('Leeftijd'),
  categories: { '0-24': buildText('0–24'), '65+': buildText('65+') },
};

function figure(region: string, when: string, value: number, changes: object = {}): Observation {
  return buildFigure(region, when, value, { dimensions: { age: '0-24' }, ...changes });
}

function withheld({ indicator, region, period, dimensions = {} }: Observation): Observation {
  return { indicator, region, period, dimensions, state: 'absent', value: null, reason: 'confidential' };
}

/** The figures of both editions. */
export const soundObservations = [
  figure('GM0141', '2017', 844.9, { interval: { lower: 840, upper: 850, level: 0.95 }, n: 400 }),
  figure('GM0141', '2018', 850.1, { note: '=1+1' }),
  withheld(figure('GM0141', '2019', 0)),
  figure('NL01', '2017', 740.1),
];

const indicators = { jobs: buildIndicator({ dimensions: [age] }) };

/** Two editions of a dataset with a figure in each state, to be broken. */
export const soundEditions = ['2017', '2018'].map((id) =>
  buildDefinition({ edition: { id }, indicators, observations: soundObservations }),
);

/** The files of both editions. */
export const soundFiles = writeEditions([soundEditions[0]!, soundEditions[1]!], sha256);

const { path } = readPointer(JSON.parse(soundFiles.get('edition.json')!), 'edition.json');

/** Where the files of the current edition lie. */
export const soundPlaces = {
  pointer: 'edition.json',
  path,
  shard: path + shardPath('jobs', 'GM0141'),
  summary: path + summaryPath('GM0141'),
  catalogue: `${path}catalogue.json`,
  csv: 'observations.csv',
};

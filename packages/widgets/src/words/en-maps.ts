import type { MapWords } from './map-words.ts';

/** The English words of maps. */
export const enMapWords: MapWords = {
  class: 'Class',
  classOf: 'class {n} of {of}',
  classesBy: {
    quantile: 'Each class has about the same number of regions.',
    equal: 'All classes are equally wide.',
    natural: 'The classes follow the jumps in the figures.',
  },
  areasWithout: 'On the map, without a figure in this dataset: {regions}.',
  manyAreasWithout: 'On the map, without a figure in this dataset: {n} regions.',
  classesAround: 'The colours go two ways, from the figure of {region}.',
  notOnMap: 'Not on the map, because the boundaries are missing: {regions}.',
  manyNotOnMap: 'Not on the map, because the boundaries are missing: {n} regions.',
  tiles: 'There are no boundaries with these figures. That is why each region is a tile.',
  outlinesByName:
    'The boundaries are those of districts with the same name. The source of the figures does not say whether they are the same areas.',
  uncertainNotOnMap: 'Figures whose region is not certain: {n}. They are not on the map.',
  outlines: 'boundaries by {attribution}',
};

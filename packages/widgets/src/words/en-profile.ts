import type { ProfileWords } from './profile-words.ts';

/** The English words of profiles of areas. */
export const enProfileWords: ProfileWords = {
  profileCount: 'Figures of areas: {n}, subjects: {rows}.',
  profileAgainst: 'Each figure is compared with that of {region}.',
  profileOf: 'Figures of {region} and of the areas in it',
  notJudged: 'not judged',
  spineRange: 'from the least to the most favourable figure, of {region} and of areas with a figure',
  emptyCells: 'An empty cell is not zero: the source gives no figure there.',
  notOnSpine: 'Subjects without a favourable side are in the table only.',
};

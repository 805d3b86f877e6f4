import type { ProfileWords } from './profile-words.ts';

/** The Dutch words of profiles of areas. */
export const nlProfileWords: ProfileWords = {
  profileCount: 'Cijfers van gebieden: {n}, onderwerpen: {rows}.',
  profileAgainst: 'Elk cijfer is vergeleken met dat van {region}.',
  profileOf: 'Cijfers van {region} en van de gebieden daarin',
  notJudged: 'zonder oordeel',
  spineRange: 'van het ongunstigste tot het gunstigste cijfer, van {region} en van gebieden met een cijfer',
  emptyCells: 'Een lege cel is geen nul: de bron geeft daar geen cijfer.',
  notOnSpine: 'Onderwerpen zonder gunstige kant staan alleen in de tabel.',
};

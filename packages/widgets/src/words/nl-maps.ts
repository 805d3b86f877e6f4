import type { MapWords } from './map-words.ts';

/** The Dutch words of maps. */
export const nlMapWords: MapWords = {
  class: 'Klasse',
  classOf: 'klasse {n} van {of}',
  classesBy: {
    quantile: 'In elke klasse zitten ongeveer evenveel gebieden.',
    equal: 'Elke klasse is even breed.',
    natural: 'De klassen volgen de sprongen in de cijfers.',
  },
  areasWithout: 'Op de kaart, zonder cijfer in deze dataset: {regions}.',
  manyAreasWithout: 'Op de kaart, zonder cijfer in deze dataset: {n} gebieden.',
  classesAround: 'De kleuren lopen naar twee kanten, vanaf het cijfer van {region}.',
  notOnMap: 'Niet op de kaart, want de grenzen ontbreken: {regions}.',
  manyNotOnMap: 'Niet op de kaart, want de grenzen ontbreken: {n} gebieden.',
  tiles: 'Er zijn geen grenzen bij deze cijfers. Daarom is elk gebied een vakje.',
  outlinesByName:
    'De grenzen horen bij wijken met dezelfde naam. De bron van de cijfers zegt niet of het dezelfde gebieden zijn.',
  uncertainNotOnMap: 'Cijfers waarvan het gebied niet zeker is: {n}. Die staan niet op de kaart.',
  outlines: 'grenzen van {attribution}',
};

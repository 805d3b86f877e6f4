import { nlText } from '@stadspeil/core/nl';
import { nlMapWords } from './nl-maps.ts';
import { nlChartWords, nlFigureWords, nlTextWords } from './nl.ts';
import type { MapLanguage } from './widget-language.ts';

/** Dutch, for maps. */
export const dutchMap: MapLanguage = {
  core: nlText,
  words: { ...nlFigureWords, ...nlChartWords, ...nlTextWords, ...nlMapWords },
};

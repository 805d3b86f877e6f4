import { nlText } from '@stadspeil/core/nl';
import { nlProfileWords } from './nl-profile.ts';
import { nlChartWords, nlFigureWords, nlTextWords } from './nl.ts';
import type { ProfileLanguage } from './widget-language.ts';

/** Dutch, for profiles of areas. */
export const dutchProfile: ProfileLanguage = {
  core: nlText,
  words: { ...nlFigureWords, ...nlChartWords, ...nlTextWords, ...nlProfileWords },
};

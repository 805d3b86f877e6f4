import { nlParts } from '@stadspeil/core/nl';
import { nlChartWords, nlFigureWords, nlPartsWords, nlTextWords } from './nl.ts';
import type { PartsWidgetLanguage } from './widget-language.ts';

/** Dutch, for widgets that hold parts against their whole. */
export const dutchParts: PartsWidgetLanguage = {
  core: nlParts,
  words: { ...nlFigureWords, ...nlChartWords, ...nlTextWords, ...nlPartsWords },
};

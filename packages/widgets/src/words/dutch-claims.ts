import { nlClaims } from '@stadspeil/core/nl';
import { nlPageWords } from './nl-pages.ts';
import { nlChartWords, nlFigureWords, nlLineWords, nlTableWords, nlTextWords } from './nl.ts';
import type { ClaimsWidgetLanguage } from './widget-language.ts';

/** Dutch, for widgets that show printed claims. */
export const dutchClaims: ClaimsWidgetLanguage = {
  core: nlClaims,
  words: {
    ...nlFigureWords,
    ...nlChartWords,
    ...nlTextWords,
    ...nlLineWords,
    ...nlTableWords,
    ...nlPageWords,
  },
};

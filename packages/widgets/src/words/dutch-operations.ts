import { nlOperations } from '@stadspeil/core/nl';
import { nlChartWords, nlFigureWords, nlLineWords, nlTableWords, nlTextWords } from './nl.ts';
import type { OperationsLanguage } from './widget-language.ts';

/** Dutch, for widgets that make other comparisons too: ranks, parts, targets and trends. */
export const dutchOperations: OperationsLanguage = {
  core: nlOperations,
  words: { ...nlFigureWords, ...nlChartWords, ...nlTextWords, ...nlLineWords, ...nlTableWords },
};

import { nlFigures } from '@stadspeil/core/nl';
import { nlChartWords, nlFigureWords } from './nl.ts';
import type { ChartLanguage } from './widget-language.ts';

/** Dutch as far as the first drawing of bars, parts and places needs it. */
export const dutchCharts: ChartLanguage = { core: nlFigures, words: { ...nlFigureWords, ...nlChartWords } };

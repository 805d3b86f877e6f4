import { nlScenario } from '@stadspeil/core/nl';
import { nlPageWords } from './nl-pages.ts';
import { nlChartWords, nlFigureWords, nlTextWords } from './nl.ts';
import type { ScenarioWidgetLanguage } from './widget-language.ts';

/** Dutch, for the scenario of the general reserve. */
export const dutchScenario: ScenarioWidgetLanguage = {
  core: nlScenario,
  words: { ...nlFigureWords, ...nlChartWords, ...nlTextWords, ...nlPageWords },
};

import { nlScenario } from '@stadspeil/core/nl';
import { nlPageWords } from './nl-pages.ts';
import { nlFigureWords, nlTextWords } from './nl.ts';
import type { ScenarioWidgetLanguage } from './widget-language.ts';

/** Dutch, for the scenario of the general reserve. */
export const dutchScenario: ScenarioWidgetLanguage = {
  core: nlScenario,
  words: { ...nlFigureWords, ...nlTextWords, ...nlPageWords },
};

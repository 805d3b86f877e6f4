import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import { noData } from '../load/no-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchScenario } from '../words/dutch-scenario.ts';
import type { ScenarioWidgetLanguage } from '../words/widget-language.ts';
import { recoveryScenarioFigure, type RecoveryScenarioFigure } from './recovery-scenario.figure.ts';
import { recoveryScenarioText, type RecoveryScenarioText } from './recovery-scenario.text.ts';

/** The path of the reserve, and the text and the controls around it. */
export interface RecoveryScenarioModel {
  readonly figure: RecoveryScenarioFigure;
  readonly text: RecoveryScenarioText;
}

/**
 * Makes the whole model of a scenario of the general reserve, from the attribute `route` alone: the data
 * are not used. An amount that the booklet does not print is unknown until somebody assumes it.
 *
 * @throws {StadspeilError} `SCENARIO_INVALID` for a route or an amount that is none.
 */
export function recoveryScenarioModel(
  data: WidgetData = noData,
  settings: WidgetSettings = defaultSettings,
  language: ScenarioWidgetLanguage = dutchScenario,
): Outcome<RecoveryScenarioModel> {
  return makeModel({ figure: recoveryScenarioFigure, text: recoveryScenarioText }, data, settings, language);
}

import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchParts } from '../words/dutch-parts.ts';
import type { PartsWidgetLanguage } from '../words/widget-language.ts';
import { distributionChartFigure, type DistributionChartFigure } from './distribution-chart.figure.ts';
import { distributionChartText, type DistributionChartText } from './distribution-chart.text.ts';

/** Wholes in their parts, and the text around them. */
export interface DistributionChartModel {
  readonly figure: DistributionChartFigure;
  readonly text: DistributionChartText;
}

/**
 * Makes the whole model of a distribution chart: each region and benchmark as a row of parts whose
 * shares make 100, with a sentence for each, table, cursor, remarks and source.
 *
 * Absent cells: a whole of which a part has no figure is not drawn, and its sentence says why; nor is one
 * whose parts are more than the whole. No part at all is the state `empty`.
 */
export function distributionChartModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: PartsWidgetLanguage = dutchParts,
): Outcome<DistributionChartModel> {
  return makeModel(
    { figure: distributionChartFigure, text: distributionChartText },
    data,
    settings,
    language,
  );
}

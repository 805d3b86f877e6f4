import type { JSX } from 'preact';
import type { WidgetSettings } from '../element/settings.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import { frameStyles } from '../frame/frame.styles.ts';
import type { FrameText } from '../frame/frame-text.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import { loadLatest } from '../load/load-latest.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { OperationsLanguage } from '../words/widget-language.ts';
import { indicatorTableFigure, type IndicatorTableFigure } from './indicator-table.figure.ts';
import { IndicatorTableView } from './indicator-table.tsx';
import { loadText } from './load-text.ts';
import { dutchCharts } from '../words/dutch-charts.ts';

/**
 * Indicators of one region in rows: the latest figure, what it is against each benchmark with the verdict
 * on that, and the change since the figure before. Sorted by the buttons in its header.
 *
 * @summary Indicators in a table that sorts.
 * @tagname stadspeil-indicator-table
 * @slot - What shows when the figures cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} region - Code of the region.
 * @attr {string} indicator - Ids of indicators, in this order. Default: all that have a figure.
 * @attr {string} theme - Id of a theme: only its indicators.
 * @attr {string} benchmark - Codes of regions to hold each figure against: two columns each.
 * @attr {string} include - "uncertain" shows figures whose place in the source is uncertain.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @attr {number} heading-level - Level of the title, 1 to 6. Default: 3.
 * @attr {string} caption - A title of your own. Default: the region's.
 * @fires stadspeil-ready - The figures are shown, or words for why there are none; `detail.state` says which.
 * @fires stadspeil-error - The figures cannot be shown; `detail.error` says why.
 * @csspart base - The figure.
 * @csspart title - The heading.
 * @csspart summary - The sentences.
 * @csspart table - The table.
 * @csspart source - Remarks, period and source.
 * @csspart tools - The buttons under the figure.
 * @csspart state - The words of a state without figures.
 * @cssprop --stadspeil-chart-color - Text. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 */
export class StadspeilIndicatorTable extends StadspeilElement<
  IndicatorTableFigure,
  FrameText,
  OperationsLanguage
> {
  protected override readonly styles = [frameStyles];
  protected override readonly dutch = dutchCharts;
  protected override readonly figure = indicatorTableFigure;
  protected override readonly loadText = loadText;

  protected override load(settings: WidgetSettings): Promise<WidgetData> {
    return loadLatest(settings);
  }

  protected override view(
    figure: IndicatorTableFigure,
    text: FrameText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return <IndicatorTableView figure={figure} text={text} parts={parts} />;
  }
}

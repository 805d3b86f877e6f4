import type { JSX } from 'preact';
import { chartStyles } from '../chart/chart.styles.ts';
import { legendStyles } from '../chart/legend.styles.ts';
import { sharesStyles } from '../chart/shares.styles.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import { frameStyles } from '../frame/frame.styles.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import { distributionChartFigure, type DistributionChartFigure } from './distribution-chart.figure.ts';
import type { DistributionChartText } from './distribution-chart.text.ts';
import type { PartsWidgetLanguage } from '../words/widget-language.ts';
import { DistributionChartView } from './distribution-chart.tsx';
import { loadText } from './load-text.ts';
import { dutchCharts } from '../words/dutch-charts.ts';

/**
 * Wholes in their parts, such as the age structure of a city: a row for each region or period, with
 * shares that make 100.
 *
 * @summary Parts of a whole.
 * @tagname stadspeil-distribution-chart
 * @slot - What shows when the figures cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} indicator - Id of the indicator.
 * @attr {string} region - Code of the region, or several by spaces: a row each.
 * @attr {string} benchmark - Codes of regions to show under it.
 * @attr {string} dimension - Id of the dimension whose categories are the parts. Default: the first one.
 * @attr {string} period - The period to show. Default: the latest of each region.
 * @attr {string} from - First of several periods: a row each.
 * @attr {string} to - Last of several periods.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @attr {number} heading-level - Level of the title, 1 to 6. Default: 3.
 * @attr {string} caption - A title of your own. Default: the indicator's.
 * @attr {"chart" | "table"} view - Chart or table. Default: chart.
 * @fires stadspeil-ready - The figures are shown, or words for why there are none; `detail.state` says which.
 * @fires stadspeil-error - The figures cannot be shown; `detail.error` says why.
 * @fires stadspeil-change - The cursor moved; `detail` has its series, its point and what it says.
 * @csspart base - The figure.
 * @csspart title - The heading.
 * @csspart legend - The list of parts.
 * @csspart summary - The sentences.
 * @csspart readout - What the cursor stands on, in words.
 * @csspart table - The table.
 * @csspart source - Remarks, period and source.
 * @csspart tools - The buttons under the figure.
 * @csspart state - The words of a state without figures.
 * @cssprop --stadspeil-chart-color - Text. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 * @cssprop --stadspeil-chart-series-1-color - The first part; 2 to 6 the others.
 */
export class StadspeilDistributionChart extends StadspeilElement<
  DistributionChartFigure,
  DistributionChartText,
  PartsWidgetLanguage
> {
  protected override readonly styles = [frameStyles, chartStyles, legendStyles, sharesStyles];
  protected override readonly dutch = dutchCharts;
  protected override readonly figure = distributionChartFigure;
  protected override readonly loadText = loadText;

  protected override view(
    figure: DistributionChartFigure,
    text: DistributionChartText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return <DistributionChartView figure={figure} text={text} parts={parts} onChange={this.tellChange} />;
  }
}

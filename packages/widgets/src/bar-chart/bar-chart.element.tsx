import type { JSX } from 'preact';
import { barsStyles } from '../chart/bars.styles.ts';
import { chartStyles } from '../chart/chart.styles.ts';
import { legendStyles } from '../chart/legend.styles.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import type { WidgetSettings } from '../element/settings.ts';
import { frameStyles } from '../frame/frame.styles.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import type { WidgetData } from '../load/widget-data.ts';
import { barChartFigure, type BarChartFigure } from './bar-chart.figure.ts';
import type { BarChartText } from './bar-chart.text.ts';
import { BarChartView } from './bar-chart.tsx';
import { loadBars } from './load-bars.ts';
import { loadText } from './load-text.ts';
import { dutchCharts } from '../words/dutch-charts.ts';

/**
 * Regions, or the neighbourhoods of one, as ranked bars against a reference; what is significantly
 * higher or lower is marked by shape and word.
 *
 * @summary Regions ranked against a reference.
 * @tagname stadspeil-bar-chart
 * @slot - What shows when the figures cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} indicator - Id of the indicator.
 * @attr {string} region - Code of the region, or several by spaces; "all" for all of a period, with `period`.
 * @attr {boolean} parts - The neighbourhoods of the region in its place.
 * @attr {string} benchmark - Code of the region that gives the reference line. Default: none.
 * @attr {string} period - The period to show. Default: the latest of each region.
 * @attr {string} from - With `to`: two periods side by side, the earlier one as a thin bar.
 * @attr {string} to - The later of the two.
 * @attr {string} dimension - "age" shows the categories of a dimension, "age:65+" one of them for each region.
 * @attr {"ranked" | "given"} order - From high to low, or as given. Default: ranked.
 * @attr {string} highlight - Codes of regions that stand out among many.
 * @attr {"diverging"} layout - Bars to both sides of the benchmark. Default: from zero.
 * @attr {string} include - "uncertain" shows figures whose place in the source is uncertain.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @attr {number} heading-level - Level of the title, 1 to 6. Default: 3.
 * @attr {string} caption - A title of your own. Default: the indicator's.
 * @attr {"chart" | "table"} view - Chart or table. Default: chart.
 * @fires stadspeil-ready - The figures are shown, or words for why there are none; `detail.state` says which.
 * @fires stadspeil-error - The figures cannot be shown; `detail.error` says why.
 * @fires stadspeil-change - The cursor moved; `detail` has its series, its point and what it says.
 * @csspart base - The figure.
 * @csspart title - The heading.
 * @csspart summary - The sentences.
 * @csspart readout - What the cursor stands on, in words.
 * @csspart pages - The search and the buttons where there are many bars.
 * @csspart table - The table.
 * @csspart source - Remarks, period and source.
 * @csspart tools - The buttons under the figure.
 * @csspart state - The words of a state without figures.
 * @cssprop --stadspeil-chart-color - Text. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 * @cssprop --stadspeil-chart-series-1-color - The bars. Default: the house style's action colour.
 */
export class StadspeilBarChart extends StadspeilElement<BarChartFigure, BarChartText> {
  protected override readonly styles = [frameStyles, chartStyles, legendStyles, barsStyles];
  protected override readonly dutch = dutchCharts;
  protected override readonly figure = barChartFigure;
  protected override readonly loadText = loadText;

  protected override load(settings: WidgetSettings): Promise<WidgetData> {
    return loadBars(settings);
  }

  protected override view(
    figure: BarChartFigure,
    text: BarChartText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return <BarChartView figure={figure} text={text} parts={parts} onChange={this.tellChange} />;
  }
}

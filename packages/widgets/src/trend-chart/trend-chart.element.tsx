import type { JSX } from 'preact';
import { chartStyles } from '../chart/chart.styles.ts';
import type { Drawn } from '../element/outcome.ts';
import type { TextMaker } from '../element/text-maker.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import { frameStyles } from '../frame/frame.styles.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import type { WidgetData } from '../load/widget-data.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';
import { isPlainTrend } from './is-plain-trend.ts';
import { trendChartFigure, type TrendChartFigure } from './trend-chart.figure.ts';
import type { TrendChartText } from './trend-chart.text.ts';
import { TrendChartView } from './trend-chart.tsx';
import type * as marks from './trend-marks.ts';
import { loadText } from './load-text.ts';

/**
 * Lines over time: one or more indicators of one or more regions, forecasts dashed, gaps
 * kept, with goals, ranges of chance and breaks where the figures have them.
 *
 * @summary Lines over time.
 * @tagname stadspeil-trend-chart
 * @slot - What shows when the figures cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} indicator - Id of the indicator, or several of one unit by spaces.
 * @attr {string} region - Code of the region, or several by spaces.
 * @attr {string} benchmark - Codes of regions to draw beside it.
 * @attr {string} from - First period. Default: the first there is.
 * @attr {string} to - Last period. Default: the last there is.
 * @attr {string} dimension - A dimension whose categories are lines, such as "age", or one category: "age:65+".
 * @attr {string} index-base - The period that is 100: the lines are index numbers.
 * @attr {string} highlight - Regions, or lines as the widget names them, that stand out among the others.
 * @attr {boolean} explore - Whether readers can zoom into a part of the time, by sliders or by dragging.
 * @attr {"auto" | "svg" | "uplot"} renderer - What draws the lines. Default: auto, by their number of points.
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
 * @csspart legend - The list of lines.
 * @csspart annotations - The remarks on periods, by their numbers.
 * @csspart zoom - What chooses the part of the time that shows.
 * @csspart table - The table.
 * @csspart source - Remarks, period and source.
 * @csspart tools - The buttons under the figure.
 * @csspart state - The words of a state without figures.
 * @cssprop --stadspeil-chart-color - Text. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 * @cssprop --stadspeil-chart-series-1-color - The line the chart is about; 2 to 7 the others.
 */
export class StadspeilTrendChart extends StadspeilElement<TrendChartFigure, TrendChartText> {
  protected override get styles(): readonly string[] {
    return [frameStyles, chartStyles, this.#marks?.trendChartStyles ?? ''];
  }
  #later: Awaited<ReturnType<typeof loadText>> | undefined;
  #marks: typeof marks | undefined;

  protected override async loadText(): Promise<TextMaker<TrendChartText>> {
    const later = (this.#later = await loadText());
    return {
      ...later,
      // The drawing has come before, and with it what marks its lines.
      makeText: (...given) => (this.#marks?.markedTrendText ?? later.makeText)(...given),
    };
  }

  protected override async figure(
    data: WidgetData,
    settings: WidgetSettings,
    language: DrawingLanguage,
  ): Promise<Drawn<TrendChartFigure>> {
    if (isPlainTrend(data, settings)) return trendChartFigure(data, settings, language);
    this.#marks = await import('./trend-marks.ts');
    return this.#marks.markedTrendFigure(data, settings, language);
  }

  protected override view(
    figure: TrendChartFigure,
    text: TrendChartText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return (
      <TrendChartView
        figure={figure}
        text={text}
        parts={parts}
        marks={this.#marks}
        Controls={this.#later?.TrendControls}
        onSet={this.#set}
        onChange={this.tellChange}
      />
    );
  }

  /** What a reader chooses is an attribute, so that a link and a page can hold it. */
  readonly #set = (attribute: string, value: string | null): void => {
    if (value === null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  };
}

import type { JSX } from 'preact';
import { chartStyles } from '../chart/chart.styles.ts';
import { spineStyles } from '../chart/spine.styles.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import { frameStyles } from '../frame/frame.styles.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import { loadLatestParts } from '../load/load-latest.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { areaProfileFigure, type AreaProfileFigure } from './area-profile.figure.ts';
import type { AreaProfileText } from './area-profile.text.ts';
import { AreaProfileView } from './area-profile.tsx';
import { loadText } from './load-text.ts';
import { dutchCharts } from '../words/dutch-charts.ts';
import type { ProfileLanguage } from '../words/widget-language.ts';

/**
 * Indicators against the areas of a region: each figure held against that of the region, with what the
 * source or a test calls significant. As a table, or one area as a spine above it.
 *
 * @summary Indicators against neighbourhoods.
 * @tagname stadspeil-area-profile
 * @slot - What shows when the figures cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} region - Code of the region whose areas are shown.
 * @attr {string} indicator - Ids of indicators, in this order. Default: all of which an area has a figure.
 * @attr {string} theme - Id of a theme: only its indicators.
 * @attr {"matrix" | "spine"} layout - A table of all areas, or one area as a drawing. Default: matrix.
 * @attr {string} highlight - Code of the area of a spine. Default: the first one with a figure.
 * @attr {string} include - "uncertain" shows figures whose place in the source is uncertain.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @attr {number} heading-level - Level of the title, 1 to 6. Default: 3.
 * @attr {string} caption - A title of your own. Default: the region's or the area's.
 * @attr {"chart" | "table"} view - Chart or table, for a spine. Default: chart.
 * @fires stadspeil-ready - The figures are shown, or words for why there are none; `detail.state` says which.
 * @fires stadspeil-error - The figures cannot be shown; `detail.error` says why.
 * @fires stadspeil-change - The cursor moved; `detail` has its series, its point and what it says.
 * @csspart base - The figure.
 * @csspart title - The heading.
 * @csspart legend - What the shapes and the bands of a spine mean.
 * @csspart summary - The sentences.
 * @csspart readout - What the cursor stands on, in words.
 * @csspart table - The table.
 * @csspart source - Remarks, period and source.
 * @csspart tools - The buttons under the figure.
 * @csspart state - The words of a state without figures.
 * @cssprop --stadspeil-chart-color - Text. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 * @cssprop --stadspeil-chart-series-1-color - The shapes of a spine. Default: the house style's action colour.
 */
export class StadspeilAreaProfile extends StadspeilElement<
  AreaProfileFigure,
  AreaProfileText,
  ProfileLanguage
> {
  protected override readonly styles = [frameStyles, chartStyles, spineStyles];
  protected override readonly dutch = dutchCharts;
  protected override readonly figure = areaProfileFigure;
  protected override readonly loadText = loadText;

  protected override load(settings: WidgetSettings): Promise<WidgetData> {
    return loadLatestParts(settings);
  }

  protected override view(
    figure: AreaProfileFigure,
    text: AreaProfileText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return <AreaProfileView figure={figure} text={text} parts={parts} onChange={this.tellChange} />;
  }
}

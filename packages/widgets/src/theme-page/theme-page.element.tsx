import type { JSX } from 'preact';
import type { WidgetSettings } from '../element/settings.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import { frameStyles } from '../frame/frame.styles.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import { loadTheme } from '../load/load-theme.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchClaims } from '../words/dutch-claims.ts';
import type { ClaimsWidgetLanguage } from '../words/widget-language.ts';
import { loadText } from './load-text.ts';
import { themePageFigure, type ThemePageFigure } from './theme-page.figure.ts';
import { themePageStyles } from './theme-page.styles.ts';
import type { ThemePageText } from './theme-page.text.ts';
import { ThemePageView } from './theme-page.tsx';

/**
 * A theme of a dataset on one page: key figures, trends, recommendations with what measures them, goals,
 * claims with their test, charts with what could fill them, notes and sources.
 *
 * What is read of a publication are its statements in our own words, with the lines where they stand.
 *
 * @summary A theme with all that is said of it.
 * @tagname stadspeil-theme-page
 * @slot - What shows when the figures cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} theme - Id of the theme.
 * @attr {string} region - Code of the region.
 * @attr {string} benchmark - Codes of regions to hold each key figure against.
 * @attr {string} indicator - Ids of the key figures, in this order. Default: all of the theme without categories.
 * @attr {string} include - "uncertain" shows figures whose place in the source is uncertain.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @attr {number} heading-level - Level of the title, 1 to 6; sections follow one level under it. Default: 3.
 * @attr {string} caption - A title of your own. Default: the theme's.
 * @attr {"chart" | "table"} view - "table" shows the table of all figures without being asked for it.
 * @fires stadspeil-ready - The theme is shown, or words for why it is not; `detail.state` says which.
 * @fires stadspeil-error - The theme cannot be shown; `detail.error` says why.
 * @csspart base - The page.
 * @csspart title - Its heading.
 * @csspart card - A key figure.
 * @csspart summary - The sentences over the table.
 * @csspart table - The table.
 * @csspart source - Remarks, period and source.
 * @csspart state - The words of a state without figures.
 * @cssprop --stadspeil-chart-color - Text. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 */
export class StadspeilThemePage extends StadspeilElement<
  ThemePageFigure,
  ThemePageText,
  ClaimsWidgetLanguage
> {
  protected override readonly styles = [frameStyles, themePageStyles];
  protected override readonly dutch = dutchClaims;
  protected override readonly figure = themePageFigure as StadspeilElement<ThemePageFigure>['figure'];
  protected override readonly loadText = loadText;

  protected override load(settings: WidgetSettings): Promise<WidgetData> {
    return loadTheme(settings);
  }

  protected override view(
    figure: ThemePageFigure,
    text: ThemePageText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return <ThemePageView figure={figure} text={text} parts={parts} />;
  }
}

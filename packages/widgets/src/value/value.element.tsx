import type { JSX } from 'preact';
import type { Drawn } from '../element/outcome.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutch } from '../words/dutch.ts';
import type { DrawingLanguage, WidgetLanguage } from '../words/widget-language.ts';
import { loadValue } from './load-value.ts';
import { valueStyles } from './value.styles.ts';
import { Value } from './value.tsx';
import { valueFigure, type ValueModel } from './value.figure.ts';

/**
 * One figure in running text, with its period, kept up to date.
 *
 * @summary One figure in running text.
 * @tagname stadspeil-value
 * @slot - What shows when the figure cannot be shown.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} indicator - Id of the indicator.
 * @attr {string} region - Code of the region, such as GM0141.
 * @attr {string} period - The period to show. Default: the latest.
 * @attr {string} dimension - A category of the figure, such as "age:65+". Default: all together.
 * @attr {string} include - "uncertain" shows figures whose place in the source is uncertain.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @fires stadspeil-ready - The figure is shown, or words for why there is none; `detail.state` says which.
 * @fires stadspeil-error - The figure cannot be shown; `detail.error` says why.
 * @csspart base - The text.
 * @csspart period - The period behind the number.
 * @csspart state - The words of a state without a figure.
 */
export class StadspeilValue extends StadspeilElement<ValueModel> {
  protected override readonly styles = [valueStyles];
  protected override readonly dutch: WidgetLanguage = dutch;

  protected override figure(
    data: WidgetData,
    settings: WidgetSettings,
    language: DrawingLanguage,
  ): Drawn<ValueModel> {
    // Both languages that an element hands over here are whole: Dutch is set above, English always is.
    return valueFigure(data, settings, language as WidgetLanguage);
  }

  protected override load(settings: WidgetSettings): Promise<WidgetData> {
    return loadValue(settings);
  }

  protected override view(figure: ValueModel): JSX.Element {
    return <Value model={figure} />;
  }
}

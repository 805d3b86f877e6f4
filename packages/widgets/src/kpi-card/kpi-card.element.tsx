import type { JSX } from 'preact';
import type { Drawn } from '../element/outcome.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import { frameStyles } from '../frame/frame.styles.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import { kpiCardFigure, type KpiCardFigure } from './kpi-card.figure.ts';
import { kpiCardStyles } from './kpi-card.styles.ts';
import type { KpiCardText } from './kpi-card.text.ts';
import { KpiCardView } from './kpi-card.tsx';
import { loadText } from './load-text.ts';

/**
 * One figure of one region, held against a benchmark and put in words, with its table and source.
 *
 * @summary One figure with its comparison and its sentence.
 * @tagname stadspeil-kpi-card
 * @slot - What shows when the figures cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} indicator - Id of the indicator.
 * @attr {string} region - Code of the region, such as GM0141.
 * @attr {string} benchmark - Code of the region to compare with. Default: no comparison.
 * @attr {string} period - The period to show, and the last of the line. Default: the latest.
 * @attr {string} dimension - A category of the figure, such as "age:65+". Default: all together.
 * @attr {string} include - "uncertain" shows figures whose place in the source is uncertain.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @attr {number} heading-level - Level of the title, 1 to 6. Default: 3.
 * @attr {string} caption - A title of your own. Default: the indicator's.
 * @attr {"chart" | "table"} view - Card or table. Default: chart.
 * @fires stadspeil-ready - The figures are shown, or words for why there are none; `detail.state` says which.
 * @fires stadspeil-error - The figures cannot be shown; `detail.error` says why.
 * @csspart base - The figure.
 * @csspart title - The heading.
 * @csspart value - Place, number and unit.
 * @csspart comparison - Benchmark and difference.
 * @csspart trend - The line in small.
 * @csspart verdict - The judgement in words.
 * @csspart summary - The sentences.
 * @csspart table - The table.
 * @csspart source - Remarks, period and source.
 * @csspart tools - The buttons under the figure.
 * @csspart state - The words of a state without figures.
 * @cssprop --stadspeil-chart-color - Text. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 * @cssprop --stadspeil-chart-series-1-color - Accent. Default: the house style's action colour.
 */
export class StadspeilKpiCard extends StadspeilElement<KpiCardFigure, KpiCardText> {
  protected override readonly styles = [frameStyles, kpiCardStyles];
  protected override readonly loadText = loadText;

  protected override figure(...given: Parameters<typeof kpiCardFigure>): Drawn<KpiCardFigure> {
    const drawn = kpiCardFigure(...given);
    this.textNeed = drawn.state === 'ready' && drawn.model.hasCourse && import('./card-course.ts');
    return drawn;
  }

  protected override view(
    figure: KpiCardFigure,
    text: KpiCardText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return <KpiCardView figure={figure} text={text} parts={parts} />;
  }
}

import type { JSX } from 'preact';
import { chartStyles } from '../chart/chart.styles.ts';
import { legendStyles } from '../chart/legend.styles.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import { frameStyles } from '../frame/frame.styles.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import { noData } from '../load/no-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchScenario } from '../words/dutch-scenario.ts';
import type { ScenarioWidgetLanguage } from '../words/widget-language.ts';
import { loadText } from './load-text.ts';
import { recoveryScenarioFigure, type RecoveryScenarioFigure } from './recovery-scenario.figure.ts';
import { recoveryScenarioStyles } from './recovery-scenario.styles.ts';
import type { RecoveryScenarioText } from './recovery-scenario.text.ts';
import { RecoveryScenarioView } from './recovery-scenario.tsx';
import { readScenario, scenariosOf, writeScenario, type ScenarioRequest } from './scenario-request.ts';

/**
 * The general reserve on the routes of the recovery plan, with fields in which readers set what is used
 * each year and what they assume. It computes all it shows; no figure is fetched.
 *
 * What readers set stands in the attribute `route`, so that a page can keep it or give it on.
 *
 * @summary A scenario that readers change.
 * @tagname stadspeil-recovery-scenario
 * @slot - What shows when the scenario cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} route - "none", "cautious", "optimistic-full-2020", "optimistic-capped", "median" or "structural"; "own:1,2,3" is what is used in 2020, 2021 and 2022, in million euro. A second route is held against the first: "cautious median". Assumptions may follow: "opening:1.55" is the reserve at the end of 2019, "opening:0.5@2018" at the end of another year, "ceiling:6" what may be used in all, "deposit:5.15" what is put in each year, "savings:no" that not all savings are realised. Default: "none", the plan unchanged, with an unknown opening reserve.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @attr {number} heading-level - Level of the title, 1 to 6. Default: 3.
 * @attr {string} caption - A title of your own.
 * @attr {"chart" | "table"} view - Chart or table. Default: chart.
 * @fires stadspeil-ready - The scenario is shown; `detail.state` says so.
 * @fires stadspeil-error - The scenario cannot be shown; `detail.error` says why.
 * @fires stadspeil-change - A reader set something: `detail.route` is the attribute, `detail.inputs` what it is computed from, one for each route. Or the cursor moved: `detail` has its series, its point and what it says.
 * @csspart base - The figure.
 * @csspart title - The heading.
 * @csspart controls - The fields.
 * @csspart warnings - The rules that the first route breaks.
 * @csspart legend - Which line is which.
 * @csspart summary - The sentences.
 * @csspart readout - What the cursor stands on, in words.
 * @csspart table - The table.
 * @csspart source - Assumptions, period and source.
 * @csspart state - The words of a state without a scenario.
 * @cssprop --stadspeil-chart-color - Text. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 * @cssprop --stadspeil-chart-series-1-color - The first route; 2 the second.
 */
export class StadspeilRecoveryScenario extends StadspeilElement<
  RecoveryScenarioFigure,
  RecoveryScenarioText,
  ScenarioWidgetLanguage
> {
  protected override readonly styles = [frameStyles, chartStyles, legendStyles, recoveryScenarioStyles];
  protected override readonly dutch = dutchScenario;
  protected override readonly figure =
    recoveryScenarioFigure as StadspeilElement<RecoveryScenarioFigure>['figure'];
  protected override readonly loadText = loadText;

  /** What the page asked for before a reader changed it; `undefined` until then. */
  #first: string | null | undefined;

  protected override load(): Promise<WidgetData> {
    return Promise.resolve(noData);
  }

  protected override view(
    figure: RecoveryScenarioFigure,
    text: RecoveryScenarioText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return (
      <RecoveryScenarioView
        figure={figure}
        text={text}
        parts={parts}
        onChange={this.tellChange}
        onRequest={this.#ask}
        onReset={this.#reset}
      />
    );
  }

  readonly #ask = (request: ScenarioRequest): void => {
    if (this.#first === undefined) this.#first = this.getAttribute('route');
    this.setAttribute('route', writeScenario(request));
    this.#tellRequest(request);
  };

  readonly #reset = (): void => {
    if (this.#first === undefined) return;
    if (this.#first === null) this.removeAttribute('route');
    else this.setAttribute('route', this.#first);
    this.#first = undefined;
    this.#tellRequest(readScenario(this.getAttribute('route')));
  };

  #tellRequest(request: ScenarioRequest): void {
    const detail = {
      route: this.getAttribute('route'),
      inputs: scenariosOf(request).map(({ inputs }) => inputs),
    };
    this.dispatchEvent(new CustomEvent('stadspeil-change', { detail, bubbles: true, composed: true }));
  }
}

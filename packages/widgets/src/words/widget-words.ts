/** The labels and states of the widgets in one language; `{…}` marks what is filled in. */
export interface WidgetWords {
  readonly loading: string;
  /** Behind `{indicator}` and `{region}`. */
  readonly empty: string;
  readonly offline: string;
  /** What a visitor reads when the figures cannot be shown; the cause follows it. */
  readonly error: string;
  /** Causes that an editor can mend, by error code. Others get `error` alone. */
  readonly causes: Readonly<Record<string, string>>;
  readonly unitsDiffer: string;
  readonly newerEdition: string;
  readonly showTable: string;
  readonly cursor: string;
  readonly cursorHint: string;
  readonly legend: string;
  readonly source: string;
  readonly edition: string;
  readonly licence: string;
  readonly period: string;
  readonly region: string;
  readonly value: string;
  readonly difference: string;
  readonly remarks: string;
  readonly reference: string;
  readonly significantlyHigher: string;
  readonly significantlyLower: string;
  readonly notPrinted: string;
  readonly runPosition: string;
  readonly uncertainShown: string;
  readonly scroll: string;
  readonly series: string;
}

/** One thing that is wrong in a dataset: where, what, and what to do about it. */
export interface DatasetFault {
  /** Path of the file, or `definition` for what is wrong before any file is written. */
  readonly file: string;
  /** Id of the indicator, where one is concerned. */
  readonly indicator?: string;
  /** Region, period and category of the cell, where one is concerned. */
  readonly cell?: string;
  readonly problem: string;
  /** One sentence in the imperative. */
  readonly cure: string;
}

/**
 * A fault on one line, for a terminal.
 *
 * @example
 * ```ts
 * faultLine({ file: 'edition.json', problem: 'it is not there', cure: 'Write the dataset again.' });
 * //=> 'edition.json: it is not there. Write the dataset again.'
 * ```
 */
export function faultLine({ file, indicator, cell, problem, cure }: DatasetFault): string {
  const place = [file, indicator, cell].filter((part) => part !== undefined).join(', ');
  return `${place}: ${problem}. ${cure}`;
}

/** The cure for files that are not what the writer makes. */
export const rewrite = 'Write the dataset again with writeDataset().';

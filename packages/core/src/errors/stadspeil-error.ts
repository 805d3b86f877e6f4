/** Every code has a page in `docs/errors`. A new code is a minor change, a renamed one is major. */
export type StadspeilErrorCode =
  | 'INDICATOR_INVALID'
  | 'INDICATOR_MISMATCH'
  | 'INDICATOR_UNKNOWN'
  | 'REGION_CODE_INVALID'
  | 'REGION_UNKNOWN'
  | 'PERIOD_INVALID'
  | 'OBSERVATION_DUPLICATE'
  | 'NUMBER_INVALID'
  | 'ARGUMENT_INVALID'
  | 'POINTER_INVALID'
  | 'SHARD_INVALID'
  | 'CATALOGUE_INVALID'
  | 'SUMMARY_INVALID'
  | 'CLAIMS_INVALID'
  | 'REPORT_INVALID'
  | 'DATASET_INVALID'
  | 'DATASET_UNREACHABLE'
  | 'EDITION_UNKNOWN'
  | 'SOURCE_INVALID'
  | 'ATTRIBUTE_INVALID'
  | 'BOUNDARIES_INVALID'
  | 'SCENARIO_INVALID';

/** The four parts of every message, kept apart for programs that show their own. */
export interface StadspeilErrorDetail {
  /** The public function that refused, as the caller wrote it. */
  readonly at: string;
  /** What it takes. */
  readonly expected: string;
  /** What it got. */
  readonly received: string;
  /** One sentence in the imperative: what the reader does next. */
  readonly fix: string;
}

/**
 * Thrown for a caller's mistake and for input from outside that is broken. Missing or suppressed
 * figures are never thrown: they are values with a reason.
 *
 * @example
 * ```ts
 * const error = new StadspeilError('PERIOD_INVALID', {
 *   at: 'period',
 *   expected: 'a period such as 2018',
 *   received: '"18"',
 *   fix: 'Write the year in four digits.',
 * });
 * error.message; //=> 'period: expected a period such as 2018, received "18". Write the year in four digits. [PERIOD_INVALID]'
 * ```
 */
export class StadspeilError extends Error {
  override readonly name = 'StadspeilError';
  declare readonly code: StadspeilErrorCode;
  declare readonly detail: StadspeilErrorDetail;

  constructor(code: StadspeilErrorCode, detail: StadspeilErrorDetail, options?: ErrorOptions) {
    super(
      `${detail.at}: expected ${detail.expected}, received ${detail.received}. ${detail.fix} [${code}]`,
      options,
    );
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Where the summary of a scope lies, relative to the folder of its edition. `scope` is a name from the
 * catalogue or from `scopeName()`.
 *
 * @example
 * ```ts
 * summaryPath('GM0141'); //=> 'summary/GM0141.json'
 * ```
 */
export function summaryPath(scope: string): string {
  return `summary/${scope}.json`;
}

/**
 * Where the report of one part lies, relative to the folder of its edition: what `report.json` and
 * `claims.json` say of it, for `readReport` and `readClaims`.
 *
 * @example
 * ```ts
 * reportPath('ageing'); //=> 'report/ageing.json'
 * ```
 */
export function reportPath(part: string): string {
  return `report/${part}.json`;
}

import type { Brand } from '../brand.ts';
import { StadspeilError } from '../errors/stadspeil-error.ts';

/** The code of a region: an official one, a size class, or a named local area. */
export type RegionCode = Brand<string, 'RegionCode'>;

const official = /^(NL01|LD\d{2}|PV\d{2}|CR\d{2}|GM\d{4}|WK\d{6}|BU\d{8})$/;
const local = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

/**
 * Checks the code of a region.
 *
 * Takes the codes of CBS (`NL01`, `LD04`, `PV23`, `CR12`, `GM0141`, `WK014110`, `BU01411000`), a size
 * class (`size-50-100k`) and local areas in kebab-case, at most one level deep (`almelo/de-riet`).
 * Codes are taken as they are: trimming the padding of a source is its connector's task.
 *
 * @throws {StadspeilError} `REGION_CODE_INVALID` for anything else.
 *
 * @example
 * ```ts
 * regionCode('GM0141'); //=> 'GM0141'
 * ```
 */
export function regionCode(code: string): RegionCode {
  if (!official.test(code) && !local.test(code)) {
    throw new StadspeilError('REGION_CODE_INVALID', {
      at: 'regionCode',
      expected: 'a code such as "GM0141", "size-50-100k" or "almelo/de-riet"',
      received: JSON.stringify(code),
      fix: 'Look it up in the catalogue of the dataset.',
    });
  }
  return code as RegionCode;
}

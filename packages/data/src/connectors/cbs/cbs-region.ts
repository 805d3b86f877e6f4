import { regionCode, type RegionCode } from '@stadspeil/core';
import { sourceInvalid } from './source-invalid.ts';

/**
 * The region of a code of CBS: without the padding of older tables, and the country under one code.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` for a division that we do not have, such as a police region.
 *
 * @example
 * ```ts
 * cbsRegion('GM0141    '); //=> 'GM0141'
 * cbsRegion('NL00'); //=> 'NL01'
 * ```
 */
export function cbsRegion(text: string): RegionCode {
  const code = text.trim();
  try {
    return regionCode(code === 'NL00' ? 'NL01' : code);
  } catch {
    throw sourceInvalid('cbsRegion', 'a code such as "GM0141", "PV23" or "NL01"', text);
  }
}

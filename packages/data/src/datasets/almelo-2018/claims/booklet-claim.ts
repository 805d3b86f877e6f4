import type { PrintedClaim } from '@stadspeil/core';
import { notPrinted } from '../printed.ts';
import { places } from './places.ts';

type Usual = 'region' | 'kind' | 'period';

/** One claim of the booklet: of Almelo, as it is, in a year that is not printed, unless it says otherwise. */
export function bookletClaim(
  id: string,
  claim: Omit<PrintedClaim, 'id' | Usual> & Partial<Pick<PrintedClaim, Usual>>,
): PrintedClaim {
  return { id, region: places.almelo, kind: 'observed', period: notPrinted, ...claim };
}

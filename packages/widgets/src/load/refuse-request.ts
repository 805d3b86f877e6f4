import { StadspeilError } from '@stadspeil/core';
import type { Mistake } from './mistake-detail.ts';

/**
 * Refuses a request that a dataset cannot answer. What it says is a chunk of its own: most pages never
 * need it.
 *
 * @throws {StadspeilError} always, with the code of the mistake.
 */
export async function refuseRequest(mistake: Mistake, options?: ErrorOptions): Promise<never> {
  const { mistakeDetail } = await import('./mistake-detail.ts');
  throw new StadspeilError(mistake.code, mistakeDetail(mistake), options);
}

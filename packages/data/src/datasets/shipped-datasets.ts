import type { DatasetDefinition } from '../dataset-definition.ts';
import { almelo2018 } from './almelo-2018/almelo-2018.ts';
import { almeloBegroting } from './almelo-begroting/almelo-begroting.ts';
import { twente } from './twente/twente.ts';

/**
 * All datasets that the package brings, each with its editions, the oldest first.
 *
 * @example
 * ```ts
 * shippedDatasets.map(([{ description }]) => description.id); //=> ['almelo-2018', 'almelo-begroting', 'twente']
 * ```
 */
export const shippedDatasets: readonly (readonly [DatasetDefinition, ...DatasetDefinition[]])[] = [
  [almelo2018],
  almeloBegroting,
  [twente],
];

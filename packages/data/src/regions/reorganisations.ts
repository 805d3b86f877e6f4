import type { Reorganisation } from './reorganisation.ts';
import recorded from './reorganisations.json' with { type: 'json' };

/**
 * The mergers and renamings of municipalities that took effect from 2015-07 to 2023, as CBS writes them at
 * the regions of table 03759ned. Changes of borders between municipalities that both stayed are not in it.
 */
export const reorganisations: readonly Reorganisation[] = recorded as readonly Reorganisation[];

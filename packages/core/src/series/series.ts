import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import type { RegionCode } from '../observation/region-code.ts';

/** One indicator of one region along time (SDMX series), in order, with every gap a cell of its own. */
export interface Series {
  readonly indicator: Indicator;
  readonly region: RegionCode;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly points: readonly Observation[];
}

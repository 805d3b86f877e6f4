import { formatDifference, type Indicator } from '@stadspeil/core';
import type { DrawingLanguage } from '../words/widget-language.ts';

/**
 * A signed difference in the room of a chip or a cell: bare where its unit is that of the figures
 * beside it, in full where it is called something else, such as percentage points.
 */
export function differenceText(indicator: Indicator, difference: number, { core }: DrawingLanguage): string {
  const { code, differencePattern } = indicator.unit;
  const isBare = code !== '%' && !differencePattern;
  return formatDifference(indicator, difference, core, { signed: true, unit: isBare ? 'none' : 'full' });
}
